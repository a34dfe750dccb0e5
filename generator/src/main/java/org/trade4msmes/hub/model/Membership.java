package org.trade4msmes.hub.model;

import org.jspecify.annotations.Nullable;

/**
 * That an economy takes part in the Group.
 *
 * @param since when it joined, where known
 */
public record Membership(Ref economy, @Nullable PartialDate since) {}

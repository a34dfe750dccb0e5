package org.trade4msmes.hub.model;

import org.jspecify.annotations.Nullable;

/** A business owner who spoke at a meeting. */
public record Spotlight(
    @Nullable Integer number,
    @Nullable String firm,
    @Nullable String person,
    @Nullable Ref economy,
    @Nullable String note) {}

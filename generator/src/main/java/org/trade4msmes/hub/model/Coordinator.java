package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person who has led the Group. */
public record Coordinator(
    String name,
    Ref economy,
    PartialDate from,
    @Nullable PartialDate until,
    @Nullable String note,
    List<WebLink> sources) {}

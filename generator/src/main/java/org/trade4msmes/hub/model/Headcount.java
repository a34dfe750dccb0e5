package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many WTO members took part at a time, and who had just joined. */
public record Headcount(
    PartialDate date,
    int members,
    List<Ref> joined,
    @Nullable String note,
    List<WebLink> sources) {}

package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/** A figure about small firms in trade. */
public record Statistic(
    String id,
    SourceSpan span,
    LocalizedText label,
    String value,
    @Nullable String period,
    @Nullable String note,
    List<WebLink> sources)
    implements Identified {}

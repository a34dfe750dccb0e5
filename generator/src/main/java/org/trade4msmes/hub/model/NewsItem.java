package org.trade4msmes.hub.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/** A short report of something that happened. */
public record NewsItem(
    String id,
    SourceSpan span,
    LocalDate date,
    List<Ref> topics,
    @Nullable Ref meeting,
    @Nullable Ref outcome,
    List<WebLink> sources,
    Articles articles)
    implements Identified {}

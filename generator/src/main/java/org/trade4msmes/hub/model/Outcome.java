package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * Something that the Group has produced.
 *
 * @param order its place in the list of outcomes, the smallest first
 * @param partOf the outcome that it is a part of
 * @param number its number within that outcome
 */
public record Outcome(
    String id,
    SourceSpan span,
    PartialDate date,
    Ref kind,
    int order,
    @Nullable Ref partOf,
    @Nullable Integer number,
    List<Ref> documents,
    List<Ref> topics,
    List<Ref> resources,
    List<Ref> meetings,
    List<Ref> economies,
    List<WebLink> sources,
    Articles articles)
    implements Identified {}

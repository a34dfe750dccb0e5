package org.trade4msmes.hub.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * A guide for one audience, under one question.
 *
 * @param audience id of the audience, taken from its folder
 * @param number its place among the guides of the audience, taken from its file name
 * @param trades whether it is for those who sell goods, services or both
 */
public record Guide(
    String id,
    SourceSpan span,
    String audience,
    int number,
    Ref question,
    Set<Trade> trades,
    List<Ref> topics,
    List<Ref> resources,
    List<Ref> related,
    LocalDate reviewed,
    List<WebLink> sources,
    Articles articles)
    implements Identified {}

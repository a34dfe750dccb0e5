package org.trade4msmes.hub.search;

import org.jspecify.annotations.Nullable;

/**
 * One document found.
 *
 * @param kind kind of the document
 * @param id id within its kind
 * @param language language in which it is written
 * @param title title as shown
 * @param url address in the site
 * @param link address outside the hub, or null
 * @param score the score
 * @param snippet a sentence about it
 * @param heading heading of the section that fits best, or null
 * @param anchor id of that heading in the page, or null
 * @param explanation Lucene's account of the score, where it was asked for
 */
public record SearchHit(
    String kind,
    String id,
    String language,
    String title,
    String url,
    @Nullable String link,
    float score,
    String snippet,
    @Nullable String heading,
    @Nullable String anchor,
    @Nullable String explanation) {}

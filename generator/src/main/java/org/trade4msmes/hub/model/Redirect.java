package org.trade4msmes.hub.model;

import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * An old address within the site, and what took its place.
 *
 * @param from a site path such as {@code guides/businesses/old.html}
 * @param to a link to content, such as {@code guide:export-plan}
 * @param span where {@code from} is written
 */
public record Redirect(String from, Ref to, SourceSpan span) {}

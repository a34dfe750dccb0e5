package org.trade4msmes.hub.model;

import org.trade4msmes.hub.diagnostic.SourceSpan;

/** An old address within the site, and the page that took its place. */
public record Redirect(String from, String to, SourceSpan span) {}

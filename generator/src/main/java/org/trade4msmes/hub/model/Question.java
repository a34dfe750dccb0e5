package org.trade4msmes.hub.model;

import org.trade4msmes.hub.diagnostic.SourceSpan;

/** One of the numbered questions under which the guides of an audience stand. */
public record Question(
    String id, SourceSpan span, Ref audience, LocalizedText title, LocalizedText summary)
    implements Identified {}

package org.trade4msmes.hub.model;

import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * A word of a vocabulary: a kind of meeting, outcome or document, a type of resource, a region.
 *
 * @param plural its name for several; the same as the name where there is no other
 */
public record Label(String id, SourceSpan span, LocalizedText name, LocalizedText plural)
    implements Identified {}

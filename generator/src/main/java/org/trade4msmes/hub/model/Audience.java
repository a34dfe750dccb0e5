package org.trade4msmes.hub.model;

import org.trade4msmes.hub.diagnostic.SourceSpan;

/** A group of readers: businesses, policymakers, researchers. */
public record Audience(String id, SourceSpan span, LocalizedText name, LocalizedText summary)
    implements Identified {}

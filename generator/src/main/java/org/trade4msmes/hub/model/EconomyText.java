package org.trade4msmes.hub.model;

import java.util.List;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/** What is told about an economy beyond its data. */
public record EconomyText(String id, SourceSpan span, List<WebLink> sources, Articles articles)
    implements Identified {}

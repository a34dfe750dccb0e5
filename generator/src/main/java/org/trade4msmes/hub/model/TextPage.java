package org.trade4msmes.hub.model;

import java.util.List;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/** A page that stands by itself, such as "About". */
public record TextPage(
    String id, SourceSpan span, int order, List<WebLink> sources, Articles articles)
    implements Identified {}

package org.trade4msmes.hub.markdown;

import org.trade4msmes.hub.diagnostic.SourceSpan;

/** A link to a heading, which can be checked only when all bodies are compiled. */
record AnchorUse(SourceSpan span, String path, String anchor) {}

package org.trade4msmes.hub.model;

import org.trade4msmes.hub.diagnostic.SourceSpan;

/** A piece of content that others refer to by its id. */
public interface Identified {

  String id();

  /** Where it is defined. */
  SourceSpan span();
}

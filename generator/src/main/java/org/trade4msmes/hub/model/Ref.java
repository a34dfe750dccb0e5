package org.trade4msmes.hub.model;

import org.trade4msmes.hub.diagnostic.SourceSpan;

/** A reference by id from one piece of content to another, and the place where it was written. */
public record Ref(String id, SourceSpan span) {

  @Override
  public String toString() {
    return id;
  }
}

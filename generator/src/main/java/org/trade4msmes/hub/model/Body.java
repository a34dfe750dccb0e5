package org.trade4msmes.hub.model;

import org.trade4msmes.hub.diagnostic.SourceFile;

/**
 * The Markdown of an article: the rest of a file after its front matter.
 *
 * @param start offset of its first character
 */
public record Body(SourceFile source, int start) {

  public String text() {
    return source.text().substring(start);
  }
}

package org.trade4msmes.hub.markdown;

import org.trade4msmes.hub.model.Article;

/**
 * An article, and the page on which its body will stand.
 *
 * @param path the page's path, relative to the site's root
 * @param linkTerms whether the first use of each glossary term becomes a link
 */
public record BodyContext(Article article, String path, boolean linkTerms) {

  /** The way from the page to the site's root: empty, or such as {@code ../../}. */
  public String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}

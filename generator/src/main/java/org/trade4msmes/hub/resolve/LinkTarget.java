package org.trade4msmes.hub.resolve;

import org.trade4msmes.hub.model.Language;

/** Where a link leads. */
public sealed interface LinkTarget {

  /**
   * A page of the hub.
   *
   * @param path relative to the site's root, perhaps with an anchor
   */
  record Page(String path, Language language) implements LinkTarget {}

  /** A page elsewhere on the web. */
  record Web(String url) implements LinkTarget {}
}

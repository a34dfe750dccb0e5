package org.trade4msmes.hub.pages;

import org.jspecify.annotations.Nullable;

/**
 * A link to a page of the hub.
 *
 * @param path relative to the site's root
 * @param language code of the language of that page, where it is not the one of the linking page
 */
public record Link(String title, String path, @Nullable String language) {

  public static Link to(String title, String path) {
    return new Link(title, path, null);
  }
}

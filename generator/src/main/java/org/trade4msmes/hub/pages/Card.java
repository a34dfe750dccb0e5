package org.trade4msmes.hub.pages;

import org.jspecify.annotations.Nullable;

/**
 * A page as lists show it.
 *
 * @param label its kind, where a list holds several kinds
 * @param date when it happened, where that matters
 */
public record Card(Link link, String summary, @Nullable String label, @Nullable DateText date) {

  static Card of(Link link, String summary) {
    return new Card(link, summary, null, null);
  }
}

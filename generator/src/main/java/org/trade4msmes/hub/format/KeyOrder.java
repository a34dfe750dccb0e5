package org.trade4msmes.hub.format;

import java.util.List;
import org.trade4msmes.hub.schema.KeyDescriptions;

/**
 * The order of keys at one place of a kind.
 *
 * @param prefix empty, or the list that the mapping stands in, such as {@code sources.}
 */
record KeyOrder(KeyDescriptions descriptions, String kind, String prefix) {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es");

  /** The rank of a key; languages have one everywhere, and unknown keys come last. */
  int rank(String key) {
    List<String> order = descriptions.order(kind, prefix);
    if (order.contains(key)) {
      return order.indexOf(key);
    }
    return LANGUAGES.contains(key) ? LANGUAGES.indexOf(key) : Integer.MAX_VALUE;
  }

  KeyOrder below(String key) {
    return new KeyOrder(descriptions, kind, prefix + key + ".");
  }
}

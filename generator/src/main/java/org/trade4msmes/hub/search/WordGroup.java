package org.trade4msmes.hub.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One word of a query with the terms that count for it.
 *
 * @param word the folded word as typed
 * @param terms term of the index to its weight, in the order in which they were found
 * @param concepts concepts of several words of which this word is one; they cover it, but score on
 *     their own
 * @param instead the word that was taken in place of an unknown one, or null
 */
record WordGroup(
    String word, Map<String, Float> terms, Set<String> concepts, @Nullable String instead) {

  /** Returns all terms whose presence in a document means that the word is covered. */
  Set<String> covering() {
    Set<String> all = new LinkedHashSet<>(terms.keySet());
    all.addAll(concepts);
    return all;
  }

  /** Tells whether nothing in the index stands for the word. */
  boolean isUnknown() {
    return terms.isEmpty() && concepts.isEmpty();
  }

  /** A group that starts out with nothing. */
  static WordGroup empty(String word) {
    return new WordGroup(word, new LinkedHashMap<>(), new LinkedHashSet<>(), null);
  }
}

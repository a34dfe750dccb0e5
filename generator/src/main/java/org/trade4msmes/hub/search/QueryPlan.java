package org.trade4msmes.hub.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a query comes to against one index; {@link LuceneQueries} makes queries of it.
 *
 * @param groups the words that count
 * @param concepts concepts that the query names with several words
 * @param keys keys of the whole query, one for each language's rules
 * @param phrases rows of words that must stand side by side
 * @param excludedTerms stems that must not occur
 * @param excludedPhrases rows of words that must not stand side by side
 * @param written words as typed that a document had better have just so, each with how rare its
 *     terms are
 * @param importance how rare the words are, all together
 */
record QueryPlan(
    List<WordGroup> groups,
    Set<String> concepts,
    Set<String> keys,
    List<List<String>> phrases,
    Set<String> excludedTerms,
    List<List<String>> excludedPhrases,
    Map<String, Float> written,
    float importance) {

  /** How many of the words a document must have at least. */
  int required() {
    return groups.size() < 3 ? 1 : 2;
  }
}

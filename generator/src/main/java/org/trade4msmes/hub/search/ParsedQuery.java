package org.trade4msmes.hub.search;

import java.util.List;

/**
 * A query, read by the grammar of docs/search.md.
 *
 * @param words the words to look for in order, those of phrases among them
 * @param phrases rows of words that must stand side by side
 * @param excluded rows of words that must not occur: one word, or several side by side
 */
record ParsedQuery(List<QueryWord> words, List<List<String>> phrases, List<List<String>> excluded) {

  /**
   * One word of the query.
   *
   * @param word the word
   * @param acronym whether it is written in capitals in a query that is not
   */
  record QueryWord(Word word, boolean acronym) {}
}

package org.trade4msmes.hub.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The terms of the field {@code sections}: a stem, a bar, and the number of a row of {@value
 * #ROW} sections. The frequency of the term is a number in which bit n stands for section n of
 * the row.
 */
final class SectionTerms {
  /** How many sections of a page can be told apart. */
  static final int MOST = 40;

  /**
   * Sections in a row. Lucene adds the frequencies of a document up and refuses more than an int
   * holds, so a row cannot be much longer.
   */
  private static final int ROW = 12;

  private SectionTerms() {}

  /** Notes that a stem stands in a section. */
  static void add(Map<String, Integer> masks, String stem, int section) {
    masks.merge(term(stem, section), 1 << section % ROW, (a, b) -> a | b);
  }

  /** An empty collection for {@link #add}, which keeps its order. */
  static Map<String, Integer> none() {
    return new LinkedHashMap<>();
  }

  /** The term that tells whether a stem stands in a section. */
  static String term(String stem, int section) {
    return stem + '|' + section / ROW;
  }

  /** Whether the frequency of {@link #term} says that the stem stands in the section. */
  static boolean holds(int frequency, int section) {
    return (frequency >> section % ROW & 1) == 1;
  }

  static String stem(String term) {
    return term.substring(0, term.lastIndexOf('|'));
  }

  /** How far the bits of a term are from those of the first section. */
  static int shift(String term) {
    return ROW * Integer.parseInt(term.substring(term.lastIndexOf('|') + 1));
  }
}

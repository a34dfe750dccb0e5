package org.trade4msmes.hub.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The terms of the field {@code sections}: a stem, a bar, and the number of a row of {@value #ROW}
 * sections. The frequency of the term is a number in which bit n stands for section n of the row.
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

  /**
   * The terms of a document with their frequencies.
   *
   * @param masks stem to a number in which bit n stands for section n
   */
  static Map<String, Integer> of(Map<String, Long> masks) {
    Map<String, Integer> terms = new LinkedHashMap<>();
    masks.forEach((stem, mask) -> {
      for (int section = 0; section < MOST; section += ROW) {
        int row = (int) (mask >>> section) & (1 << ROW) - 1;
        if (row != 0) {
          terms.put(term(stem, section), row);
        }
      }
    });
    return terms;
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

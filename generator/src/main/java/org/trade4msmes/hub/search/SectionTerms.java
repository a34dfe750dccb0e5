package org.trade4msmes.hub.search;

/** The terms of the field {@code sections}: a stem, a bar, and the number of the section. */
final class SectionTerms {
  /** How many sections of a page can be told apart. */
  static final int MOST = 40;

  private SectionTerms() {}

  static String term(String stem, int section) {
    return stem + '|' + section;
  }

  static String stem(String term) {
    return term.substring(0, term.lastIndexOf('|'));
  }

  static int section(String term) {
    return Integer.parseInt(term.substring(term.lastIndexOf('|') + 1));
  }
}

package org.trade4msmes.hub.search;

/** The sentence shown under a result: the summary, or the start of the text where there is none. */
final class Summaries {
  private static final int LONGEST = 180;

  private Summaries() {}

  static String of(SearchDocument document) {
    String text = document.summary();
    for (SearchDocument.Section section : document.sections()) {
      if (!text.isBlank()) {
        break;
      }
      text = section.text();
    }
    text = text.strip().replaceAll("\\s+", " ");
    if (text.length() <= LONGEST + 60) {
      return text;
    }
    int cut = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, cut > 0 ? cut : LONGEST) + " …";
  }
}

package org.trade4msmes.hub.feeds;

/**
 * Cuts the lines of a calendar as RFC 5545 wants it: at most 75 octets, no character cut in two.
 * The calendar library counts characters instead.
 */
final class FoldedLines {
  private static final int MOST_OCTETS = 75;

  private FoldedLines() {}

  /** The text with each long line folded; lines end in CR and LF. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 32);
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' || c == '\n') {
        octets = 0;
      } else {
        int more = octets(c);
        if (octets + more > MOST_OCTETS) {
          folded.append("\r\n ");
          octets = 1; // The space counts.
        }
        octets += more;
      }
      folded.appendCodePoint(c);
    }
    return folded.toString();
  }

  /** How many octets a character takes in UTF-8. */
  private static int octets(int c) {
    if (c < 0x80) {
      return 1;
    }
    if (c < 0x800) {
      return 2;
    }
    return c < 0x10000 ? 3 : 4;
  }
}

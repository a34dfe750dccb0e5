package org.trade4msmes.hub.search;

import java.text.Normalizer;
import java.util.Locale;

/** Folds case, accents and compatibility forms, so that Côte, COTE and cote are one word. */
final class TextFolder {
  private TextFolder() {}

  /** Returns the folded form of one word; it has neither capitals nor non-spacing marks. */
  static String fold(String word) {
    int length = word.length();
    boolean plain = true;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        plain = false;
        break;
      }
    }
    return plain ? word : foldSlowly(word);
  }

  private static String foldSlowly(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    String open = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(open.length());
    open.codePoints().forEach(c -> append(out, c));
    return Normalizer.normalize(out, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'ø' -> out.append('o');
      case 'đ' -> out.append('d');
      case 'ł' -> out.append('l');
      case 'ı' -> out.append('i');
      case 'ς' -> out.append('σ');
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK && !isIgnorable(c)) {
          out.appendCodePoint(c);
        }
      }
    }
  }

  /**
   * Tells whether a character may stand inside a word and counts for nothing: soft hyphen, joiners,
   * byte order mark.
   */
  static boolean isIgnorable(int c) {
    return c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
  }
}

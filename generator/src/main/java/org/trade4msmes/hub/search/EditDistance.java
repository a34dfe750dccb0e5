package org.trade4msmes.hub.search;

import java.util.Arrays;

/**
 * Damerau's edit distance without overlapping swaps (optimal string alignment), over UTF-16 units.
 */
final class EditDistance {
  /** Shortest word that may differ by one edit. */
  static final int ONE_EDIT_FROM = 4;

  /** Shortest word that may differ by two edits. */
  static final int TWO_EDITS_FROM = 8;

  private EditDistance() {}

  /** Returns the distance, or any number above {@code most} where it is larger than that. */
  static int between(String a, String b, int most) {
    int columns = b.length();
    if (Math.abs(a.length() - columns) > most) {
      return most + 1;
    }
    int[] before = new int[columns + 1];
    int[] last = new int[columns + 1];
    int[] row = new int[columns + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= columns; j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int value = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          value = Math.min(value, before[j - 2] + 1);
        }
        row[j] = value;
        least = Math.min(least, value);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[columns];
  }
}

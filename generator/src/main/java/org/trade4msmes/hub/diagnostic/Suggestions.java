package org.trade4msmes.hub.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what an editor probably meant by a word that is not known. */
public final class Suggestions {
  private static final int MOST = 3;

  private Suggestions() {}

  /** A hint such as {@code Did you mean "trade-finance"?}, or null when nothing known is near. */
  public static @Nullable String didYouMean(String word, Collection<String> known) {
    List<String> near = closest(word, known);
    return near.isEmpty()
        ? null
        : near.stream()
            .map(n -> '"' + n + '"')
            .collect(Collectors.joining(" or ", "Did you mean ", "?"));
  }

  /** At most three known words that are near to the word, the nearest first. */
  public static List<String> closest(String word, Collection<String> known) {
    record Candidate(String word, int distance) {}

    int most = Math.max(1, Math.min(4, word.length() / 3));
    return known.stream()
        .distinct()
        .map(k -> new Candidate(k, distance(word, k, most)))
        .filter(c -> c.distance <= most)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .limit(MOST)
        .map(Candidate::word)
        .toList();
  }

  /**
   * The optimal string alignment distance (insertions, deletions, substitutions and swaps of
   * neighbours), or any number above {@code most} when it is larger than that.
   */
  static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substitution, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}

package org.trade4msmes.hub.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses what a broken link was meant to be. A guess compares with every file, so only the first
 * {@value #MOST} different links get one: a site that has more has one mistake in a template.
 */
final class Suggestions {
  private static final int MOST = 100;

  private final Set<String> files;
  private final Map<String, Optional<String>> forPaths = new HashMap<>();

  Suggestions(Set<String> files) {
    this.files = files;
  }

  /** The file that {@code path} most likely means. */
  Optional<String> forPath(String path) {
    Optional<String> known = forPaths.get(path);
    if (known != null) {
      return known;
    }
    if (forPaths.size() >= MOST) {
      return Optional.empty();
    }
    String name = fileName(path);
    List<String> sameName = files.stream().filter(file -> fileName(file).equals(name)).toList();
    Optional<String> guess =
        sameName.isEmpty() ? nearest(path, files, limit(path)) : nearest(path, sameName, 1000);
    forPaths.put(path, guess);
    return guess;
  }

  /** The one of {@code ids} that {@code id} most likely means. */
  Optional<String> forId(String id, Set<String> ids) {
    return nearest(id, ids, limit(id));
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static int limit(String text) {
    return Math.max(2, text.length() / 4);
  }

  /** The candidate that takes the fewest edits, at most {@code limit}; the first of equals. */
  private static Optional<String> nearest(String text, Collection<String> candidates, int limit) {
    String folded = SitePath.foldCase(text);
    String best = null;
    int fewest = limit + 1;
    for (String candidate : candidates) {
      int edits = edits(folded, SitePath.foldCase(candidate), fewest);
      if (edits < fewest || (edits == fewest && best != null && candidate.compareTo(best) < 0)) {
        best = candidate;
        fewest = edits;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Levenshtein distance of {@code a} and {@code b}, or any number above {@code limit}. */
  private static int edits(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
    }
    return row[b.length()];
  }
}

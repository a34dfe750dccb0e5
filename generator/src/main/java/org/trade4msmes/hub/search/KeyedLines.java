package org.trade4msmes.hub.search;

import java.util.HashSet;
import java.util.Set;

/**
 * Lines of a file of the pack, in the order of their keys. A key is written as the letters that
 * differ from the key before, after their number.
 */
final class KeyedLines {
  private static final int MOST_SHARED = 40;

  private final StringBuilder lines = new StringBuilder();
  private final Set<String> once = new HashSet<>();
  private String last = "";

  /** Adds a line; a rest may be empty. */
  void add(String key, String rest) {
    if (!lines.isEmpty()) {
      lines.append('\n');
    }
    int shared = sharedStart(last, key);
    lines.append(new PackNumbers().add(shared)).append(key, shared, key.length());
    if (!rest.isEmpty()) {
      lines.append(' ').append(rest);
    }
    last = key;
  }

  /** Adds a line that may be out of order, unless it was added so before. */
  void addOnce(String key, String rest) {
    if (once.add(key)) {
      add(key, rest);
    }
  }

  int length() {
    return lines.length();
  }

  /** How many letters two keys begin with in common; a pair of surrogates stays whole. */
  static int sharedStart(String a, String b) {
    int most = Math.min(Math.min(a.length(), b.length()), MOST_SHARED);
    int i = 0;
    while (i < most && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i > 0 && Character.isHighSurrogate(b.charAt(i - 1)) ? i - 1 : i;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}

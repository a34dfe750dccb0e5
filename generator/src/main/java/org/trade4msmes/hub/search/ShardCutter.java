package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Cuts a sorted list of lines into files of about equal size; keeps the first key of each. */
final class ShardCutter {
  private final int size;
  private final BiConsumer<Integer, String> shard;
  private final List<String> firstKeys = new ArrayList<>();
  private final StringBuilder lines = new StringBuilder();
  private String last = "";

  /**
   * Makes a cutter.
   *
   * @param size length at which a file is full, in letters
   * @param shard takes number and content of each file
   */
  ShardCutter(int size, BiConsumer<Integer, String> shard) {
    this.size = size;
    this.shard = shard;
  }

  /**
   * Adds a line. The key is written as the letters that differ from the key before, after their
   * number.
   */
  void add(String key, String rest) {
    if (!lines.isEmpty() && lines.length() + rest.length() > size) {
      finish();
    }
    addBeside(key, rest);
  }

  /** Adds a line that stays in the file of the line before it; its key may be out of order. */
  void addBeside(String key, String rest) {
    if (lines.isEmpty()) {
      firstKeys.add(key);
      last = "";
    } else {
      lines.append('\n');
    }
    int shared = sharedStart(last, key);
    lines.append(new PackNumbers().add(shared)).append(key, shared, key.length());
    if (!rest.isEmpty()) {
      lines.append(' ').append(rest);
    }
    last = key;
  }

  private static int sharedStart(String a, String b) {
    int most = Math.min(Math.min(a.length(), b.length()), 40);
    int i = 0;
    while (i < most && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i > 0 && Character.isHighSurrogate(b.charAt(i - 1)) ? i - 1 : i;
  }

  /** Ends the file under way. */
  void finish() {
    if (!lines.isEmpty()) {
      shard.accept(firstKeys.size() - 1, lines.toString());
      lines.setLength(0);
    }
  }

  /** The first key of each file. */
  List<String> firstKeys() {
    return firstKeys;
  }
}

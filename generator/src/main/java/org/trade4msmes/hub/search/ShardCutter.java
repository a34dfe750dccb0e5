package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Cuts a sorted list of lines into files of about equal size; keeps the start of the first key of
 * each.
 */
final class ShardCutter {
  private final int size;
  private final BiConsumer<Integer, String> shard;
  private final List<String> firstKeys = new ArrayList<>();
  private KeyedLines lines = new KeyedLines();
  private String lastKey = "";

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

  /** Adds a line; it begins a new file if the one under way is full. */
  void add(String key, String rest) {
    if (lines.length() > 0 && lines.length() + rest.length() > size) {
      finish();
    }
    if (lines.length() == 0) {
      firstKeys.add(key.substring(0, KeyedLines.sharedStart(lastKey, key) + 1));
    }
    lines.add(key, rest);
    lastKey = key;
  }

  /** Adds a line that stays in the file of the line before it, unless that file has it. */
  void addBeside(String key, String rest) {
    lines.addOnce(key, rest);
  }

  /** Ends the file under way. */
  void finish() {
    if (lines.length() > 0) {
      shard.accept(firstKeys.size() - 1, lines.toString());
      lines = new KeyedLines();
    }
  }

  /** The start of the first key of each file, as long as it differs from all keys before. */
  List<String> firstKeys() {
    return firstKeys;
  }
}

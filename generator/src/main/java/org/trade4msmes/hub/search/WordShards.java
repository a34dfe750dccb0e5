package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the words as written: by initial for completions and corrections, and with their places
 * for phrases.
 */
final class WordShards {
  private static final int PHRASE_SIZE = 24_000;
  private static final String OTHER = "_";

  private final IndexView index;

  WordShards(IndexView index) {
    this.index = index;
  }

  /**
   * The name of the part of the vocabulary that holds a word: its initial, or a low line for all
   * but a to z.
   */
  static String initial(String word) {
    char first = word.charAt(0);
    return first >= 'a' && first <= 'z' ? String.valueOf(first) : OTHER;
  }

  /** Adds the vocabulary and returns the initials that there are. */
  String writeVocabulary(PackFiles files) throws IOException {
    Map<String, List<String>> byInitial = new TreeMap<>();
    for (String word : index.terms(IndexFields.WORDS)) {
      byInitial.computeIfAbsent(initial(word), i -> new ArrayList<>()).add(word);
    }
    for (Map.Entry<String, List<String>> part : byInitial.entrySet()) {
      ShardCutter all =
          new ShardCutter(
              Integer.MAX_VALUE, (n, text) -> files.add("v" + part.getKey(), Json.write(text)));
      for (String word : part.getValue()) {
        int documents = index.documentFrequency(IndexFields.WORDS, word);
        all.add(word, new PackNumbers().add(documents).toString());
      }
      all.finish();
    }
    return String.join("", byInitial.keySet());
  }

  /** Adds the files with places and returns the first word of each. */
  List<String> writePlaces(PackFiles files) throws IOException {
    ShardCutter out =
        new ShardCutter(PHRASE_SIZE, (n, text) -> files.add("w" + n, Json.write(text)));
    for (String word : index.terms(IndexFields.WORDS)) {
      PackNumbers line = new PackNumbers();
      int last = -1;
      for (Map.Entry<Integer, List<Integer>> entry : index.positions(word).entrySet()) {
        line.add(entry.getKey() - last - 1)
            .add(entry.getValue().size())
            .addRising(entry.getValue());
        last = entry.getKey();
      }
      out.add(word, line.toString());
    }
    out.finish();
    return out.firstKeys();
  }
}

package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.PostingsEnum;

/**
 * Writes the words as written: by initial for completions and corrections, and with their places
 * for phrases.
 */
final class WordShards {
  private static final int PHRASE_SIZE = 24_000;
  private static final String OTHER = "_";

  private final List<Line> lines = new ArrayList<>();

  WordShards(IndexView index) throws IOException {
    index.forEachTerm(
        IndexFields.WORDS,
        PostingsEnum.POSITIONS,
        (word, documents, postings) -> lines.add(Line.read(word, documents, postings)));
    lines.sort(Comparator.comparing(Line::word));
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
  String writeVocabulary(PackFiles files) {
    Map<String, KeyedLines> byInitial = new TreeMap<>();
    for (Line line : lines) {
      byInitial
          .computeIfAbsent(initial(line.word()), i -> new KeyedLines())
          .add(line.word(), new PackNumbers().add(line.documents()).toString());
    }
    byInitial.forEach((initial, words) -> files.add("v" + initial, Json.write(words)));
    return String.join("", byInitial.keySet());
  }

  /** Adds the files with places and returns how many there are. */
  int writePlaces(PackFiles files) {
    Map<String, String> places = new TreeMap<>();
    lines.forEach(line -> places.put(line.word(), line.places()));
    int size = places.values().stream().mapToInt(String::length).sum();
    int count = Math.max(1, size / PHRASE_SIZE);
    files.addLines("w", places, word -> KeyHash.of(word) % count);
    return count;
  }

  private record Line(String word, int documents, String places) {

    static Line read(String word, int documents, PostingsEnum postings) throws IOException {
      PackNumbers places = new PackNumbers();
      int lastDocument = -1;
      for (int i = 0; i < documents; i++) {
        int document = postings.nextDoc();
        int count = postings.freq();
        places.add(document - lastDocument - 1L).add(count);
        int last = -1;
        for (int k = 0; k < count; k++) {
          int place = postings.nextPosition();
          places.add(place - last - 1L);
          last = place;
        }
        lastDocument = document;
      }
      return new Line(word, documents, places.toString());
    }
  }
}

package org.trade4msmes.hub.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** One term of the index with its documents, in rising order, and its frequency in each. */
final class Postings {
  private final String term;
  private final int[] documents;
  private final int[] frequencies;

  Postings(String term, int[] documents, int[] frequencies) {
    this.term = term;
    this.documents = documents;
    this.frequencies = frequencies;
  }

  String term() {
    return term;
  }

  int size() {
    return documents.length;
  }

  int document(int place) {
    return documents[place];
  }

  int frequency(int place) {
    return frequencies[place];
  }

  /** The documents alone. */
  List<Integer> documents() {
    return Arrays.stream(documents).boxed().toList();
  }

  /** The same term in some of its documents. */
  Postings in(IntPredicate chosen) {
    int[] places =
        IntStream.range(0, documents.length).filter(i -> chosen.test(documents[i])).toArray();
    return new Postings(
        term,
        Arrays.stream(places).map(i -> documents[i]).toArray(),
        Arrays.stream(places).map(i -> frequencies[i]).toArray());
  }

  /** Goes along the documents of a term beside those of another. */
  static final class Cursor {
    private final Postings postings;
    private int place;

    Cursor(Postings postings) {
      this.postings = postings;
    }

    /**
     * The frequency in a document, 0 where the term is not in it; documents are asked for rising.
     */
    int frequencyIn(int document) {
      while (place < postings.documents.length && postings.documents[place] < document) {
        place++;
      }
      return place < postings.documents.length && postings.documents[place] == document
          ? postings.frequencies[place]
          : 0;
    }
  }
}

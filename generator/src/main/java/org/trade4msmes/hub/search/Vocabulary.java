package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of the index: which occur, which start like a word, which are close to it. */
final class Vocabulary {
  private final IndexReader reader;
  private final Map<String, List<Entry>> byInitial = new HashMap<>();

  /**
   * A word as written in some document.
   *
   * @param word the folded word
   * @param documents in how many documents it stands
   */
  record Entry(String word, int documents) {}

  /**
   * A word near another.
   *
   * @param word the folded word
   * @param documents in how many documents it stands
   * @param edits how many letters are added, left out, changed or swapped with their neighbour
   */
  record Near(String word, int documents, int edits) {}

  private static final Comparator<Near> BEST =
      Comparator.comparingInt(Near::edits)
          .thenComparing(Near::documents, Comparator.reverseOrder())
          .thenComparing(Near::word);

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /** In how many documents a stem or concept stands. */
  int documents(String term) throws IOException {
    return reader.docFreq(new Term(IndexFields.TEXT, term));
  }

  /** How rare a term is: BM25's idf, as Lucene computes it. */
  float rarity(String term) throws IOException {
    double all = reader.getDocCount(IndexFields.TEXT);
    double with = documents(term);
    return (float) Math.log(1 + (all - with + 0.5) / (with + 0.5));
  }

  /** The commonest words that start with another. */
  List<Near> completions(String start, int most) throws IOException {
    return entries(start).stream()
        .filter(e -> e.word().startsWith(start) && e.word().length() > start.length())
        .map(e -> new Near(e.word(), e.documents(), 0))
        .sorted(BEST)
        .limit(most)
        .toList();
  }

  /**
   * The commonest words at the smallest distance from another: one edit from 4 letters, two from 8.
   */
  List<Near> corrections(String word, int most) throws IOException {
    int length = word.length();
    int edits =
        length < EditDistance.ONE_EDIT_FROM ? 0 : length < EditDistance.TWO_EDITS_FROM ? 1 : 2;
    if (edits == 0 || word.chars().anyMatch(WordSplitter::isDigit)) {
      return List.of();
    }
    List<Near> found = new ArrayList<>();
    for (Entry entry : entries(word)) {
      int distance = EditDistance.between(word, entry.word(), edits);
      if (distance <= edits) {
        found.add(new Near(entry.word(), entry.documents(), distance));
      }
    }
    found.sort(BEST);
    return found.stream()
        .filter(near -> near.edits() == found.getFirst().edits())
        .limit(most)
        .toList();
  }

  /** All words with the initial of a word, in order. */
  List<Entry> entries(String word) throws IOException {
    String initial = word.substring(0, 1);
    List<Entry> known = byInitial.get(initial);
    if (known == null) {
      known = read(initial);
      byInitial.put(initial, known);
    }
    return known;
  }

  private List<Entry> read(String initial) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, IndexFields.WORDS);
    if (terms == null) {
      return entries;
    }
    TermsEnum all = terms.iterator();
    BytesRef start = new BytesRef(initial);
    if (all.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return entries;
    }
    for (BytesRef term = all.term(); term != null; term = all.next()) {
      String word = term.utf8ToString();
      if (!word.startsWith(initial)) {
        break;
      }
      entries.add(new Entry(word, all.docFreq()));
    }
    return entries;
  }
}

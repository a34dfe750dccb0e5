package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What the pack is made of, read from the one segment of an index. */
final class IndexView {
  private final LeafReader reader;
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, TermsEnum> enums = new HashMap<>();

  IndexView(LeafReader reader) throws IOException {
    this.reader = reader;
    StoredFields stored = reader.storedFields();
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      documents.add(stored.document(doc));
    }
  }

  /** The stored fields of all documents, by number. */
  List<Document> documents() {
    return documents;
  }

  /** All terms of a field in the order of their UTF-16 units, which is that of scripts. */
  List<String> terms(String field) throws IOException {
    List<String> terms = new ArrayList<>();
    Terms all = reader.terms(field);
    if (all != null) {
      TermsEnum each = all.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        terms.add(term.utf8ToString());
      }
    }
    terms.sort(null);
    return terms;
  }

  /** In how many documents a term stands. */
  int documentFrequency(String field, String term) throws IOException {
    TermsEnum found = seek(field, term);
    return found == null ? 0 : found.docFreq();
  }

  /** Documents with a term. */
  List<Integer> documents(String field, String term) throws IOException {
    List<Integer> result = new ArrayList<>();
    PostingsEnum each = postings(field, term, PostingsEnum.NONE);
    while (each != null && each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      result.add(each.docID());
    }
    return result;
  }

  /** Documents with a term to its frequency in each. */
  SortedMap<Integer, Integer> frequencies(String field, String term) throws IOException {
    TreeMap<Integer, Integer> result = new TreeMap<>();
    PostingsEnum each = postings(field, term, PostingsEnum.FREQS);
    while (each != null && each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      result.put(each.docID(), each.freq());
    }
    return result;
  }

  /** Documents with a word to its places in each. */
  SortedMap<Integer, List<Integer>> positions(String word) throws IOException {
    TreeMap<Integer, List<Integer>> result = new TreeMap<>();
    PostingsEnum each = postings(IndexFields.WORDS, word, PostingsEnum.POSITIONS);
    while (each != null && each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < each.freq(); i++) {
        places.add(each.nextPosition());
      }
      result.put(each.docID(), places);
    }
    return result;
  }

  private @Nullable PostingsEnum postings(String field, String term, int flags) throws IOException {
    TermsEnum found = seek(field, term);
    return found == null ? null : found.postings(null, flags);
  }

  /** Stands at a term, with one enumeration for each field; asking in order is cheap. */
  private @Nullable TermsEnum seek(String field, String term) throws IOException {
    TermsEnum terms = enums.get(field);
    if (terms == null) {
      Terms all = reader.terms(field);
      if (all == null) {
        return null;
      }
      terms = all.iterator();
      enums.put(field, terms);
    }
    return terms.seekExact(new BytesRef(term)) ? terms : null;
  }

  /**
   * For each stem that stands in sections: document to a number in which bit n stands for section
   * n.
   */
  Map<String, Map<Integer, Long>> sections() throws IOException {
    Map<String, Map<Integer, Long>> result = new TreeMap<>();
    for (String term : terms(IndexFields.SECTIONS)) {
      long bit = 1L << SectionTerms.section(term);
      Map<Integer, Long> masks =
          result.computeIfAbsent(SectionTerms.stem(term), s -> new TreeMap<>());
      documents(IndexFields.SECTIONS, term).forEach(doc -> masks.merge(doc, bit, (a, b) -> a | b));
    }
    return result;
  }

  /** The bytes in which Lucene keeps the lengths of a field, by document; 0 where there is none. */
  List<Integer> norms(String field) throws IOException {
    List<Integer> result = new ArrayList<>();
    NumericDocValues norms = reader.getNormValues(field);
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      boolean has = norms != null && norms.advanceExact(doc);
      result.add(has && norms != null ? (int) norms.longValue() & 0xFF : 0);
    }
    return result;
  }

  /** How many documents have a field. */
  int documentCount(String field) throws IOException {
    Terms terms = reader.terms(field);
    return terms == null ? 0 : terms.getDocCount();
  }

  /** How many terms, repetitions counted, all documents have in a field. */
  long length(String field) throws IOException {
    Terms terms = reader.terms(field);
    return terms == null ? 0 : terms.getSumTotalTermFreq();
  }
}

package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * What the pack is made of, read from the one segment of an index; safe for use by many threads.
 */
final class IndexView {
  private final CodecReader reader;
  private final List<Document> documents = new ArrayList<>();

  IndexView(CodecReader reader) throws IOException {
    this.reader = reader;
    // A reader that is made for merging goes through the documents in order without starting anew.
    try (StoredFieldsReader stored = reader.getFieldsReader().getMergeInstance()) {
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor();
        stored.document(doc, visitor);
        documents.add(visitor.getDocument());
      }
    }
  }

  /** The stored fields of all documents, by number. */
  List<Document> documents() {
    return documents;
  }

  /** Takes a term of a field with its postings, which it has to read before it returns. */
  interface TermVisitor {
    void visit(String term, int documentFrequency, PostingsEnum postings) throws IOException;
  }

  /** Goes through the terms of a field in the order of the index, which is that of their bytes. */
  void forEachTerm(String field, int flags, TermVisitor visitor) throws IOException {
    Terms all = reader.terms(field);
    if (all == null) {
      return;
    }
    TermsEnum each = all.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      postings = each.postings(postings, flags);
      visitor.visit(term.utf8ToString(), each.docFreq(), postings);
    }
  }

  /** All terms of a field in the order of their UTF-16 units, which is that of scripts. */
  List<Postings> postings(String field) throws IOException {
    List<Postings> result = new ArrayList<>();
    forEachTerm(
        field,
        PostingsEnum.FREQS,
        (term, size, postings) -> {
          int[] documentNumbers = new int[size];
          int[] frequencies = new int[size];
          for (int i = 0; i < size; i++) {
            documentNumbers[i] = postings.nextDoc();
            frequencies[i] = postings.freq();
          }
          result.add(new Postings(term, documentNumbers, frequencies));
        });
    result.sort(Comparator.comparing(Postings::term));
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

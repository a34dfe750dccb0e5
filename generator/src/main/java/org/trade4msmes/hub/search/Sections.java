package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Finds the section of a page that has most of the words of a query. */
final class Sections {
  private final IndexReader reader;

  Sections(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * Returns the number of the best section, or -1 where no section has any word. Each word counts
   * in a section with the largest weight of its terms there; on a tie the first section wins.
   */
  int best(int doc, QueryPlan plan) throws IOException {
    int count = reader.storedFields().document(doc).getValues(IndexFields.HEADING).length;
    int best = -1;
    float most = 0f;
    Map<String, Integer> known = new HashMap<>();
    for (int section = 0; section < Math.min(count, SectionTerms.MOST); section++) {
      float sum = 0f;
      for (WordGroup group : plan.groups()) {
        float weight = 0f;
        for (Map.Entry<String, Float> term : group.terms().entrySet()) {
          if (term.getValue() > weight && has(doc, term.getKey(), section, known)) {
            weight = term.getValue();
          }
        }
        sum += weight;
      }
      for (String concept : plan.concepts()) {
        sum += has(doc, concept, section, known) ? 1f : 0f;
      }
      if (sum > most) {
        most = sum;
        best = section;
      }
    }
    return best;
  }

  private boolean has(int doc, String stem, int section, Map<String, Integer> known)
      throws IOException {
    String term = SectionTerms.term(stem, section);
    Integer frequency = known.get(term);
    if (frequency == null) {
      frequency = frequency(doc, term);
      known.put(term, frequency);
    }
    return SectionTerms.holds(frequency, section);
  }

  private int frequency(int doc, String term) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    for (LeafReaderContext leaf : leaves) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(IndexFields.SECTIONS, term), PostingsEnum.FREQS);
      if (postings != null && postings.advance(doc - leaf.docBase) == doc - leaf.docBase) {
        return postings.freq();
      }
    }
    return 0;
  }
}

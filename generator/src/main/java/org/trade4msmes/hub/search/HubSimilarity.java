package org.trade4msmes.hub.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** Lucene's BM25 with its own k1 and b for the title. */
final class HubSimilarity {
  private HubSimilarity() {}

  static Similarity of(Scoring plan) {
    Similarity title = new BM25Similarity(plan.titleK1(), plan.titleB());
    Similarity text = new BM25Similarity(plan.textK1(), plan.textB());
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return field.equals(IndexFields.TITLE) ? title : text;
      }
    };
  }
}

package org.trade4msmes.hub.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total how many documents match
 * @param hits the first of them in order
 * @param corrections word of the query that does not occur to the word that was taken in its place
 */
public record SearchResult(int total, List<SearchHit> hits, Map<String, String> corrections) {
  /** Copies the collections. */
  public SearchResult {
    hits = List.copyOf(hits);
    corrections = Map.copyOf(corrections);
  }
}

package org.trade4msmes.hub.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One search.
 *
 * @param query what the reader typed
 * @param language language of the reader: en, fr or es; documents in it come first
 * @param filters facet (kind, topic, audience, type, language, economy, publisher, year) to wanted
 *     values; one of them must be there
 * @param limit how many hits to return at most
 * @param explain whether each hit carries Lucene's account of its score
 */
public record SearchRequest(
    String query, String language, Map<String, List<String>> filters, int limit, boolean explain) {
  /** Copies the filters and leaves out the empty ones. */
  public SearchRequest {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    for (String facet : IndexFields.FACETS) {
      List<String> values = filters.getOrDefault(facet, List.of());
      if (!values.isEmpty()) {
        copy.put(facet, List.copyOf(values));
      }
    }
    for (String facet : filters.keySet()) {
      if (!IndexFields.FACETS.contains(facet)) {
        throw new IllegalArgumentException("no facet named " + facet);
      }
    }
    filters = copy;
  }

  /**
   * A search without filters.
   *
   * @param query what the reader typed
   * @param language language of the reader
   * @param limit how many hits to return at most
   * @return the request
   */
  public static SearchRequest of(String query, String language, int limit) {
    return new SearchRequest(query, language, Map.of(), limit, false);
  }
}

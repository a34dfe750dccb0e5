package org.trade4msmes.hub.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what the browser finds with what Lucene finds. */
final class Parity {
  private static final double TOLERANCE = 1e-5;

  private final Map<String, Integer> asked = new TreeMap<>();
  private final Map<String, Integer> equal = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private int scores;
  private int sameBits;

  /** Runs the queries through both. */
  static Parity compare(Path index, BrowserSearch browser, List<ParityQueries.Made> queries)
      throws IOException {
    Parity parity = new Parity();
    List<Map<String, Object>> requests = new ArrayList<>();
    for (ParityQueries.Made made : queries) {
      SearchRequest request = made.request();
      requests.add(
          Map.of(
              "query",
              request.query(),
              "language",
              request.language(),
              "filters",
              request.filters()));
    }
    List<List<Object>> answers = browser.search(requests);
    try (HubSearcher searcher = new HubSearcher(index)) {
      for (int i = 0; i < queries.size(); i++) {
        parity.add(queries.get(i), searcher.ranking(queries.get(i).request()), answers.get(i));
      }
    }
    return parity;
  }

  private void add(ParityQueries.Made made, List<Number> lucene, List<Object> browser) {
    asked.merge(made.kind(), 1, Integer::sum);
    boolean same = lucene.size() == browser.size();
    for (int i = 0; same && i < lucene.size(); i++) {
      double expected = lucene.get(i).doubleValue();
      double actual = ((Number) browser.get(i)).doubleValue();
      if (i % 3 == 2) {
        scores++;
        sameBits += expected == actual ? 1 : 0;
      }
      same = Math.abs(expected - actual) <= Math.abs(expected) * (i % 3 == 2 ? TOLERANCE : 0);
    }
    if (same) {
      equal.merge(made.kind(), 1, Integer::sum);
    } else {
      differences.add(
          made.kind() + " " + made.request() + "\n  Lucene  " + lucene + "\n  browser " + browser);
    }
  }

  List<String> differences() {
    return differences;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    asked.forEach((kind, count) ->
        out.append(kind)
            .append(": ")
            .append(equal.getOrDefault(kind, 0))
            .append(" of ")
            .append(count)
            .append('\n'));
    return out.append("scores equal in every bit: ")
        .append(sameBits)
        .append(" of ")
        .append(scores)
        .append('\n')
        .toString();
  }
}

package org.trade4msmes.hub.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of documents that are alike but for the form of a word, the one with the word as the reader wrote
 * it comes first, wherever it stands in the index.
 */
final class WrittenWordTest {
  private static final Map<String, String> TEXTS =
      Map.of(
          "a", "The tariff policies of shipments",
          "b", "The tariff policy of shipment",
          "c", "The tariff policymaker of shipper",
          "d", "The duty policy of boats");

  /** A query, then the document that is to be first. */
  private static final List<List<String>> EXPECTED =
      List.of(
          List.of("shipments", "a"),
          List.of("shipment", "b"),
          List.of("policies", "a"),
          List.of("policy tariff", "b"),
          List.of("Policies tariffs", "a"),
          List.of("duty", "d"));

  @TempDir private static Path site;

  @BeforeAll
  static void index() throws IOException {
    List<SearchDocument> documents = new ArrayList<>();
    TEXTS.forEach((id, text) ->
        documents.add(
            SearchDocument.of("resource", id, "en", "Resource", id + ".html")
                .summary(text)
                .build()));
    List<SynonymGroup> synonyms =
        List.of(new SynonymGroup(Map.of("en", List.of("duty", "tariff"))));
    Map<String, byte[]> files = new SearchIndexer(synonyms).index(documents);
    SearchFolders.write(files, site.resolve("search/lucene"));
    SearchFolders.write(new SearchPackWriter().pack(files), site.resolve("search/pack"));
  }

  @Test
  void luceneHasItFirst() throws IOException {
    try (HubSearcher searcher = new HubSearcher(site.resolve("search/lucene"))) {
      for (List<String> expected : EXPECTED) {
        String query = expected.getFirst();
        List<SearchHit> hits = searcher.search(SearchRequest.of(query, "en", 10)).hits();
        assertEquals(expected.getLast(), hits.getFirst().id(), query);
      }
    }
  }

  @Test
  void theBrowserHasItFirst() throws IOException {
    List<String> ids = TEXTS.keySet().stream().sorted().toList();
    List<Map<String, Object>> requests = new ArrayList<>();
    for (List<String> expected : EXPECTED) {
      requests.add(Map.of("query", expected.getFirst(), "language", "en", "filters", Map.of()));
    }
    try (BrowserSearch browser = new BrowserSearch(site)) {
      List<List<Object>> answers = browser.search(requests);
      for (int i = 0; i < answers.size(); i++) {
        List<String> expected = EXPECTED.get(i);
        int first = ((Number) answers.get(i).get(1)).intValue();
        assertEquals(expected.getLast(), ids.get(first), expected.getFirst());
      }
    }
  }
}

package org.trade4msmes.hub.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers get from the index. */
final class HubSearcherTest {
  @TempDir private static Path folder;
  private static HubSearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    TestCorpus corpus = TestCorpus.fixture();
    List<SearchDocument> documents = new java.util.ArrayList<>(corpus.documents());
    documents.add(
        SearchDocument.of(
                "document", "inf-msme-4", "en", "Report of a meeting", "documents.html#d4")
            .symbols(List.of("INF/MSME/4/Rev.2"))
            .build());
    documents.add(
        SearchDocument.of(
                "document", "inf-msme-5", "en", "Report of another meeting", "documents.html#d5")
            .symbols(List.of("INF/MSME/5"))
            .build());
    SearchFolders.write(corpus.synonyms(), documents, folder);
    searcher = new HubSearcher(folder);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  private static SearchHit first(String query, String language) throws IOException {
    return searcher.search(SearchRequest.of(query, language, 10)).hits().getFirst();
  }

  @Test
  void aTitleThatEqualsTheQueryIsFirst() throws IOException {
    assertEquals("trade-finance", first("trade finance", "en").id());
  }

  @Test
  void aPhraseUnderWhichAGuideIsAskedForLeadsToIt() throws IOException {
    assertEquals("hs-codes", first("how do I know my tariff code?", "en").id());
  }

  @Test
  void synonymsFindEachOther() throws IOException {
    assertEquals("letters-of-credit", first("L/C", "en").id());
    List<String> ids =
        searcher.search(SearchRequest.of("harmonized system", "en", 3)).hits().stream()
            .map(SearchHit::id)
            .toList();
    assertTrue(ids.contains("hs-codes"), ids::toString);
  }

  @Test
  void typosAreForgivenAndTold() throws IOException {
    SearchResult result = searcher.search(SearchRequest.of("lettter of credt", "en", 10));
    assertEquals("letters-of-credit", result.hits().getFirst().id());
    assertEquals(Map.of("lettter", "letter", "credt", "credit"), result.corrections());
  }

  @Test
  void aSymbolIsFoundWholeInPartsAndWithoutSlashes() throws IOException {
    for (String query : List.of("INF/MSME/4/Rev.2", "INF MSME 4", "inf/msme/4")) {
      assertEquals("inf-msme-4", first(query, "en").id());
    }
  }

  @Test
  void theReadersLanguageComesFirst() throws IOException {
    List<SearchHit> hits = searcher.search(SearchRequest.of("lettre de crédit", "fr", 50)).hits();
    assertEquals("fr", hits.getFirst().language());
    assertTrue(hits.stream().anyMatch(hit -> hit.language().equals("en")));
  }

  @Test
  void quotesAskForNeighboursAndMinusForAbsence() throws IOException {
    int all = searcher.search(SearchRequest.of("letter of credit", "en", 10)).total();
    int phrase = searcher.search(SearchRequest.of("\"letter of credit\"", "en", 10)).total();
    int without = searcher.search(SearchRequest.of("letter of credit -bank", "en", 10)).total();
    assertTrue(phrase > 0 && phrase < all, phrase + " of " + all);
    assertTrue(without > 0 && without < all, without + " of " + all);
    assertEquals(0, searcher.search(SearchRequest.of("\"credit of letter\"", "en", 10)).total());
  }

  @Test
  void weakWordsAloneAreLookedFor() throws IOException {
    assertTrue(searcher.search(SearchRequest.of("the", "en", 10)).total() > 0);
  }

  @Test
  void filtersNarrow() throws IOException {
    SearchResult result =
        searcher.search(
            new SearchRequest(
                "export", "en", Map.of("kind", List.of("guide"), "topic", List.of()), 50, false));
    assertTrue(result.hits().stream().allMatch(hit -> hit.kind().equals("guide")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SearchRequest("a", "en", Map.of("colour", List.of("red")), 1, false));
  }

  @Test
  void aHitInAGuideLeadsToItsSection() throws IOException {
    SearchHit hit = first("six general rules hs", "en");
    assertEquals("hs-codes", hit.id());
    assertNotNull(hit.anchor());
  }

  @Test
  void aScoreIsExplained() throws IOException {
    SearchHit hit =
        searcher.search(new SearchRequest("customs", "en", Map.of(), 1, true)).hits().getFirst();
    String explanation = hit.explanation();
    assertTrue(explanation != null && explanation.contains("idf"));
  }
}

package org.trade4msmes.hub.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser's first ten hits are Lucene's: documents, order, sections, total and scores. */
final class ParityTest {
  private static final int QUERIES = 2_000;

  @Test
  void theBrowserFindsWhatLuceneFinds(@TempDir Path site) throws IOException {
    TestCorpus corpus = TestCorpus.fixture();
    Path index = site.resolve("search/lucene");
    SearchFolders.write(corpus, index, site.resolve("search/pack"));
    try (BrowserSearch browser = new BrowserSearch(site)) {
      List<ParityQueries.Made> queries =
          new ParityQueries(corpus.documents(), 20261124L).make(QUERIES);
      Parity parity = Parity.compare(index, browser, queries);
      System.out.print(parity);
      assertEquals(List.of(), parity.differences());
      assertEquals(List.of(), browser.messages());
    }
  }
}

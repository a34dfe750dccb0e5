package org.trade4msmes.hub.search;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Prints the parity over a content folder: {@code CONTENT SITE QUERIES}; the index and pack must be
 * in the site.
 */
final class ParityLab {
  private ParityLab() {}

  /** Runs the lab. */
  public static void main(String[] args) throws IOException {
    TestCorpus corpus = TestCorpus.content(Path.of(args[0]));
    Path site = Path.of(args[1]);
    new SearchIndexer(corpus.synonyms()).write(corpus.documents(), site.resolve("search/lucene"));
    new SearchPackWriter().write(site.resolve("search/lucene"), site.resolve("search/pack"));
    try (BrowserSearch browser = new BrowserSearch(site)) {
      Parity parity =
          Parity.compare(
              site.resolve("search/lucene"),
              browser,
              new ParityQueries(corpus.documents(), 1).make(Integer.parseInt(args[2])));
      parity.differences().stream().limit(8).forEach(System.out::println);
      System.out.print(parity);
      System.out.println("console: " + browser.messages());
    }
  }
}

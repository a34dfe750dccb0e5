package org.trade4msmes.hub.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Indexes a content folder and answers the queries on the command line: {@code CONTENT INDEX
 * LANGUAGE QUERY...}.
 */
final class SearchLab {
  private SearchLab() {}

  /** Runs the lab. */
  public static void main(String[] args) throws IOException {
    TestCorpus corpus = TestCorpus.content(Path.of(args[0]));
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      new SearchIndexer(corpus.synonyms()).write(corpus.documents(), Path.of(args[1]));
      long indexed = System.nanoTime();
      new SearchPackWriter().write(Path.of(args[1]), Path.of(args[1] + "-pack"));
      System.out.println(
          corpus.documents().size()
              + " documents, index ms "
              + (indexed - start) / 1_000_000
              + ", pack ms "
              + (System.nanoTime() - indexed) / 1_000_000);
    }
    try (HubSearcher searcher = new HubSearcher(Path.of(args[1]))) {
      for (int i = 3; i < args.length; i++) {
        SearchResult result =
            searcher.search(new SearchRequest(args[i], args[2], Map.of(), 10, false));
        System.out.println("\n== " + args[i] + ": " + result.total() + " " + result.corrections());
        for (SearchHit hit : result.hits()) {
          System.out.println(
              hit.score()
                  + " "
                  + hit.language()
                  + " "
                  + hit.kind()
                  + ":"
                  + hit.id()
                  + " | "
                  + hit.title()
                  + " # "
                  + hit.heading());
        }
      }
    }
  }
}

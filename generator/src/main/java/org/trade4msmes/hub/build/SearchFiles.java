package org.trade4msmes.hub.build;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.trade4msmes.hub.search.SearchIndexer;
import org.trade4msmes.hub.search.SearchPackWriter;

/** The search index and the browser's search pack as files of the site. */
final class SearchFiles {
  /** Where the Lucene index lies in a site. */
  static final String INDEX = "search/lucene/";

  /** Where the search pack for browsers lies in a site. */
  static final String PACK = "search/pack/";

  private SearchFiles() {}

  /** Indexes a hub; the files by their paths in the site. */
  static Map<String, byte[]> of(CompiledHub compiled) throws IOException {
    Map<String, byte[]> index =
        new SearchIndexer(SearchDocuments.synonyms(compiled.hub()))
            .index(SearchDocuments.of(compiled));
    Map<String, byte[]> files = new TreeMap<>();
    index.forEach((name, bytes) -> files.put(INDEX + name, bytes));
    new SearchPackWriter().pack(index).forEach((name, bytes) -> files.put(PACK + name, bytes));
    return files;
  }
}

package org.trade4msmes.hub.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes indexes and packs into folders. */
final class SearchFolders {
  private SearchFolders() {}

  /** Writes an index and the pack made from it. */
  static void write(TestCorpus corpus, Path index, Path pack) throws IOException {
    Map<String, byte[]> files = new SearchIndexer(corpus.synonyms()).index(corpus.documents());
    write(files, index);
    write(new SearchPackWriter().pack(files), pack);
  }

  /** Writes an index. */
  static void write(List<SynonymGroup> synonyms, Collection<SearchDocument> documents, Path index)
      throws IOException {
    write(new SearchIndexer(synonyms).index(documents), index);
  }

  /** Writes files. */
  static void write(Map<String, byte[]> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}

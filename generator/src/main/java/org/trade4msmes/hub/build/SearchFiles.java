package org.trade4msmes.hub.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    Path work = Files.createTempDirectory("hub-search");
    try {
      Path index = work.resolve("lucene");
      Path pack = work.resolve("pack");
      new SearchIndexer(SearchDocuments.synonyms(compiled.hub()))
          .write(SearchDocuments.of(compiled), index);
      new SearchPackWriter().write(index, pack);
      Map<String, byte[]> files = new TreeMap<>();
      read(index, INDEX, files);
      read(pack, PACK, files);
      return files;
    } finally {
      delete(work);
    }
  }

  private static void read(Path folder, String prefix, Map<String, byte[]> files)
      throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(prefix + name, Files.readAllBytes(path));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .sorted(Comparator.reverseOrder())
          .forEach(path -> {
            try {
              Files.delete(path);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}

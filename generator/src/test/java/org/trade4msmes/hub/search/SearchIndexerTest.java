package org.trade4msmes.hub.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The index is a sound Lucene index, and it and the pack have the same bytes whatever the order of
 * the documents.
 */
final class SearchIndexerTest {
  private static final TestCorpus CORPUS = TestCorpus.fixture();

  private static void write(List<SearchDocument> documents, Path folder) throws IOException {
    Map<String, byte[]> index = new SearchIndexer(CORPUS.synonyms()).index(documents);
    SearchFolders.write(index, folder.resolve("lucene"));
    SearchFolders.write(new SearchPackWriter().pack(index), folder.resolve("pack"));
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(
            folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return all;
  }

  @Test
  void twoRunsGiveTheSameBytes(@TempDir Path folder) throws IOException {
    write(CORPUS.documents(), folder.resolve("a"));
    List<SearchDocument> shuffled = new ArrayList<>(CORPUS.documents());
    Collections.shuffle(shuffled, new Random(3));
    write(shuffled, folder.resolve("b"));
    assertEquals(bytes(folder.resolve("a")), bytes(folder.resolve("b")));
  }

  @Test
  void luceneFindsTheIndexSound(@TempDir Path folder) throws IOException {
    write(CORPUS.documents(), folder);
    try (FSDirectory directory = FSDirectory.open(folder.resolve("lucene"));
        CheckIndex check = new CheckIndex(directory)) {
      ByteArrayOutputStream report = new ByteArrayOutputStream();
      check.setInfoStream(new PrintStream(report, false, StandardCharsets.UTF_8));
      assertTrue(check.checkIndex().clean, () -> report.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void anEmptyHubHasAnIndexToo(@TempDir Path folder) throws IOException {
    SearchFolders.write(List.of(), List.of(), folder);
    try (HubSearcher searcher = new HubSearcher(folder)) {
      assertEquals(0, searcher.search(SearchRequest.of("export", "en", 10)).total());
    }
  }
}

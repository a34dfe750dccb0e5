package org.trade4msmes.hub.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a content folder as JSON lines for other engines, and what Lucene finds for queries:
 * {@code CONTENT OUT QUERIES}. A line of the queries is language, tab, text; the answers are keys,
 * one line for each query.
 */
final class CorpusDump {
  private CorpusDump() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    TestCorpus corpus = TestCorpus.content(Path.of(args[0]));
    Path out = Files.createDirectories(Path.of(args[1]));
    List<String> lines = new ArrayList<>();
    for (SearchDocument document : corpus.documents()) {
      StringBuilder text = new StringBuilder();
      document
          .sections()
          .forEach(s -> text.append(s.heading()).append('\n').append(s.text()).append('\n'));
      text.append(document.publisher()).append('\n');
      text.append(String.join(", ", document.topicNames())).append('\n');
      text.append(String.join(", ", document.economyNames())).append('\n');
      text.append(String.join("\n", document.askedAs()));
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("key", document.kind() + ":" + document.id());
      line.put("language", document.language());
      line.put("title", document.title());
      line.put("summary", document.summary());
      line.put("text", text);
      lines.add(Json.write(line));
    }
    Files.write(out.resolve("corpus.jsonl"), lines);
    new SearchIndexer(corpus.synonyms()).write(corpus.documents(), out.resolve("lucene"));
    try (HubSearcher searcher = new HubSearcher(out.resolve("lucene"));
        PrintStream answers =
            new PrintStream(
                Files.newOutputStream(out.resolve("ours.txt")), false, StandardCharsets.UTF_8)) {
      for (String query : Files.readAllLines(Path.of(args[2]))) {
        int tab = query.indexOf('\t');
        SearchResult result =
            searcher.search(
                SearchRequest.of(query.substring(tab + 1), query.substring(0, tab), 10));
        answers.println(
            String.join(" ", result.hits().stream().map(h -> h.kind() + ":" + h.id()).toList()));
      }
    }
  }
}

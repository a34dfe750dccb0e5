package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.search.HubSearcher;
import org.trade4msmes.hub.search.SearchHit;
import org.trade4msmes.hub.search.SearchRequest;
import org.trade4msmes.hub.search.SearchResult;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Searches a built site, with the index that it ships. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Searches the built site, as the search in its pages does.")
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description = "What to look for: words, \"phrases\" in quotes, -words to leave out.")
  private List<String> words;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "The folder of the built site. Default: site beside the program.")
  private @Nullable Path site;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      defaultValue = "en",
      description =
          "The reader's language, whose pages come first: en, fr or es. Default: ${DEFAULT-VALUE}.")
  private String language;

  @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind, such as guide.")
  private List<String> kinds = List.of();

  @Option(names = "--topic", paramLabel = "ID", description = "Only this topic.")
  private List<String> topics = List.of();

  @Option(names = "--audience", paramLabel = "ID", description = "Only for this audience.")
  private List<String> audiences = List.of();

  @Option(names = "--type", paramLabel = "ID", description = "Only this type of resource.")
  private List<String> types = List.of();

  @Option(names = "--economy", paramLabel = "CODE", description = "Only about this economy.")
  private List<String> economies = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many hits to show. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(names = "--json", description = "Print one JSON object, for programs.")
  private boolean json;

  @Option(names = "--explain", description = "Show how each score came about.")
  private boolean explain;

  @SuppressWarnings("NullAway.Init")
  SearchCommand() {}

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    if (Language.ofCode(language).isEmpty()) {
      throw new ParameterException(command, "--lang can be en, fr or es, not " + language + ".");
    }
    if (limit < 1) {
      throw new ParameterException(command, "--limit has to be at least 1.");
    }
    try (HubSearcher searcher = new HubSearcher(index(command))) {
      String query = String.join(" ", words);
      SearchResult result =
          searcher.search(new SearchRequest(query, language, filters(), limit, explain));
      PrintWriter out = command.getOut();
      out.print(json ? toJson(result) : toText(result));
      out.flush();
      return ExitCode.DONE;
    }
  }

  private Path index(CommandLine command) {
    Path folder = site == null ? SourceOptions.home().resolve("site") : site;
    Path index = folder.resolve("search").resolve("lucene");
    if (!Files.isDirectory(index)) {
      throw new ParameterException(
          command, "There is no search index in " + folder + ". Run 'hub build' first.");
    }
    return index;
  }

  private Map<String, List<String>> filters() {
    Map<String, List<String>> filters = new TreeMap<>();
    filters.put("kind", kinds);
    filters.put("topic", topics);
    filters.put("audience", audiences);
    filters.put("type", types);
    filters.put("economy", economies);
    return filters;
  }

  private static String toText(SearchResult result) {
    StringBuilder text = new StringBuilder();
    result
        .corrections()
        .forEach((word, instead) ->
            text.append(
                String.format(
                    Locale.ROOT, "Nothing has \"%s\"; showing \"%s\".%n", word, instead)));
    text.append(
        String.format(Locale.ROOT, "%,d found, %d shown%n", result.total(), result.hits().size()));
    for (SearchHit hit : result.hits()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%n%s  [%s, %s, %.3f]%n  %s%n",
              hit.title(),
              hit.kind(),
              hit.language(),
              hit.score(),
              address(hit)));
      if (hit.link() != null) {
        text.append("  ").append(hit.link()).append(System.lineSeparator());
      }
      text.append("  ").append(hit.snippet()).append(System.lineSeparator());
      if (hit.explanation() != null) {
        text.append(hit.explanation().indent(4));
      }
    }
    return text.toString();
  }

  private static String address(SearchHit hit) {
    return hit.anchor() == null || hit.url().contains("#")
        ? hit.url()
        : hit.url() + "#" + hit.anchor();
  }

  private static String toJson(SearchResult result) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("total", result.total());
      json.writeObjectPropertyStart("corrections");
      new TreeMap<>(result.corrections()).forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeArrayPropertyStart("hits");
      result.hits().forEach(hit -> write(hit, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void write(SearchHit hit, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", hit.kind());
    json.writeStringProperty("id", hit.id());
    json.writeStringProperty("language", hit.language());
    json.writeStringProperty("title", hit.title());
    json.writeStringProperty("url", address(hit));
    json.writeStringProperty("link", hit.link());
    json.writeNumberProperty("score", hit.score());
    json.writeStringProperty("snippet", hit.snippet());
    if (hit.heading() != null) {
      json.writeStringProperty("heading", hit.heading());
    }
    if (hit.explanation() != null) {
      json.writeStringProperty("explanation", hit.explanation());
    }
    json.writeEndObject();
  }
}

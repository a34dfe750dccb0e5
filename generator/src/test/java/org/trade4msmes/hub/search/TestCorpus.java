package org.trade4msmes.hub.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads documents for tests: resources from JSON or YAML, guides from Markdown, vocabularies and
 * synonyms from YAML.
 */
final class TestCorpus {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, JsonNode> topics = new HashMap<>();
  private final List<SearchDocument> documents = new ArrayList<>();
  private final List<SynonymGroup> synonyms = new ArrayList<>();

  List<SearchDocument> documents() {
    return documents;
  }

  List<SynonymGroup> synonyms() {
    return synonyms;
  }

  /** The small corpus that is committed with the tests. */
  static TestCorpus fixture() {
    TestCorpus corpus = new TestCorpus();
    try {
      corpus.addTopics(YAML.readTree(text("/search/topics.yaml")));
      corpus.addSynonyms(YAML.readTree(text("/search/synonyms.yaml")));
      corpus.addResources(JSON.readTree(text("/search/resources.json")));
      for (JsonNode guide : JSON.readTree(text("/search/guides.json"))) {
        corpus.addGuide(
            guide.get("id").asString(),
            guide.get("language").asString(),
            guide,
            guide.get("body").asString());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return corpus;
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = TestCorpus.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing " + resource);
      }
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  void addTopics(JsonNode list) {
    for (JsonNode topic : list) {
      String id = topic.get("id").asString();
      topics.put(id, topic);
      for (String language : Stemmer.LANGUAGES) {
        documents.add(
            SearchDocument.of(
                    "topic",
                    id,
                    language,
                    topic.at("/name/" + language).asString(),
                    prefix(language) + "topics/" + id + ".html")
                .summary(topic.at("/summary/" + language).asString())
                .topics(List.of(id), List.of(topic.at("/name/" + language).asString()))
                .askedAs(strings(topic.at("/asked_as/" + language)))
                .build());
      }
    }
  }

  void addSynonyms(JsonNode list) {
    for (JsonNode group : list) {
      Map<String, List<String>> forms = new HashMap<>();
      group.properties().forEach(e -> forms.put(e.getKey(), strings(e.getValue())));
      synonyms.add(new SynonymGroup(forms));
    }
  }

  void addResources(JsonNode list) {
    for (JsonNode r : list) {
      String id = r.get("id").asString();
      List<String> economies = strings(r.path("economies"));
      JsonNode year = r.path("year");
      documents.add(
          SearchDocument.of(
                  "resource", id, "en", r.get("title").asString(), "resources/" + id + ".html")
              .link(r.get("url").asString())
              .summary(r.path("summary").asString())
              .publisher(r.path("publisher").asString())
              .type(r.path("type").asString())
              .topics(strings(r.path("topics")), names(strings(r.path("topics")), "en"))
              .audiences(strings(r.path("audiences")))
              .languages(strings(r.path("languages")))
              .economies(
                  economies,
                  economies.stream()
                      .map(c -> Locale.of("", c).getDisplayCountry(Locale.ENGLISH))
                      .toList())
              .year(year.isNumber() ? Integer.valueOf(year.asInt()) : null)
              .build());
    }
  }

  private void addGuide(String id, String language, JsonNode head, String body) {
    List<SearchDocument.Section> sections = new ArrayList<>();
    sections.add(
        new SearchDocument.Section("", "", String.join(" ", strings(head.path("in_short")))));
    for (String part : body.split("(?m)^(?=##+ )", -1)) {
      String[] lines = part.split("\n", 2);
      boolean headed = lines[0].startsWith("#");
      String heading = headed ? lines[0].replaceFirst("^#+ ", "") : "";
      String text = headed ? (lines.length > 1 ? lines[1] : "") : part;
      text = text.replaceAll("\\]\\([^)]*\\)", "").replaceAll("[\\[*|#>]|\\]", " ");
      String anchor =
          heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
      sections.add(new SearchDocument.Section(heading, anchor, text));
    }
    List<String> topicIds = strings(head.path("topics"));
    documents.add(
        SearchDocument.of(
                "guide",
                id,
                language,
                head.get("title").asString(),
                prefix(language) + "guides/" + id + ".html")
            .summary(head.path("summary").asString())
            .sections(sections)
            .topics(topicIds, names(topicIds, language))
            .askedAs(strings(head.path("asked_as")))
            .links(strings(head.path("resources")).stream().map(r -> "resource:" + r).toList())
            .build());
  }

  private List<String> names(List<String> ids, String language) {
    return ids.stream()
        .map(id -> topics.containsKey(id) ? topics.get(id).at("/name/" + language).asString() : id)
        .toList();
  }

  private static String prefix(String language) {
    return language.equals("en") ? "" : language + "/";
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : list) {
      strings.add(item.asString());
    }
    return strings;
  }
}

package org.trade4msmes.hub.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trade4msmes.hub.content.ContentKind;
import org.trade4msmes.hub.content.ContentKinds;
import org.trade4msmes.hub.model.AdminSettings;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Identified;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Topic;
import org.trade4msmes.hub.schema.KeyDescriptions;
import org.trade4msmes.hub.yaml.FieldShape;
import org.trade4msmes.hub.yaml.FieldType;

/**
 * What the editing program has to know: the repository, and a form for each kind of content. The
 * names of settings are those of Sveltia CMS, but for the lists of choices, which forms name and
 * {@code hub-files.js} puts in: there are many forms, and the lists are long.
 */
final class AdminConfiguration {
  /** The folder of the content in the repository. */
  private static final String CONTENT = "content/";

  /** Kinds that are proved against each other, and so are changed beside a check. */
  private static final String PROVED = "planner-";

  /** The collection of the lists from which other content takes its words, and their folder. */
  static final String VOCABULARIES = "vocabularies";

  /** Any value: the program takes one that is missing for the word null. */
  private static final String SOMETHING = "^(?!null$).";

  /** The field that keeps the text of a file. */
  private static final String TEXT = "hub_text";

  /**
   * How the files of a kind are made.
   *
   * @param slug the name of a new one; empty where a name has a number that only an editor can tell
   * @param original a key that translations do not have: they are not for these forms
   */
  private record Article(String slug, String original) {}

  private static final Map<String, Article> ARTICLES =
      Map.of(
          "guide", new Article("", "question"),
          "news-item", new Article("{{date}}-{{title}}", "date"),
          "outcome", new Article("{{title}}", "date"),
          "research-note", new Article("{{title}}", "date"));

  private final Content content;
  private final Vocabularies vocabularies;
  private final FormFields fields;

  AdminConfiguration(Content content) {
    this.content = content;
    this.vocabularies = new Vocabularies(content);
    this.fields = new FormFields(KeyDescriptions.load(), vocabularies);
  }

  Map<String, Object> of(AdminSettings settings) {
    Map<String, Object> configuration = new LinkedHashMap<>();
    configuration.put("backend", backend(settings));
    configuration.put("app_title", content.settings().title().in(Language.EN));
    configuration.put("logo", Map.of("src", "../favicon.svg"));
    configuration.put("media_folder", CONTENT + "images");
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("encoding", "ascii");
    names.put("clean_accents", true);
    configuration.put("slug", names);
    configuration.put("editor", Map.of("preview", false));
    configuration.put("output", Map.of("omit_empty_optional_fields", true));
    configuration.put("choices", vocabularies.all());
    configuration.put("collections", collections());
    return configuration;
  }

  private static Map<String, Object> backend(AdminSettings settings) {
    Map<String, Object> backend = new LinkedHashMap<>();
    backend.put("name", settings.host().code());
    backend.put("repo", settings.repository());
    backend.put("branch", settings.branch());
    if (settings.server() != null) {
      backend.put("api_root", settings.api());
    }
    String application = settings.application();
    if (settings.host() == AdminSettings.Host.GITHUB || application == null) {
      // Its other way of signing in leads to a service elsewhere.
      backend.put("auth_methods", List.of("token"));
      return backend;
    }
    backend.put("base_url", settings.address());
    backend.put("app_id", application);
    if (settings.host() == AdminSettings.Host.GITLAB) {
      backend.put("auth_type", "pkce");
    }
    return backend;
  }

  private List<Map<String, Object>> collections() {
    List<Map<String, Object>> words = new ArrayList<>();
    List<Map<String, Object>> lists = new ArrayList<>();
    List<Map<String, Object>> collections = new ArrayList<>();
    for (ContentKind kind : ContentKinds.all()) {
      String pattern = kind.files().getFirst();
      boolean many = pattern.contains("*");
      if (ARTICLES.containsKey(kind.name())) {
        collections.addAll(articles(kind));
      } else if (kind.form() == ContentKind.Form.LIST && !kind.name().startsWith(PROVED)) {
        List<Map<String, Object>> files = files(kind, many);
        if (many) {
          collections.add(collection(pattern.replaceFirst("/.*", ""), kind.title(), files));
        } else {
          (pattern.startsWith(VOCABULARIES + "/") ? words : lists).addAll(files);
        }
      }
    }
    collections.add(collection("lists", "Other lists", lists));
    collections.add(collection(VOCABULARIES, "Vocabularies", words));
    return collections;
  }

  /** The collections of a kind whose pieces are files of their own: one for each folder. */
  private List<Map<String, Object>> articles(ContentKind kind) {
    String folder = kind.files().getFirst().replaceFirst("/.*", "");
    return kind.name().equals("guide")
        ? content.audiences().stream()
            .map(audience ->
                articles(
                    kind,
                    folder + "/" + audience.id(),
                    kind.title() + ": " + audience.name().in(Language.EN)))
            .toList()
        : List.of(articles(kind, folder, kind.title()));
  }

  private Map<String, Object> articles(ContentKind kind, String folder, String label) {
    Article article = Objects.requireNonNull(ARTICLES.get(kind.name()));
    List<Map<String, Object>> form = new ArrayList<>();
    form.add(hidden(TEXT));
    form.addAll(fields.of(kind.name(), "", kind.shape()));
    form.add(FormFields.body());
    Map<String, Object> filter = new LinkedHashMap<>();
    filter.put("field", article.original());
    filter.put("pattern", SOMETHING);
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("name", folder.replace('/', '-'));
    collection.put("label", label);
    collection.put("folder", CONTENT + folder);
    collection.put("format", "hub-frontmatter");
    collection.put("extension", "md");
    collection.put("delete", false); // Translations stand beside it.
    collection.put("create", !article.slug().isEmpty());
    if (!article.slug().isEmpty()) {
      collection.put("slug", article.slug());
    }
    collection.put("filter", filter);
    collection.put("fields", form);
    return collection;
  }

  private static Map<String, Object> collection(
      String name, String label, List<Map<String, Object>> files) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("name", name);
    collection.put("label", label);
    collection.put("format", "hub-list");
    collection.put("files", files);
    return collection;
  }

  private List<Map<String, Object>> files(ContentKind kind, boolean many) {
    List<String> paths =
        many
            ? List.copyOf(existing(kind.files().getFirst().replaceFirst("\\*.*", "")))
            : kind.files().stream().map(file -> CONTENT + file).toList();
    return paths.stream()
        .map(path -> {
          String name = path.replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
          String label = paths.size() > 1 ? name(name) : kind.title();
          return file(name, label, path, kind);
        })
        .toList();
  }

  /** The files of a folder, as their entries tell. */
  private Set<String> existing(String folder) {
    Set<String> paths = new TreeSet<>();
    Stream.<List<? extends Identified>>of(content.resources(), content.meetings())
        .flatMap(List::stream)
        .map(entry -> entry.span().file().path())
        .filter(path -> path.startsWith(CONTENT + folder))
        .forEach(paths::add);
    return paths;
  }

  /** The name of the topic that a file is called after, else the words of its own name. */
  private String name(String id) {
    return content.topics().stream()
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .map((Topic topic) -> topic.name().in(Language.EN))
        .orElseGet(() -> FormFields.label(id.replace('-', '_')));
  }

  private Map<String, Object> file(String name, String label, String path, ContentKind kind) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("name", "entries");
    entries.put("label", kind.title());
    entries.put("label_singular", "Entry");
    entries.put("widget", "list");
    entries.put("required", false);
    entries.put("collapsed", true);
    entries.put("summary", summary(kind));
    entries.put("fields", fields.of(kind.name(), "", kind.shape()));
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("name", name);
    file.put("label", label);
    file.put("file", path);
    file.put("format", "hub-list");
    file.put("fields", List.of(hidden(TEXT), entries));
    return file;
  }

  private static Map<String, Object> hidden(String name) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("widget", "hidden");
    return field;
  }

  /** What is seen of an entry while it is closed. */
  private static String summary(ContentKind kind) {
    for (String key : List.of("title", "name", "term", "symbol", "id", "from")) {
      FieldShape field = kind.shape().fields().get(key);
      if (field != null) {
        return "{{fields." + key + (field.type() == FieldType.LOCALIZED ? ".en" : "") + "}}";
      }
    }
    return "";
  }
}

package org.trade4msmes.hub.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.GroupFacts;
import org.trade4msmes.hub.model.HubSettings;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.yaml.Fields;
import org.trade4msmes.hub.yaml.YamlNode;
import org.trade4msmes.hub.yaml.YamlReader;

/**
 * Reads the content folder. Which file holds which kind of content follows from its path alone, as
 * {@code docs/editors.md} lists it.
 */
public final class ContentReader {
  private final Diagnostics diagnostics;
  private final YamlReader yaml = new YamlReader();

  public ContentReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads everything below a folder. Whatever is wrong is reported, and the rest is read all the
   * same.
   *
   * @throws IOException if the folder cannot be read
   */
  public Content read(Path folder) throws IOException {
    return read(SourceTree.read(folder, diagnostics));
  }

  private Content read(SourceTree tree) {
    Sorted sorted = sort(tree);
    EntryReaders entries = new EntryReaders(diagnostics);
    ArticleKinds kinds = new ArticleKinds(diagnostics);
    Map<String, List<ArticleReader.Group>> articles = articles(sorted.markdown);
    Content content =
        new Content(
            settings(sorted, tree),
            messages(sorted),
            sorted.list("vocabularies/audiences.yaml", EntryReaders::audience),
            sorted.list("vocabularies/questions.yaml", EntryReaders::question),
            sorted.list("vocabularies/topics.yaml", EntryReaders::topic),
            sorted.list("vocabularies/resource-types.yaml", EntryReaders::label),
            sorted.list("vocabularies/meeting-kinds.yaml", EntryReaders::label),
            sorted.list("vocabularies/outcome-kinds.yaml", EntryReaders::label),
            sorted.list("vocabularies/document-kinds.yaml", EntryReaders::label),
            sorted.list("vocabularies/regions.yaml", EntryReaders::label),
            sorted.list("vocabularies/publishers.yaml", EntryReaders::publisher),
            sorted.list("economies.yaml", entries::economy),
            kinds.all(articles, "economies", kinds::economyText),
            sorted.lists("resources/", entries::resource),
            kinds.all(articles, "guides", kinds::guide),
            sorted.lists("meetings/", entries::meeting),
            sorted.list("documents.yaml", EntryReaders::document),
            kinds.all(articles, "outcomes", kinds::outcome),
            kinds.all(articles, "news", kinds::newsItem),
            kinds.all(articles, "research", kinds::researchNote),
            kinds.all(articles, "pages", kinds::textPage),
            sorted.list("champions.yaml", EntryReaders::championEdition),
            group(sorted),
            sorted.list("network.yaml", EntryReaders::partner),
            sorted.list("glossary.yaml", EntryReaders::glossaryTerm),
            sorted.list("search/synonyms.yaml", EntryReaders::synonymGroup),
            sorted.list("redirects.yaml", EntryReaders::redirect),
            tree.images());
    sorted.reportUnread();
    return content;
  }

  private Sorted sort(SourceTree tree) {
    Sorted sorted = new Sorted();
    ArticleFileReader articleFiles = new ArticleFileReader(diagnostics);
    List<Optional<ArticleFile>> markdown =
        tree.texts().parallelStream()
            .filter(file -> file.path().endsWith(".md"))
            .map(file -> articleFiles.read(file, tree.relative(file)))
            .toList();
    markdown.stream().flatMap(Optional::stream).forEach(sorted.markdown::add);
    for (SourceFile file : tree.texts()) {
      if (file.path().endsWith(".yaml")) {
        sorted.yaml.put(tree.relative(file), file);
      }
    }
    return sorted;
  }

  private Map<String, List<ArticleReader.Group>> articles(List<ArticleFile> files) {
    Map<String, List<ArticleFile>> byKind = new TreeMap<>();
    for (ArticleFile file : files) {
      String kind = file.stem().substring(0, Math.max(0, file.stem().indexOf('/')));
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(file);
    }
    ArticleReader reader = new ArticleReader(diagnostics);
    Map<String, List<ArticleReader.Group>> groups = new TreeMap<>();
    byKind.forEach(
        (kind, ofKind) -> {
          if (ArticleKinds.FOLDERS.contains(kind)) {
            groups.put(kind, reader.group(ofKind));
          } else {
            ofKind.forEach(file -> reportUnexpected(file.source()));
          }
        });
    return groups;
  }

  private HubSettings settings(Sorted sorted, SourceTree tree) {
    Optional<HubSettings> settings = sorted.single("hub.yaml", ContentReader::settings);
    if (settings.isEmpty() && !sorted.yaml.containsKey("hub.yaml")) {
      diagnostics.report(
          DiagnosticCode.MISSING_FILE,
          new SourceFile(tree.name() + "/hub.yaml", "").start(),
          "The file hub.yaml is missing from the content folder.",
          "Add it with a \"title\" and a \"tagline\" in English, French and Spanish.");
    }
    LocalizedText none = LocalizedText.english("");
    return settings.orElseGet(() -> new HubSettings(none, none, null, null));
  }

  private static HubSettings settings(Fields f) {
    return new HubSettings(
        f.localized("title"),
        f.localized("tagline"),
        f.optionalUrl("edit_url"),
        f.optionalUrl("base_url"));
  }

  private GroupFacts group(Sorted sorted) {
    return sorted.single("group.yaml", GroupReader::read).orElseGet(GroupReader::nothing);
  }

  private Map<Language, Content.Messages> messages(Sorted sorted) {
    Map<Language, Content.Messages> messages = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String path = "interface/" + language.code() + ".yaml";
      SourceFile file = sorted.take(path);
      if (file != null) {
        messages.put(language, new Content.Messages(file, messages(file)));
      }
    }
    return messages;
  }

  private Map<String, Content.Message> messages(SourceFile file) {
    Map<String, Content.Message> byKey = new TreeMap<>();
    yaml.read(file, 0, file.text().length(), diagnostics)
        .ifPresent(
            node -> {
              if (node instanceof YamlNode.Mapping mapping) {
                Fields fields = new Fields(mapping, diagnostics);
                for (YamlNode.Entry entry : mapping.entries()) {
                  String text = fields.text(entry.key());
                  byKey.put(entry.key(), new Content.Message(text, entry.keySpan()));
                }
              } else {
                reportRoot(node, "keys with values");
              }
            });
    return byKey;
  }

  private void reportUnexpected(SourceFile file) {
    diagnostics.report(
        DiagnosticCode.UNEXPECTED_FILE,
        file.start(),
        "No kind of content has its files here.",
        "docs/editors.md lists where each kind lies.");
  }

  private void reportRoot(YamlNode node, String expected) {
    diagnostics.report(
        DiagnosticCode.WRONG_TYPE,
        node.span(),
        "This file has to hold " + expected + ", but holds " + node.typeName() + ".");
  }

  /** The files by what they are; files that nobody takes are reported at the end. */
  private final class Sorted {
    private final List<ArticleFile> markdown = new ArrayList<>();
    private final Map<String, SourceFile> yaml = new TreeMap<>();

    @Nullable SourceFile take(String path) {
      return yaml.remove(path);
    }

    /** The entries of one file; none where there is no such file. */
    <T> List<T> list(String path, Function<Fields, T> reader) {
      SourceFile file = take(path);
      return file == null ? List.of() : entries(file, reader);
    }

    /** The entries of all files in a folder. */
    <T> List<T> lists(String folder, Function<Fields, T> reader) {
      List<T> all = new ArrayList<>();
      List<SourceFile> files =
          yaml.keySet().stream()
              .filter(path -> path.startsWith(folder))
              .toList()
              .stream()
              .map(this::take)
              .filter(Objects::nonNull)
              .toList();
      files.parallelStream()
          .map(file -> entries(file, reader))
          .toList()
          .forEach(all::addAll);
      return List.copyOf(all);
    }

    /** The one mapping of a file. */
    <T> Optional<T> single(String path, Function<Fields, T> reader) {
      SourceFile file = yaml.get(path);
      if (file == null) {
        return Optional.empty();
      }
      Optional<YamlNode> root = root(file);
      if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
        yaml.remove(path);
        Fields fields = new Fields(mapping, diagnostics);
        T read = reader.apply(fields);
        fields.finish();
        return Optional.of(read);
      }
      root.ifPresent(node -> reportRoot(node, "keys with values"));
      return Optional.empty();
    }

    private <T> List<T> entries(SourceFile file, Function<Fields, T> reader) {
      Optional<YamlNode> root = root(file);
      if (root.isPresent() && root.get() instanceof YamlNode.Sequence sequence) {
        return Fields.mappings(file.path(), sequence.items(), reader, diagnostics);
      }
      root.ifPresent(node -> reportRoot(node, "a list of entries, each beginning with \"- \""));
      return List.of();
    }

    private Optional<YamlNode> root(SourceFile file) {
      return ContentReader.this.yaml.read(file, 0, file.text().length(), diagnostics);
    }

    void reportUnread() {
      yaml.values().stream()
          .filter(f -> !f.path().endsWith("/hub.yaml") && !f.path().endsWith("/group.yaml"))
          .forEach(ContentReader.this::reportUnexpected);
    }
  }
}

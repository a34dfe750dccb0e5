package org.trade4msmes.hub.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.GroupFacts;
import org.trade4msmes.hub.model.HubSettings;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Planner;
import org.trade4msmes.hub.model.Spacing;
import org.trade4msmes.hub.model.Spelling;
import org.trade4msmes.hub.yaml.Fields;
import org.trade4msmes.hub.yaml.YamlNode;
import org.trade4msmes.hub.yaml.YamlReader;
import org.trade4msmes.hub.yaml.YamlSource;

/**
 * Reads the content folder. Which file holds which kind of content follows from its path alone, as
 * {@code docs/editors.md} lists it.
 */
public final class ContentReader {
  private final Diagnostics diagnostics;
  private final YamlSource yaml;
  private final EntryMemory memory;

  public ContentReader(Diagnostics diagnostics) {
    this(new YamlReader(), new EntryMemory(), diagnostics);
  }

  /** A reader that takes what it has read before from memory. */
  public ContentReader(YamlSource yaml, EntryMemory memory, Diagnostics diagnostics) {
    this.yaml = yaml;
    this.memory = memory;
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

  /** Reads files whose texts are known; mistakes are reported likewise. */
  public Content read(SourceTree tree) {
    Sorted sorted = sort(tree);
    EntryReaders entries = new EntryReaders(diagnostics);
    ArticleKinds kinds = new ArticleKinds(diagnostics);
    StoryReader stories = new StoryReader(diagnostics);
    PlannerReader planner = new PlannerReader(diagnostics);
    Map<String, List<ArticleReader.Group>> articles = articles(sorted.markdown, tree);
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
            sorted.single("spelling.yaml", EntryReaders::spelling).orElseGet(Spelling::none),
            sorted.list("redirects.yaml", entries::redirect),
            sorted.singles("game/", "game/shared.yaml", stories::story),
            sorted.list("game/shared.yaml", stories::scene),
            new Planner(
                sorted.list("planner/questions.yaml", planner::question),
                sorted.list("planner/guides.yaml", planner::advice),
                sorted.list("planner/documents.yaml", planner::document),
                sorted.list("planner/steps.yaml", planner::step)),
            tree.images(),
            List.of());
    sorted.reportUnread();
    return content;
  }

  /** Reads the YAML of all files side by side, and sorts the files by what they are. */
  private Sorted sort(SourceTree tree) {
    Sorted sorted = new Sorted();
    ArticleFileReader articleFiles = new ArticleFileReader(yaml, diagnostics);
    tree.texts().parallelStream()
        .map(file -> parse(file, tree.relative(file), articleFiles))
        .toList()
        .forEach(parsed -> {
          switch (parsed) {
            case Parsed.Markdown markdown -> markdown.file().ifPresent(sorted.markdown::add);
            case Parsed.Yaml file -> sorted.yaml.put(tree.relative(file.source()), file);
          }
        });
    return sorted;
  }

  private Parsed parse(SourceFile file, String path, ArticleFileReader articleFiles) {
    return path.endsWith(".md")
        ? new Parsed.Markdown(articleFiles.read(file, path))
        : new Parsed.Yaml(file, yaml.read(file, 0, file.text().length(), diagnostics));
  }

  /** A file whose YAML has been read. */
  private sealed interface Parsed {

    /** A Markdown file; nothing in it where its name or front matter is at fault. */
    record Markdown(Optional<ArticleFile> file) implements Parsed {}

    /** A YAML file; nothing in it where it is empty or broken. */
    record Yaml(SourceFile source, Optional<YamlNode> root) implements Parsed {}
  }

  private Map<String, List<ArticleReader.Group>> articles(
      List<ArticleFile> files, SourceTree tree) {
    Map<String, List<ArticleFile>> byKind = new TreeMap<>();
    for (ArticleFile file : files) {
      String kind = file.stem().substring(0, Math.max(0, file.stem().indexOf('/')));
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(file);
    }
    Set<String> paths = tree.texts().stream().map(SourceFile::path).collect(Collectors.toSet());
    ArticleReader reader = new ArticleReader(paths, diagnostics);
    Map<String, List<ArticleReader.Group>> groups = new TreeMap<>();
    byKind.forEach((kind, ofKind) -> {
      if (ArticleKinds.FOLDERS.contains(kind)) {
        groups.put(kind, reader.group(ofKind));
      } else {
        ofKind.forEach(file -> reportUnexpected(file.source()));
      }
    });
    return groups;
  }

  private HubSettings settings(Sorted sorted, SourceTree tree) {
    if (!sorted.has("hub.yaml")) {
      diagnostics.report(
          DiagnosticCode.MISSING_FILE,
          new SourceFile(tree.name() + "/hub.yaml", "").start(),
          "The file hub.yaml is missing from the content folder.",
          "Add it with a \"title\" and a \"tagline\" in English, French and Spanish.");
    }
    LocalizedText none = LocalizedText.english("");
    return sorted
        .single("hub.yaml", ContentReader::settings)
        .orElseGet(() -> new HubSettings(none, none, null, null, null));
  }

  static HubSettings settings(Fields f) {
    return new HubSettings(
        f.localized("title"),
        f.localized("tagline"),
        f.optionalUrl("edit_url"),
        f.optionalUrl("base_url"),
        AdminReader.read(f));
  }

  private GroupFacts group(Sorted sorted) {
    return sorted.single("group.yaml", GroupReader::read).orElseGet(GroupReader::nothing);
  }

  private Map<Language, Content.Messages> messages(Sorted sorted) {
    Map<Language, Content.Messages> messages = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Parsed.Yaml file = sorted.take("interface/" + language.code() + ".yaml");
      if (file != null) {
        messages.put(language, new Content.Messages(file.source(), messages(file, language)));
      }
    }
    return messages;
  }

  private Map<String, Content.Message> messages(Parsed.Yaml file, Language language) {
    Map<String, Content.Message> byKey = new TreeMap<>();
    mapping(file)
        .ifPresent(mapping -> {
          Fields fields = new Fields(mapping, diagnostics);
          for (YamlNode.Entry entry : mapping.entries()) {
            String text = Spacing.of(fields.text(entry.key()), language);
            byKey.put(entry.key(), new Content.Message(text, entry.keySpan()));
          }
        });
    return byKey;
  }

  private Optional<YamlNode.Mapping> mapping(Parsed.Yaml file) {
    if (file.root().isPresent() && file.root().get() instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    file.root().ifPresent(node -> reportRoot(node, "keys with values"));
    return Optional.empty();
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
    private final Map<String, Parsed.Yaml> yaml = new TreeMap<>();

    Parsed.@Nullable Yaml take(String path) {
      return yaml.remove(path);
    }

    boolean has(String path) {
      return yaml.containsKey(path);
    }

    /** The entries of one file; none where there is no such file. */
    <T> List<T> list(String path, Function<Fields, T> reader) {
      Parsed.Yaml file = take(path);
      return file == null
          ? List.of()
          : memory.entries(file.source(), () -> entries(file, reader), diagnostics);
    }

    /** The entries of all files in a folder. */
    <T> List<T> lists(String folder, Function<Fields, T> reader) {
      List<T> all = new ArrayList<>();
      for (String path : List.copyOf(yaml.keySet())) {
        if (path.startsWith(folder)) {
          all.addAll(list(path, reader));
        }
      }
      return List.copyOf(all);
    }

    /** The one mapping of a file; nothing where there is no such file or it is at fault. */
    <T> Optional<T> single(String path, Function<Fields, T> reader) {
      Parsed.Yaml file = take(path);
      return file == null
          ? Optional.empty()
          : memory.entries(file.source(), () -> whole(file, reader), diagnostics).stream()
              .findFirst();
    }

    private <T> List<T> whole(Parsed.Yaml file, Function<Fields, T> reader) {
      return mapping(file)
          .map(mapping -> {
            Fields fields = new Fields(mapping, diagnostics);
            T read = reader.apply(fields);
            fields.finish();
            return read;
          })
          .stream()
          .toList();
    }

    /** The one mapping of each file in a folder, but for one of the files. */
    <T> List<T> singles(String folder, String except, Function<Fields, T> reader) {
      List<T> all = new ArrayList<>();
      for (String path : List.copyOf(yaml.keySet())) {
        if (path.startsWith(folder) && !path.equals(except)) {
          single(path, reader).ifPresent(all::add);
        }
      }
      return List.copyOf(all);
    }

    private <T> List<T> entries(Parsed.Yaml file, Function<Fields, T> reader) {
      if (file.root().isPresent() && file.root().get() instanceof YamlNode.Sequence sequence) {
        return Fields.mappings(file.source().path(), sequence.items(), reader, diagnostics);
      }
      file.root()
          .ifPresent(node -> reportRoot(node, "a list of entries, each beginning with \"- \""));
      return List.of();
    }

    void reportUnread() {
      yaml.values().forEach(file -> reportUnexpected(file.source()));
    }
  }
}

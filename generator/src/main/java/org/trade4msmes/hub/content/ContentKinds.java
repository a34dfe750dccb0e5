package org.trade4msmes.hub.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.trade4msmes.hub.content.ContentKind.Form;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Body;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.yaml.Fields;
import org.trade4msmes.hub.yaml.MappingShape;

/** All kinds of content, with the keys that their readers ask for. */
public final class ContentKinds {
  private static final Diagnostics UNHEARD = new Diagnostics();
  private static final List<String> LABELS =
      List.of(
          "vocabularies/resource-types.yaml",
          "vocabularies/meeting-kinds.yaml",
          "vocabularies/outcome-kinds.yaml",
          "vocabularies/document-kinds.yaml",
          "vocabularies/regions.yaml");

  private ContentKinds() {}

  /** The kinds in the order in which the guide for editors names them. */
  public static List<ContentKind> all() {
    ArticleKinds articles = new ArticleKinds(UNHEARD);
    EntryReaders entries = new EntryReaders(UNHEARD);
    PlannerReader planner = new PlannerReader(UNHEARD);
    return List.of(
        article("guide", "Guides", "guides/*/*.md", articles::guide),
        new ContentKind(
            "translation",
            "Translations of Markdown files",
            Form.FRONT_MATTER,
            List.of("**/*.fr.md", "**/*.es.md"),
            Fields.shapeOf(fields -> ArticleReader.article(file("a/a", Language.FR, fields)))),
        list("resource", "Resources", entries::resource, "resources/*.yaml"),
        list("meeting", "Meetings", entries::meeting, "meetings/*.yaml"),
        list("document", "Documents", EntryReaders::document, "documents.yaml"),
        article("outcome", "Outcomes", "outcomes/*.md", articles::outcome),
        article("news-item", "News", "news/*.md", articles::newsItem),
        article("research-note", "Research notes", "research/*.md", articles::researchNote),
        article("page", "Pages", "pages/*.md", articles::textPage),
        article("economy-text", "Texts on economies", "economies/*.md", articles::economyText),
        list("champion-edition", "Champions", EntryReaders::championEdition, "champions.yaml"),
        mapping("group", "The Group", GroupReader::read, "group.yaml"),
        list("partner", "The network", EntryReaders::partner, "network.yaml"),
        list("glossary-term", "Glossary", EntryReaders::glossaryTerm, "glossary.yaml"),
        list("planner-question", "Planner: questions", planner::question, "planner/questions.yaml"),
        list("planner-guide", "Planner: guides", planner::advice, "planner/guides.yaml"),
        list("planner-document", "Planner: documents", planner::document, "planner/documents.yaml"),
        list("planner-step", "Planner: steps", planner::step, "planner/steps.yaml"),
        list("audience", "Audiences", EntryReaders::audience, "vocabularies/audiences.yaml"),
        list("question", "Questions", EntryReaders::question, "vocabularies/questions.yaml"),
        list("topic", "Topics", EntryReaders::topic, "vocabularies/topics.yaml"),
        list("label", "Types, kinds and regions", EntryReaders::label, LABELS),
        list("publisher", "Publishers", EntryReaders::publisher, "vocabularies/publishers.yaml"),
        list("economy", "Economies", entries::economy, "economies.yaml"),
        mapping("settings", "The hub itself", ContentReader::settings, "hub.yaml"),
        list("redirect", "Redirects", entries::redirect, "redirects.yaml"),
        list("synonyms", "Synonyms", EntryReaders::synonymGroup, "search/synonyms.yaml"),
        mapping("spelling", "Spelling", EntryReaders::spelling, "spelling.yaml"));
  }

  /** The kind that a file holds, by its path below the content folder. */
  public static Optional<ContentKind> of(String path) {
    String translation = path.replaceFirst("\\.(fr|es)\\.md$", "");
    return all().stream()
        .filter(kind ->
            kind.name().equals("translation")
                ? !translation.equals(path)
                : translation.equals(path) && kind.files().stream().anyMatch(f -> fits(path, f)))
        .findFirst();
  }

  private static boolean fits(String path, String pattern) {
    return path.matches(pattern.replace(".", "\\.").replace("*", "[^/]+"));
  }

  private static ContentKind list(String name, String title, Consumer<Fields> reader, String file) {
    return list(name, title, reader, List.of(file));
  }

  private static ContentKind list(
      String name, String title, Consumer<Fields> reader, List<String> files) {
    return new ContentKind(name, title, Form.LIST, files, Fields.shapeOf(reader));
  }

  private static ContentKind mapping(
      String name, String title, Consumer<Fields> reader, String file) {
    return new ContentKind(name, title, Form.MAPPING, List.of(file), Fields.shapeOf(reader));
  }

  private static ContentKind article(
      String name, String title, String files, Function<ArticleReader.Group, ?> reader) {
    MappingShape shape =
        Fields.shapeOf(fields -> {
          ArticleFile file = file("guides/businesses/01-a", Language.EN, fields);
          var _ = reader.apply(ArticleReader.alone(file));
        });
    return new ContentKind(name, title, Form.FRONT_MATTER, List.of(files), shape);
  }

  private static ArticleFile file(String stem, Language language, Fields fields) {
    SourceFile source = new SourceFile(stem + ".md", "");
    return new ArticleFile(source, stem, language, fields, new Body(source, 0));
  }
}

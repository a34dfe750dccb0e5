package org.trade4msmes.hub.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Spacing;
import org.trade4msmes.hub.yaml.Fields;

/** Brings each English article and its translations together. */
final class ArticleReader {
  private final Set<String> paths;
  private final Diagnostics diagnostics;

  /**
   * Makes a reader.
   *
   * @param paths of all sources, also of those that could not be read
   */
  ArticleReader(Set<String> paths, Diagnostics diagnostics) {
    this.paths = paths;
    this.diagnostics = diagnostics;
  }

  /** An English file, of which the kind's own keys are still to be read, and all its articles. */
  record Group(ArticleFile original, Articles articles) {
    Fields front() {
      return original.front();
    }
  }

  /**
   * Groups files by stem, in the order of the stems; a translation without original is reported.
   */
  List<Group> group(List<ArticleFile> files) {
    Map<String, Map<Language, ArticleFile>> byStem = new TreeMap<>();
    for (ArticleFile file : files) {
      byStem
          .computeIfAbsent(file.stem(), stem -> new EnumMap<>(Language.class))
          .put(file.language(), file);
    }
    List<Group> groups = new ArrayList<>();
    for (Map<Language, ArticleFile> languages : byStem.values()) {
      ArticleFile original = languages.get(Language.EN);
      if (original == null) {
        languages.values().forEach(this::reportMissingOriginal);
      } else {
        groups.add(new Group(original, articles(languages)));
      }
    }
    return groups;
  }

  /** A file without translations. */
  static Group alone(ArticleFile original) {
    return new Group(original, new Articles(Map.of(Language.EN, article(original))));
  }

  private Articles articles(Map<Language, ArticleFile> languages) {
    Map<Language, Article> articles = new EnumMap<>(Language.class);
    for (Map.Entry<Language, ArticleFile> entry : languages.entrySet()) {
      articles.put(entry.getKey(), article(entry.getValue()));
    }
    return new Articles(articles);
  }

  static Article article(ArticleFile file) {
    Fields front = file.front();
    boolean translation = file.language() != Language.EN;
    Article article =
        new Article(
            file.language(),
            front.spanOf("title"),
            Spacing.of(front.text("title"), file.language()),
            Spacing.of(front.text("summary"), file.language()),
            front.texts("in_short").stream()
                .map(point -> Spacing.of(point, file.language()))
                .toList(),
            front.texts("asked_as"),
            translation
                && front
                    .choice("translation", List.of("unreviewed", "reviewed"), "unreviewed")
                    .equals("unreviewed"),
            translation ? front.optionalText("original") : null,
            front.flag("draft"),
            file.body());
    if (translation) {
      front.finish(); // All other keys belong into the English file.
    }
    return article;
  }

  private void reportMissingOriginal(ArticleFile translation) {
    if (paths.contains(translation.source().path().replaceFirst("\\.[a-z]+\\.md$", ".md"))) {
      return; // It is there and could not be read, which is the one mistake to mend.
    }
    diagnostics.report(
        DiagnosticCode.MISSING_ORIGINAL,
        translation.source().start(),
        "There is no English file " + translation.name() + ".md beside this translation.",
        "Add the English original, or give the translation the original's name.");
  }
}

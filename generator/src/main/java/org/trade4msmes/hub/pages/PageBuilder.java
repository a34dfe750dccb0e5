package org.trade4msmes.hub.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Language;

/** Puts the parts of a page together. */
final class PageBuilder {
  private final Edition edition;
  private final String template;
  private final String section;
  private final List<Link> breadcrumbs = new ArrayList<>();
  private Map<String, String> alternates = Map.of();
  private @Nullable String source;

  /**
   * @param section the part of the site that the menu marks as the current one
   */
  PageBuilder(Edition edition, String template, String section) {
    this.edition = edition;
    this.template = template;
    this.section = section;
    breadcrumbs.add(edition.home());
  }

  PageBuilder below(Link parent) {
    breadcrumbs.add(parent);
    return this;
  }

  PageBuilder alternates(Map<String, String> paths) {
    alternates = paths;
    return this;
  }

  PageBuilder source(SourceSpan span) {
    source = span.file().path();
    return this;
  }

  Page build(String path, String title, String description, Object view) {
    return new Page(
        path,
        edition.language(),
        template,
        title,
        description,
        List.copyOf(breadcrumbs),
        alternates,
        section,
        source,
        true,
        view);
  }

  /** A page made from an article. */
  Page build(Articles articles, Function<Language, String> path, Object view) {
    Article article = articles.in(edition.language());
    return alternates(Edition.translations(articles, path))
        .source(article.span())
        .build(path.apply(edition.language()), article.title(), article.summary(), view);
  }
}

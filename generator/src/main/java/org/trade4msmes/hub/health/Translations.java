package org.trade4msmes.hub.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.health.HealthReport.Figure;
import org.trade4msmes.hub.health.HealthReport.Section;
import org.trade4msmes.hub.health.HealthReport.Table;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Audience;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;

/** What is translated, what is not, and which translations are behind their originals. */
final class Translations {
  private final Hub hub;
  private final List<Diagnostic> diagnostics;

  Translations(Hub hub, List<Diagnostic> diagnostics) {
    this.hub = hub;
    this.diagnostics = diagnostics;
  }

  Section section() {
    List<List<Object>> coverage = new ArrayList<>();
    List<List<Object>> missing = new ArrayList<>();
    Map<String, List<Articles>> kinds = kinds();
    for (Map.Entry<String, List<Articles>> kind : kinds.entrySet()) {
      for (Language language : Language.translations()) {
        coverage.add(row(kind.getKey(), language, kind.getValue()));
        kind.getValue().stream()
            .filter(articles -> !articles.exists(language))
            .forEach(articles ->
                missing.add(List.of(articles.original().body().source().path(), language.code())));
      }
    }
    List<List<Object>> stale =
        diagnostics.stream()
            .filter(d -> d.code() == DiagnosticCode.STALE_TRANSLATION)
            .map(d -> List.<Object>of(d.span().file().path()))
            .toList();
    long unreviewed =
        kinds.values().stream()
            .flatMap(List::stream)
            .flatMap(articles -> articles.byLanguage().values().stream())
            .filter(article -> article.unreviewed())
            .count();
    return new Section(
        "translations",
        "Translations",
        List.of(
            Figure.of("missing", "Articles without a translation", missing.size()),
            Figure.wanting(
                "stale",
                "Translations older than their originals",
                stale.size(),
                "none",
                stale.isEmpty()),
            Figure.of("unreviewed", "Translations that nobody has reviewed", unreviewed)),
        List.of(
            new Table(
                "coverage",
                "Coverage",
                List.of("kind", "language", "translated", "of", "per cent"),
                coverage),
            new Table("stale", "Older than their originals", List.of("file"), stale),
            new Table("missing", "Not translated", List.of("file", "language"), missing)));
  }

  private static List<Object> row(String kind, Language language, List<Articles> articles) {
    int translated = (int) articles.stream().filter(a -> a.exists(language)).count();
    int percent = articles.isEmpty() ? 100 : translated * 100 / articles.size();
    return List.of(kind, language.code(), translated, articles.size(), percent);
  }

  private Map<String, List<Articles>> kinds() {
    Map<String, List<Articles>> kinds = new LinkedHashMap<>();
    for (Audience audience : hub.audiences().all()) {
      kinds.put(
          "guides for " + audience.id(),
          hub.guides().all().stream()
              .filter(g -> g.audience().equals(audience.id()))
              .map(g -> g.articles())
              .toList());
    }
    kinds.put("outcomes", hub.outcomes().all().stream().map(o -> o.articles()).toList());
    kinds.put("news", hub.news().all().stream().map(n -> n.articles()).toList());
    kinds.put("research notes", hub.researchNotes().all().stream().map(n -> n.articles()).toList());
    kinds.put("pages", hub.pages().all().stream().map(p -> p.articles()).toList());
    return kinds;
  }
}

package org.trade4msmes.hub.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.health.HealthReport.Figure;
import org.trade4msmes.hub.health.HealthReport.Section;
import org.trade4msmes.hub.health.HealthReport.Table;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.prose.Readability;

/** Reading ease, and what the checks of the writing found. */
final class Writing {
  private static final int HARDEST = 10;
  private static final double MEDIAN_GRADE = 10;

  private final Hub hub;
  private final List<Diagnostic> diagnostics;

  /** The reading ease of one guide in one language. */
  private record Measured(Guide guide, Readability readability) {}

  Writing(Hub hub, List<Diagnostic> diagnostics) {
    this.hub = hub;
    this.diagnostics = diagnostics;
  }

  Section ease() {
    Map<Language, List<Measured>> byLanguage = new EnumMap<>(Language.class);
    for (Guide guide : hub.guides().all()) {
      for (Article article : guide.articles().byLanguage().values()) {
        byLanguage
            .computeIfAbsent(article.language(), language -> new ArrayList<>())
            .add(new Measured(guide, Readability.of(article)));
      }
    }
    List<Figure> figures = new ArrayList<>();
    List<List<Object>> hardest = new ArrayList<>();
    byLanguage.forEach((language, all) -> {
      List<Measured> businesses =
          all.stream()
              .filter(m -> m.guide.audience().equals("businesses"))
              .sorted(hardestFirst(language))
              .toList();
      if (!businesses.isEmpty()) {
        figures.add(median(language, businesses));
        businesses.stream()
            .limit(HARDEST)
            .forEach(m ->
                hardest.add(
                    List.of(
                        m.guide.id(),
                        language.code(),
                        rounded(m.readability.score()),
                        m.readability.words())));
      }
    });
    return new Section(
        "reading-ease",
        "Reading ease of the guides for businesses",
        figures,
        List.of(
            new Table(
                "hardest",
                "The hardest to read in each language",
                List.of("guide", "language", "grade (en) or ease (fr, es)", "words"),
                hardest)));
  }

  private static Comparator<Measured> hardestFirst(Language language) {
    Comparator<Measured> byScore = Comparator.comparingDouble(m -> m.readability.score());
    return language == Language.EN ? byScore.reversed() : byScore;
  }

  private static Figure median(Language language, List<Measured> sorted) {
    double median = rounded(sorted.get(sorted.size() / 2).readability.score());
    return switch (language) {
      case EN ->
          Figure.wanting(
              "median-en",
              "School grade in the median, English (Flesch-Kincaid)",
              median,
              "at most 10",
              median <= MEDIAN_GRADE);
      case FR -> Figure.of("median-fr", "Ease in the median, French (Kandel-Moles)", median);
      case ES -> Figure.of("median-es", "Ease in the median, Spanish (Fernández Huerta)", median);
    };
  }

  private static double rounded(double score) {
    return Math.round(score * 10) / 10.0;
  }

  Section problems() {
    Map<String, Integer> counts = new TreeMap<>();
    diagnostics.forEach(d -> counts.merge(d.code().label(), 1, Integer::sum));
    int misspelt = counts.getOrDefault(DiagnosticCode.WRONG_SPELLING.label(), 0);
    return new Section(
        "writing",
        "Spelling and other findings",
        List.of(
            Figure.wanting(
                "wrong-spelling",
                "Words in a spelling that the hub does not use",
                misspelt,
                "none",
                misspelt == 0),
            Figure.wanting(
                "findings",
                "Places that 'hub check' warns of",
                diagnostics.size(),
                "none",
                diagnostics.isEmpty())),
        List.of(
            new Table(
                "by-rule",
                "By rule",
                List.of("rule", "places"),
                counts.entrySet().stream()
                    .map(e -> List.<Object>of(e.getKey(), e.getValue()))
                    .toList()),
            new Table(
                "places",
                "Places",
                List.of("place", "finding"),
                diagnostics.stream()
                    .map(d -> List.<Object>of(d.span().toString(), d.message()))
                    .toList())));
  }
}

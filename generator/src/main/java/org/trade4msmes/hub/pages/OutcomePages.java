package org.trade4msmes.hub.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Outcome;
import org.trade4msmes.hub.model.Permalinks;

/** What the Group has produced. */
final class OutcomePages implements PagePlanner {

  /** All outcomes but the parts of others, which stand on the page of the whole. */
  public record OutcomesView(List<Card> outcomes) {}

  /** The page of an outcome. */
  public record OutcomeView(
      ArticleView article,
      String kind,
      DateText date,
      @Nullable Link whole,
      @Nullable Integer number,
      List<Card> parts,
      List<DocumentEntry> documents,
      List<Link> topics,
      List<ResourceEntry> resources,
      List<Card> meetings,
      List<Link> economies) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    return Stream.concat(
        Stream.of(outcomes(edition)),
        edition.hub().outcomes().all().stream()
            .filter(outcome -> outcome.articles().exists(edition.language()))
            .map(outcome -> outcome(edition, outcome)));
  }

  private static Page outcomes(Edition edition) {
    List<Card> cards =
        edition.hub().outcomes().all().stream()
            .filter(outcome -> outcome.partOf() == null)
            .sorted(Comparator.comparingInt(Outcome::order).thenComparing(Outcome::date))
            .map(edition::outcomeCard)
            .toList();
    return new PageBuilder(edition, "outcomes", "outcomes")
        .alternates(Edition.everyLanguage(l -> Permalinks.top("outcomes", l)))
        .build(
            Permalinks.top("outcomes", edition.language()),
            edition.messages().text("outcomes"),
            edition.messages().text("outcomes_about"),
            new OutcomesView(cards));
  }

  private static Page outcome(Edition edition, Outcome outcome) {
    String path = Permalinks.outcome(outcome, edition.language());
    Link whole =
        outcome.partOf() == null
            ? null
            : edition.outcomeCard(edition.hub().outcomes().get(outcome.partOf())).link();
    OutcomeView view =
        new OutcomeView(
            ArticleView.of(
                outcome.articles().in(edition.language()), edition.body(path), outcome.sources()),
            edition.hub().outcomeKinds().get(outcome.kind()).name().in(edition.language()),
            edition.dates().of(outcome.date()),
            whole,
            outcome.number(),
            edition.index().partsOf(outcome.id()).stream().map(edition::outcomeCard).toList(),
            edition.documents(outcome.documents()),
            edition.topics(outcome.topics()),
            edition.resources(
                outcome.resources().stream().map(edition.hub().resources()::get).toList()),
            outcome.meetings().stream()
                .map(edition.hub().meetings()::get)
                .map(edition::meetingCard)
                .toList(),
            edition.economies(outcome.economies()));
    PageBuilder builder =
        new PageBuilder(edition, "outcome", "outcomes").below(edition.top("outcomes", "outcomes"));
    if (whole != null) {
      builder.below(whole);
    }
    return builder.build(outcome.articles(), l -> Permalinks.outcome(outcome, l), view);
  }
}

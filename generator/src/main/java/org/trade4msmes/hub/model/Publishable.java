package org.trade4msmes.hub.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells what may be published on a day from what is a draft or bears a later date. */
public final class Publishable {
  private Publishable() {}

  /**
   * The content without drafts, and without news, outcomes and research notes of the future.
   *
   * @param today the day for which the site is built
   */
  public static Content of(Content content, LocalDate today) {
    return new Content(
        content.settings(),
        content.messages(),
        content.audiences(),
        content.questions(),
        content.topics(),
        content.resourceTypes(),
        content.meetingKinds(),
        content.outcomeKinds(),
        content.documentKinds(),
        content.regions(),
        content.publishers(),
        content.economies(),
        articles(
            content.economyTexts(),
            x -> true,
            EconomyText::articles,
            (x, a) -> new EconomyText(x.id(), x.span(), x.sources(), a)),
        content.resources(),
        articles(
            content.guides(),
            x -> true,
            Guide::articles,
            (x, a) ->
                new Guide(
                    x.id(),
                    x.span(),
                    x.audience(),
                    x.number(),
                    x.question(),
                    x.trades(),
                    x.topics(),
                    x.resources(),
                    x.related(),
                    x.reviewed(),
                    x.sources(),
                    a)),
        content.meetings(),
        content.documents(),
        articles(
            content.outcomes(),
            x -> !x.date().firstDay().isAfter(today),
            Outcome::articles,
            (x, a) ->
                new Outcome(
                    x.id(),
                    x.span(),
                    x.date(),
                    x.kind(),
                    x.order(),
                    x.partOf(),
                    x.number(),
                    x.documents(),
                    x.topics(),
                    x.resources(),
                    x.meetings(),
                    x.economies(),
                    x.sources(),
                    a)),
        articles(
            content.news(),
            x -> !x.date().isAfter(today),
            NewsItem::articles,
            (x, a) ->
                new NewsItem(
                    x.id(),
                    x.span(),
                    x.date(),
                    x.topics(),
                    x.meeting(),
                    x.outcome(),
                    x.sources(),
                    a)),
        articles(
            content.researchNotes(),
            x -> !x.date().firstDay().isAfter(today),
            ResearchNote::articles,
            (x, a) ->
                new ResearchNote(
                    x.id(),
                    x.span(),
                    x.date(),
                    x.authors(),
                    x.publisher(),
                    x.url(),
                    x.topics(),
                    x.resources(),
                    x.sources(),
                    a)),
        articles(
            content.pages(),
            x -> true,
            TextPage::articles,
            (x, a) -> new TextPage(x.id(), x.span(), x.order(), x.sources(), a)),
        content.championEditions(),
        content.group(),
        content.partners(),
        content.glossary(),
        content.synonyms(),
        content.spelling(),
        content.redirects(),
        content.stories(),
        content.sharedScenes(),
        content.planner(),
        content.images());
  }

  private static <T> List<T> articles(
      List<T> pieces,
      Predicate<T> isOfNow,
      Function<T, Articles> articles,
      BiFunction<T, Articles, T> with) {
    return pieces.stream()
        .filter(isOfNow.and(piece -> !articles.apply(piece).original().draft()))
        .map(piece -> finished(piece, articles.apply(piece), with))
        .toList();
  }

  private static <T> T finished(T piece, Articles articles, BiFunction<T, Articles, T> with) {
    Map<Language, Article> finished = new EnumMap<>(articles.byLanguage());
    finished.values().removeIf(Article::draft);
    return finished.size() == articles.byLanguage().size()
        ? piece
        : with.apply(piece, new Articles(finished));
  }
}

package org.trade4msmes.hub.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells what may be published on a day from what is a draft or bears a later date. */
public final class Publishable {
  private final LocalDate today;
  private final List<Identified> keptBack = new ArrayList<>();

  private Publishable(LocalDate today) {
    this.today = today;
  }

  /**
   * The content without drafts, and without resources, documents, news, outcomes and research notes
   * of the future. A meeting of the future is a forthcoming one. What is left out is listed as kept
   * back.
   *
   * @param today the day for which the site is built
   */
  public static Content of(Content content, LocalDate today) {
    return new Publishable(today).of(content);
  }

  private Content of(Content content) {
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
        entries(content.resources(), r -> !r.draft() && !isLater(r.added())),
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
        entries(content.meetings(), m -> !m.draft()),
        entries(
            content.documents(),
            d -> !d.draft() && !isLater(d.date() == null ? null : d.date().firstDay())),
        articles(
            content.outcomes(),
            x -> !isLater(x.date().firstDay()),
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
            x -> !isLater(x.date()),
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
            x -> !isLater(x.date().firstDay()),
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
        entries(content.championEditions(), edition -> !edition.draft()).stream()
            .map(this::withoutDrafts)
            .toList(),
        content.group(),
        content.partners().stream().filter(partner -> !partner.draft()).toList(),
        entries(content.glossary(), term -> !term.draft()),
        content.synonyms(),
        content.spelling(),
        content.redirects(),
        entries(content.stories(), story -> !story.draft()),
        content.sharedScenes(),
        content.planner(),
        content.images(),
        keptBack);
  }

  private boolean isLater(@Nullable LocalDate day) {
    return day != null && day.isAfter(today);
  }

  private ChampionEdition withoutDrafts(ChampionEdition x) {
    return new ChampionEdition(
        x.id(),
        x.span(),
        x.year(),
        x.theme(),
        x.partners(),
        x.launched(),
        x.deadline(),
        x.announced(),
        x.prize(),
        x.note(),
        x.sources(),
        entries(x.entries(), champion -> !champion.draft()),
        x.draft());
  }

  private <T extends Identified> List<T> entries(List<T> pieces, Predicate<T> isPublished) {
    pieces.stream().filter(isPublished.negate()).forEach(keptBack::add);
    return pieces.stream().filter(isPublished).toList();
  }

  private <T extends Identified> List<T> articles(
      List<T> pieces,
      Predicate<T> isOfNow,
      Function<T, Articles> articles,
      BiFunction<T, Articles, T> with) {
    Predicate<T> isFinished = piece -> !articles.apply(piece).original().draft();
    return entries(pieces, isOfNow.and(isFinished)).stream()
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

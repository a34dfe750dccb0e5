package org.trade4msmes.hub.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Audience;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Question;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Trade;

/** The start page of each audience, and the guides. */
final class GuidePages implements PagePlanner {

  /** A question with its guides; the number counts from 1. */
  public record QuestionView(
      String id, int number, String title, String summary, List<GuideCard> guides) {}

  /** A guide as the start page of its audience shows it. */
  public record GuideCard(
      Link link, String summary, boolean goods, boolean services, int minutes) {}

  /** The start page of an audience. */
  public record AudienceView(
      String id, String name, String summary, List<QuestionView> questions) {}

  /** The page of a guide. */
  public record GuideView(
      ArticleView article,
      Link audience,
      int questionNumber,
      String question,
      boolean goods,
      boolean services,
      DateText reviewed,
      List<Link> topics,
      List<Link> terms,
      List<ResourceEntry> resources,
      List<Card> related,
      @Nullable Link previous,
      @Nullable Link next) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    return edition.hub().audiences().all().stream()
        .flatMap(audience -> new AudiencePlan(edition, audience).pages());
  }

  /** Plans the pages of one audience. */
  private record AudiencePlan(Edition edition, Audience audience) {

    Stream<Page> pages() {
      List<Question> questions = questions();
      List<Guide> ordered =
          questions.stream()
              .flatMap(q -> edition.index().guidesByQuestion(q.id()).stream())
              .toList();
      List<Page> pages = new ArrayList<>();
      pages.add(start(questions));
      for (int i = 0; i < ordered.size(); i++) {
        Guide guide = ordered.get(i);
        if (guide.articles().exists(edition.language())) {
          Guide previous = i == 0 ? null : ordered.get(i - 1);
          Guide next = i + 1 == ordered.size() ? null : ordered.get(i + 1);
          pages.add(guide(guide, questions, previous, next));
        }
      }
      return pages.stream();
    }

    private List<Question> questions() {
      return edition.hub().questions().all().stream()
          .filter(question -> question.audience().id().equals(audience.id()))
          .toList();
    }

    private Link link() {
      return Link.to(
          audience.name().in(edition.language()),
          Permalinks.top(audience.id(), edition.language()));
    }

    private Page start(List<Question> questions) {
      List<QuestionView> views = new ArrayList<>();
      for (Question question : questions) {
        views.add(
            new QuestionView(
                question.id(),
                views.size() + 1,
                question.title().in(edition.language()),
                question.summary().in(edition.language()),
                edition.index().guidesByQuestion(question.id()).stream().map(this::card).toList()));
      }
      String name = audience.name().in(edition.language());
      String summary = audience.summary().in(edition.language());
      return new PageBuilder(edition, "audience", audience.id())
          .alternates(Edition.everyLanguage(l -> Permalinks.top(audience.id(), l)))
          .build(
              link().path(), name, summary, new AudienceView(audience.id(), name, summary, views));
    }

    private GuideCard card(Guide guide) {
      Card card = edition.guideCard(guide);
      Article article = guide.articles().in(edition.language());
      int minutes = ArticleView.of(article, edition.body(card.link().path()), List.of()).minutes();
      return new GuideCard(
          card.link(),
          card.summary(),
          guide.trades().contains(Trade.GOODS),
          guide.trades().contains(Trade.SERVICES),
          minutes);
    }

    private Page guide(
        Guide guide, List<Question> questions, @Nullable Guide previous, @Nullable Guide next) {
      Question question = edition.hub().questions().get(guide.question());
      String path = Permalinks.guide(guide, edition.language());
      ArticleView article =
          ArticleView.of(
              guide.articles().in(edition.language()), edition.body(path), guide.sources());
      GuideView view =
          new GuideView(
              article,
              link(),
              questions.indexOf(question) + 1,
              question.title().in(edition.language()),
              guide.trades().contains(Trade.GOODS),
              guide.trades().contains(Trade.SERVICES),
              edition.dates().of(guide.reviewed()),
              edition.topics(guide.topics()),
              terms(path),
              edition.resources(
                  guide.resources().stream().map(edition.hub().resources()::get).toList()),
              related(guide),
              previous == null ? null : edition.guideCard(previous).link(),
              next == null ? null : edition.guideCard(next).link());
      return new PageBuilder(edition, "guide", audience.id())
          .below(link())
          .build(guide.articles(), l -> Permalinks.guide(guide, l), view);
    }

    /** The words of the glossary that are linked in a body. */
    private List<Link> terms(String path) {
      return edition.body(path).terms().stream()
          .flatMap(id -> edition.hub().glossary().find(id).stream())
          .map(term ->
              Link.to(
                  term.term().in(edition.language()),
                  Permalinks.glossaryTerm(term, edition.language())))
          .sorted(Comparator.comparing(Link::title, Sorting.of(edition.language())))
          .toList();
    }

    /** The guides that an editor has named, else those that share most topics with it. */
    private List<Card> related(Guide guide) {
      if (!guide.related().isEmpty()) {
        return guide.related().stream()
            .map(edition.hub().guides()::get)
            .map(edition::guideCard)
            .toList();
      }
      List<String> topics = guide.topics().stream().map(Ref::id).toList();
      return edition.hub().guides().all().stream()
          .filter(other -> !other.equals(guide) && other.audience().equals(guide.audience()))
          .filter(other -> shared(other, topics) > 0)
          .sorted(
              Comparator.comparingLong((Guide other) -> -shared(other, topics))
                  .thenComparingInt(Guide::number))
          .limit(3)
          .map(edition::guideCard)
          .toList();
    }

    private static long shared(Guide guide, List<String> topics) {
      return guide.topics().stream().filter(topic -> topics.contains(topic.id())).count();
    }
  }
}

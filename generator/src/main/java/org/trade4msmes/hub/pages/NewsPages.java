package org.trade4msmes.hub.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.NewsItem;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.ResearchNote;

/** News by year, and research notes. */
final class NewsPages implements PagePlanner {

  /** All news, by year, the newest first. */
  public record NewsView(List<Year> years) {}

  /** The news of one year, the newest first. */
  public record Year(int year, List<Card> items) {}

  /** The page of a news item. */
  public record NewsItemView(
      ArticleView article,
      DateText date,
      List<Link> topics,
      @Nullable Card meeting,
      @Nullable Card outcome,
      @Nullable Link previous,
      @Nullable Link next) {}

  /** All research notes. */
  public record ResearchView(List<Card> notes) {}

  /** The page of a research note. */
  public record NoteView(
      ArticleView article,
      DateText date,
      List<String> authors,
      @Nullable Link publisher,
      @Nullable String url,
      List<Link> topics,
      List<ResourceEntry> resources) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    List<NewsItem> news =
        edition.hub().news().all().stream()
            .sorted(Comparator.comparing(NewsItem::date).thenComparing(NewsItem::id))
            .toList();
    Stream.Builder<Page> pages = Stream.builder();
    pages.add(newsList(edition, news.reversed()));
    for (int i = 0; i < news.size(); i++) {
      if (news.get(i).articles().exists(edition.language())) {
        Link previous = i == 0 ? null : edition.newsCard(news.get(i - 1)).link();
        Link next = i + 1 == news.size() ? null : edition.newsCard(news.get(i + 1)).link();
        pages.add(newsItem(edition, news.get(i), previous, next));
      }
    }
    pages.add(research(edition));
    edition.hub().researchNotes().all().stream()
        .filter(note -> note.articles().exists(edition.language()))
        .forEach(note -> pages.add(note(edition, note)));
    return pages.build();
  }

  private static Page newsList(Edition edition, List<NewsItem> newestFirst) {
    Map<Integer, List<Card>> years = new TreeMap<>(Comparator.reverseOrder());
    for (NewsItem item : newestFirst) {
      years
          .computeIfAbsent(item.date().getYear(), year -> new java.util.ArrayList<>())
          .add(edition.newsCard(item));
    }
    return new PageBuilder(edition, "news", "news")
        .alternates(Edition.everyLanguage(l -> Permalinks.top("news", l)))
        .build(
            Permalinks.top("news", edition.language()),
            edition.messages().text("news"),
            edition.messages().text("news_about"),
            new NewsView(
                years.entrySet().stream().map(e -> new Year(e.getKey(), e.getValue())).toList()));
  }

  private static Page newsItem(
      Edition edition, NewsItem item, @Nullable Link previous, @Nullable Link next) {
    String path = Permalinks.newsItem(item, edition.language());
    NewsItemView view =
        new NewsItemView(
            ArticleView.of(
                item.articles().in(edition.language()), edition.body(path), item.sources()),
            edition.dates().of(item.date()),
            edition.topics(item.topics()),
            item.meeting() == null
                ? null
                : edition.meetingCard(edition.hub().meetings().get(item.meeting())),
            item.outcome() == null
                ? null
                : edition.outcomeCard(edition.hub().outcomes().get(item.outcome())),
            previous,
            next);
    return new PageBuilder(edition, "news-item", "news")
        .below(edition.top("news", "news"))
        .build(item.articles(), l -> Permalinks.newsItem(item, l), view);
  }

  private static Page research(Edition edition) {
    List<Card> notes =
        edition.hub().researchNotes().all().stream()
            .sorted(
                Comparator.comparing(ResearchNote::date).reversed().thenComparing(ResearchNote::id))
            .map(edition::noteCard)
            .toList();
    return new PageBuilder(edition, "research", "researchers")
        .alternates(Edition.everyLanguage(l -> Permalinks.top("research", l)))
        .build(
            Permalinks.top("research", edition.language()),
            edition.messages().text("research"),
            edition.messages().text("research_about"),
            new ResearchView(notes));
  }

  private static Page note(Edition edition, ResearchNote note) {
    String path = Permalinks.researchNote(note, edition.language());
    NoteView view =
        new NoteView(
            ArticleView.of(
                note.articles().in(edition.language()), edition.body(path), note.sources()),
            edition.dates().of(note.date()),
            note.authors(),
            note.publisher() == null
                ? null
                : edition.publisher(edition.hub().publishers().get(note.publisher())),
            note.url(),
            edition.topics(note.topics()),
            edition.resources(
                note.resources().stream().map(edition.hub().resources()::get).toList()));
    return new PageBuilder(edition, "note", "researchers")
        .below(edition.top("research", "research"))
        .build(note.articles(), l -> Permalinks.researchNote(note, l), view);
  }
}

package org.trade4msmes.hub.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.NewsItem;
import org.trade4msmes.hub.model.Outcome;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.model.Topic;
import org.trade4msmes.hub.pages.Messages;

/** The feeds of the hub in one language: news, new resources, and one for each topic. */
final class AtomFeeds {
  private static final int MOST_ENTRIES = 50;
  private static final LocalDate BEFORE_ALL = LocalDate.EPOCH;

  private final Hub hub;
  private final Language language;
  private final Messages messages;
  private final String author;
  private final LocalDate newest;
  private final Map<String, List<NewsItem>> newsByTopic;
  private final Map<String, List<Guide>> guidesByTopic;
  private final Map<String, List<Outcome>> outcomesByTopic;
  private final Map<String, List<Resource>> resourcesByTopic;

  AtomFeeds(Hub hub, Language language) {
    this.hub = hub;
    this.language = language;
    this.messages = Messages.of(hub, language);
    this.author = hub.content().settings().title().in(language);
    this.newest =
        Stream.concat(
                hub.news().all().stream().map(NewsItem::date),
                hub.guides().all().stream().map(Guide::reviewed))
            .max(Comparator.naturalOrder())
            .orElse(BEFORE_ALL);
    this.newsByTopic = Hub.byReference(hub.news().all(), NewsItem::topics);
    this.guidesByTopic = Hub.byReference(hub.guides().all(), Guide::topics);
    this.outcomesByTopic = Hub.byReference(hub.outcomes().all(), Outcome::topics);
    this.resourcesByTopic = Hub.byReference(hub.resources().all(), Resource::topics);
  }

  List<AtomFeed> all() {
    List<AtomFeed> feeds = new ArrayList<>();
    feeds.add(
        feed(
            Permalinks.top("news", language),
            messages.text("news"),
            hub.news().all().stream().map(this::news)));
    feeds.add(
        feed(
            Permalinks.top("library", language),
            messages.text("new_resources"),
            added(hub.resources().all())));
    hub.topics().all().forEach(topic -> feeds.add(topic(topic)));
    return feeds;
  }

  private AtomFeed topic(Topic topic) {
    String id = topic.id();
    return feed(
        Permalinks.topic(topic, language),
        topic.name().in(language),
        Stream.of(
                newsByTopic.getOrDefault(id, List.of()).stream().map(this::news),
                guidesByTopic.getOrDefault(id, List.of()).stream().map(this::guide),
                outcomesByTopic.getOrDefault(id, List.of()).stream().map(this::outcome),
                added(resourcesByTopic.getOrDefault(id, List.of())))
            .flatMap(entries -> entries));
  }

  private AtomFeed feed(String page, String title, Stream<AtomFeed.Entry> entries) {
    List<AtomFeed.Entry> newestFirst =
        entries
            .sorted(
                Comparator.comparing(AtomFeed.Entry::updated)
                    .reversed()
                    .thenComparing(AtomFeed.Entry::key))
            .limit(MOST_ENTRIES)
            .toList();
    return new AtomFeed(
        Permalinks.feed(page),
        page,
        language.code(),
        author + ": " + title,
        author,
        newestFirst.isEmpty() ? newest : newestFirst.getFirst().updated(),
        newestFirst);
  }

  private AtomFeed.Entry news(NewsItem item) {
    return entry(
        "news", item.id(), item.articles(), l -> Permalinks.newsItem(item, l), item.date());
  }

  private AtomFeed.Entry guide(Guide guide) {
    return entry(
        "guide", guide.id(), guide.articles(), l -> Permalinks.guide(guide, l), guide.reviewed());
  }

  private AtomFeed.Entry outcome(Outcome outcome) {
    return entry(
        "outcome",
        outcome.id(),
        outcome.articles(),
        l -> Permalinks.outcome(outcome, l),
        outcome.date().firstDay());
  }

  private AtomFeed.Entry entry(
      String kind,
      String id,
      Articles articles,
      Function<Language, String> path,
      LocalDate updated) {
    Article article = articles.in(language);
    String key = kind + ":" + id + ":" + article.language().code();
    return new AtomFeed.Entry(
        key, article.title(), path.apply(article.language()), updated, article.summary());
  }

  private static Stream<AtomFeed.Entry> added(List<Resource> resources) {
    Stream.Builder<AtomFeed.Entry> entries = Stream.builder();
    for (Resource resource : resources) {
      if (resource.added() != null) {
        entries.add(
            new AtomFeed.Entry(
                "resource:" + resource.id(),
                resource.title(),
                resource.url(),
                resource.added(),
                resource.summary()));
      }
    }
    return entries.build();
  }
}

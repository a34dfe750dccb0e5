package org.trade4msmes.hub.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.Label;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Publisher;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.model.Topic;

/** The library: its front page, and the pages of topics, types and publishers. */
final class LibraryPages implements PagePlanner {
  /** How many resources one page lists. */
  static final int ENTRIES_A_PAGE = 50;

  /**
   * The front page of the library.
   *
   * @param folder the folder of the page's language, empty for English
   */
  public record LibraryView(
      int total,
      String folder,
      List<Counted> topics,
      List<Counted> types,
      List<Counted> economies,
      List<Counted> publishers) {}

  /** All topics. */
  public record TopicsView(List<TopicCard> topics) {}

  /** A topic as the list of topics shows it. */
  public record TopicCard(Link link, String summary, int guides, int resources) {}

  /** Everything on one topic. */
  public record TopicView(
      String summary,
      @Nullable String introduction,
      List<Card> guides,
      List<Card> outcomes,
      List<DocumentEntry> documents,
      List<Card> meetings,
      List<Card> news,
      ResourceList resources) {}

  /** Resources that share one trait: a type or a publisher. */
  public record ResourcesView(String summary, ResourceList resources) {}

  /** Publishers, or whatever else is listed from A to Z. */
  public record IndexView(List<IndexGroup> groups) {}

  /** What begins with one letter. */
  public record IndexGroup(String initial, List<Counted> entries) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    return Stream.of(
            Stream.of(library(edition), topics(edition), publishers(edition)),
            edition.hub().topics().all().stream().flatMap(topic -> topic(edition, topic)),
            edition.hub().resourceTypes().all().stream().flatMap(type -> type(edition, type)),
            withResources(edition).flatMap(publisher -> publisher(edition, publisher)))
        .flatMap(pages -> pages);
  }

  /** A publisher of whom the hub has nothing gets no page. */
  private static Stream<Publisher> withResources(Edition edition) {
    Set<String> ofNotes =
        edition.hub().researchNotes().all().stream()
            .flatMap(note -> Stream.ofNullable(note.publisher()))
            .map(Ref::id)
            .collect(Collectors.toSet());
    return edition.hub().publishers().all().stream()
        .filter(p ->
            !edition.index().resourcesByPublisher(p.id()).isEmpty() || ofNotes.contains(p.id()));
  }

  private static Page library(Edition edition) {
    HubIndex index = edition.index();
    LibraryView view =
        new LibraryView(
            edition.hub().resources().all().size(),
            edition.language().folder(),
            edition.hub().topics().all().stream()
                .map(t -> new Counted(edition.topic(t), index.resourcesByTopic(t.id()).size()))
                .toList(),
            edition.hub().resourceTypes().all().stream()
                .map(t -> new Counted(edition.type(t), index.resourcesByType(t.id()).size()))
                .filter(counted -> counted.count() > 0)
                .toList(),
            most(
                edition.hub().economies().all(),
                (Economy e) ->
                    new Counted(edition.economy(e), index.resourcesByEconomy(e.id()).size())),
            most(
                edition.hub().publishers().all(),
                (Publisher p) ->
                    new Counted(edition.publisher(p), index.resourcesByPublisher(p.id()).size())));
    return top(edition, "library", "library", "library_about", "library", view);
  }

  /** The twenty with the most resources. */
  private static <T> List<Counted> most(List<T> all, Function<T, Counted> counted) {
    return all.stream()
        .map(counted)
        .sorted(
            Comparator.comparingInt((Counted c) -> -c.count()).thenComparing(c -> c.link().title()))
        .limit(20)
        .filter(c -> c.count() > 0)
        .toList();
  }

  private static Page topics(Edition edition) {
    List<TopicCard> cards =
        edition.hub().topics().all().stream()
            .map(topic ->
                new TopicCard(
                    edition.topic(topic),
                    topic.summary().in(edition.language()),
                    edition.index().guidesByTopic(topic.id()).size(),
                    edition.index().resourcesByTopic(topic.id()).size()))
            .toList();
    return top(edition, "topics", "topics", "topics_about", "topics", new TopicsView(cards));
  }

  private static Page publishers(Edition edition) {
    Map<String, List<Counted>> byInitial = new TreeMap<>();
    withResources(edition)
        .sorted(Comparator.comparing(Publisher::name, Sorting.of(edition.language())))
        .forEach(publisher ->
            byInitial
                .computeIfAbsent(
                    Sorting.initial(publisher.name(), edition.language()),
                    initial -> new ArrayList<>())
                .add(
                    new Counted(
                        edition.publisher(publisher),
                        edition.index().resourcesByPublisher(publisher.id()).size())));
    List<IndexGroup> groups =
        byInitial.entrySet().stream().map(e -> new IndexGroup(e.getKey(), e.getValue())).toList();
    return top(
        edition, "publishers", "publishers", "publishers_about", "library", new IndexView(groups));
  }

  private static Page top(
      Edition edition, String name, String titleKey, String aboutKey, String section, Object view) {
    return new PageBuilder(edition, name, section)
        .alternates(Edition.everyLanguage(l -> Permalinks.top(name, l)))
        .build(
            Permalinks.top(name, edition.language()),
            edition.messages().text(titleKey),
            edition.messages().text(aboutKey),
            view);
  }

  private static Stream<Page> topic(Edition edition, Topic topic) {
    HubIndex index = edition.index();
    String summary = topic.summary().in(edition.language());
    LocalizedText introduction = topic.introduction();
    return listed(
        edition,
        "topic",
        "topics",
        edition.top("topics", "topics"),
        edition.topic(topic).title(),
        summary,
        l -> Permalinks.topic(topic, l),
        index.resourcesByTopic(topic.id()),
        list ->
            new TopicView(
                summary,
                introduction == null ? null : introduction.in(edition.language()),
                index.guidesByTopic(topic.id()).stream().map(edition::guideCard).toList(),
                index.outcomesByTopic(topic.id()).stream().map(edition::outcomeCard).toList(),
                index.documentsByTopic(topic.id()).stream()
                    .sorted(byDate())
                    .map(edition::document)
                    .toList(),
                index.meetingsByTopic(topic.id()).stream().map(edition::meetingCard).toList(),
                index.newsByTopic(topic.id()).stream().map(edition::newsCard).toList(),
                list));
  }

  private static Comparator<Document> byDate() {
    return Comparator.comparing(Document::date, Comparator.nullsLast(Comparator.reverseOrder()))
        .thenComparing(Document::id);
  }

  private static Stream<Page> type(Edition edition, Label type) {
    List<Resource> resources = edition.index().resourcesByType(type.id());
    String title = type.plural().in(edition.language());
    String summary = edition.messages().plural("resources_of_type", resources.size());
    return listed(
        edition,
        "resources",
        "library",
        edition.top("library", "library"),
        title,
        title + ": " + summary,
        l -> Permalinks.resourceType(type, l),
        resources,
        list -> new ResourcesView(summary, list));
  }

  private static Stream<Page> publisher(Edition edition, Publisher publisher) {
    List<Resource> resources = edition.index().resourcesByPublisher(publisher.id());
    String summary = edition.messages().plural("resources_of_publisher", resources.size());
    return listed(
        edition,
        "resources",
        "library",
        edition.top("publishers", "publishers"),
        publisher.name(),
        publisher.name() + ": " + summary,
        l -> Permalinks.publisher(publisher, l),
        resources,
        list -> new ResourcesView(summary, list));
  }

  /** A page with a list of resources, in as many parts as the list needs. */
  private static Stream<Page> listed(
      Edition edition,
      String template,
      String section,
      @Nullable Link parent,
      String title,
      String description,
      Function<Language, String> path,
      List<Resource> resources,
      Function<ResourceList, Object> view) {
    return ResourceList.parts(edition, resources, path.apply(edition.language())).stream()
        .map(part -> {
          PageBuilder builder = new PageBuilder(edition, template, section);
          if (parent != null) {
            builder.below(parent);
          }
          return builder
              .alternates(Edition.everyLanguage(l -> Permalinks.part(path.apply(l), part.number())))
              .build(
                  Permalinks.part(path.apply(edition.language()), part.number()),
                  part.number() == 1
                      ? title
                      : title + edition.messages().text("part_of_title", part.number()),
                  description,
                  view.apply(part));
        });
  }
}

package org.trade4msmes.hub.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.markdown.CompiledBody;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Label;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Meeting;
import org.trade4msmes.hub.model.NewsItem;
import org.trade4msmes.hub.model.Outcome;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Publisher;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.ResearchNote;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.model.Story;
import org.trade4msmes.hub.model.TextPage;
import org.trade4msmes.hub.model.Topic;

/**
 * The hub in one language: makes links and entries in that language. An article that is not
 * translated is linked in English, and its link says so. For use by one thread.
 */
final class Edition {
  private final Hub hub;
  private final HubIndex index;
  private final Language language;
  private final Map<String, CompiledBody> bodies;
  private final LocalDate today;
  private final Dates dates;
  private final Messages messages;

  // Names come from CLDR slowly, and every resource is listed on several pages.
  private final Map<String, Link> economies = new HashMap<>();
  private final Map<String, String> languageNames = new HashMap<>();
  private final Map<String, ResourceEntry> resources = new HashMap<>();

  /**
   * @param bodies compiled bodies by the paths of their pages
   * @param today the day for which the site is built
   */
  Edition(
      Hub hub,
      HubIndex index,
      Language language,
      Map<String, CompiledBody> bodies,
      LocalDate today) {
    this.hub = hub;
    this.index = index;
    this.language = language;
    this.bodies = bodies;
    this.today = today;
    this.dates = new Dates(language);
    this.messages = Messages.of(hub, language);
  }

  Hub hub() {
    return hub;
  }

  HubIndex index() {
    return index;
  }

  Language language() {
    return language;
  }

  LocalDate today() {
    return today;
  }

  Dates dates() {
    return dates;
  }

  Messages messages() {
    return messages;
  }

  CompiledBody body(String path) {
    return Objects.requireNonNull(bodies.get(path), path);
  }

  /** A link to a page that every language has, under the title that a message gives. */
  Link top(String name, String titleKey) {
    return Link.to(messages.text(titleKey), Permalinks.top(name, language));
  }

  Link home() {
    return top("index", "home");
  }

  Link story(Story story) {
    return Link.to(story.title().in(language), Permalinks.story(story, language));
  }

  Link topic(Topic topic) {
    return Link.to(topic.name().in(language), Permalinks.topic(topic, language));
  }

  List<Link> topics(List<Ref> refs) {
    return refs.stream().map(hub.topics()::get).map(this::topic).toList();
  }

  Link type(Label type) {
    return Link.to(type.name().in(language), Permalinks.resourceType(type, language));
  }

  Link publisher(Publisher publisher) {
    return Link.to(publisher.name(), Permalinks.publisher(publisher, language));
  }

  Link economy(Economy economy) {
    return economies.computeIfAbsent(
        economy.id(), id -> Link.to(economy.name(language), Permalinks.economy(economy, language)));
  }

  @Nullable Link economy(@Nullable Ref ref) {
    return ref == null ? null : economy(hub.economies().get(ref));
  }

  List<Link> economies(List<Ref> refs) {
    return refs.stream()
        .map(hub.economies()::get)
        .map(this::economy)
        .sorted(Comparator.comparing(Link::title, Sorting.of(language)))
        .toList();
  }

  Link meeting(Meeting meeting) {
    return Link.to(meeting.title(), Permalinks.meeting(meeting, language));
  }

  Card meetingCard(Meeting meeting) {
    return new Card(
        meeting(meeting),
        Objects.requireNonNullElse(meeting.summary(), ""),
        hub.meetingKinds().get(meeting.kind()).name().in(language),
        dates.of(meeting.date()));
  }

  Card guideCard(Guide guide) {
    return card(guide.articles(), l -> Permalinks.guide(guide, l), null, null);
  }

  Card outcomeCard(Outcome outcome) {
    return card(
        outcome.articles(),
        l -> Permalinks.outcome(outcome, l),
        hub.outcomeKinds().get(outcome.kind()).name().in(language),
        dates.of(outcome.date()));
  }

  Card newsCard(NewsItem item) {
    return card(item.articles(), l -> Permalinks.newsItem(item, l), null, dates.of(item.date()));
  }

  Card noteCard(ResearchNote note) {
    return card(
        note.articles(), l -> Permalinks.researchNote(note, l), null, dates.of(note.date()));
  }

  Card textPageCard(TextPage page) {
    return card(page.articles(), l -> Permalinks.top(page.id(), l), null, null);
  }

  private Card card(
      Articles articles,
      Function<Language, String> path,
      @Nullable String label,
      @Nullable DateText date) {
    Article article = articles.in(language);
    String other = article.language() == language ? null : article.language().code();
    Link link = new Link(article.title(), path.apply(article.language()), other);
    return new Card(link, article.summary(), label, date);
  }

  /** A document as lists show it. */
  DocumentEntry document(Document document) {
    return new DocumentEntry(
        Permalinks.slug(document.id()),
        document.symbol(),
        document.title(),
        hub.documentKinds().get(document.kind()).name().in(language),
        document.date() == null ? null : dates.of(document.date()),
        DocumentsOnline.address(document, language),
        Permalinks.document(document, language),
        document.note(),
        economies(document.economies()));
  }

  List<DocumentEntry> documents(List<Ref> refs) {
    return refs.stream().map(hub.documents()::get).map(this::document).toList();
  }

  List<ResourceEntry> resources(List<Resource> resources) {
    return resources.stream().map(this::resource).toList();
  }

  ResourceEntry resource(Resource resource) {
    ResourceEntry known = resources.get(resource.id());
    if (known == null) {
      known = newEntry(resource);
      resources.put(resource.id(), known);
    }
    return known;
  }

  private ResourceEntry newEntry(Resource resource) {
    String own = language.code();
    boolean titleHere = resource.languages().contains(own) || resource.languages().isEmpty();
    return new ResourceEntry(
        resource.id(),
        resource.title(),
        titleHere ? null : resource.languages().getFirst(),
        resource.url(),
        publisher(hub.publishers().get(resource.publisher())),
        resource.year() == null ? null : resource.year().toString(),
        type(hub.resourceTypes().get(resource.type())),
        resource.summary(),
        language == Language.EN ? null : "en",
        resource.languages().stream().map(this::languageName).toList(),
        economies(resource.economies()));
  }

  /** The name of a language by its ISO 639 code. */
  String languageName(String code) {
    return languageNames.computeIfAbsent(
        code, c -> Locale.of(c).getDisplayLanguage(language.locale()));
  }

  /** The paths of a page in all languages. */
  static Map<String, String> everyLanguage(Function<Language, String> path) {
    Map<String, String> paths = new TreeMap<>();
    for (Language language : Language.values()) {
      paths.put(language.code(), path.apply(language));
    }
    return paths;
  }

  /** The paths of an article's page in the languages that it exists in. */
  static Map<String, String> translations(Articles articles, Function<Language, String> path) {
    Map<String, String> paths = new TreeMap<>();
    for (Language language : articles.byLanguage().keySet()) {
      paths.put(language.code(), path.apply(language));
    }
    return paths;
  }
}

package org.trade4msmes.hub.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.markdown.CompiledBody;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Champion;
import org.trade4msmes.hub.model.ChampionEdition;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.GlossaryTerm;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Meeting;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Planner;
import org.trade4msmes.hub.model.Publisher;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.model.Story;
import org.trade4msmes.hub.model.Topic;
import org.trade4msmes.hub.pages.Messages;
import org.trade4msmes.hub.pages.ResourceList;
import org.trade4msmes.hub.search.SearchDocument;
import org.trade4msmes.hub.search.SearchDocument.Section;
import org.trade4msmes.hub.search.SearchDocumentBuilder;
import org.trade4msmes.hub.search.SynonymGroup;

/**
 * The hub as the search sees it. What is written in one language is one document; what has a text
 * in every language (topics, economies, glossary terms) is a document in each.
 */
final class SearchDocuments {
  private final Hub hub;
  private final Map<String, CompiledBody> bodies;
  private final List<SearchDocument> documents = new ArrayList<>();

  private SearchDocuments(CompiledHub compiled) {
    this.hub = compiled.hub();
    this.bodies = compiled.bodies();
  }

  static List<SearchDocument> of(CompiledHub compiled) {
    SearchDocuments all = new SearchDocuments(compiled);
    all.collect();
    return List.copyOf(all.documents);
  }

  /** The synonyms of the hub as the search takes them. */
  static List<SynonymGroup> synonyms(Hub hub) {
    return hub.content().synonyms().stream()
        .map(group -> {
          Map<String, List<String>> forms = new TreeMap<>();
          group.forms().forEach((language, words) -> forms.put(language.code(), words));
          return new SynonymGroup(forms);
        })
        .toList();
  }

  private void collect() {
    hub.guides().all().forEach(this::guide);
    articles(
        "outcome",
        hub.outcomes().all(),
        o -> o.id(),
        o -> o.articles(),
        o -> l -> Permalinks.outcome(o, l),
        o -> o.topics(),
        o -> o.economies());
    articles(
        "news",
        hub.news().all(),
        n -> n.id(),
        n -> n.articles(),
        n -> l -> Permalinks.newsItem(n, l),
        n -> n.topics(),
        n -> List.of());
    articles(
        "note",
        hub.researchNotes().all(),
        n -> n.id(),
        n -> n.articles(),
        n -> l -> Permalinks.researchNote(n, l),
        n -> n.topics(),
        n -> List.of());
    articles(
        "page",
        hub.pages().all(),
        p -> p.id(),
        p -> p.articles(),
        p -> l -> Permalinks.top(p.id(), l),
        p -> List.of(),
        p -> List.of());
    Map<String, String> places = ResourceList.places(hub, Language.EN);
    hub.resources().all().forEach(resource -> resource(resource, places));
    hub.meetings().all().forEach(this::meeting);
    hub.documents().all().forEach(this::document);
    hub.content().championEditions().forEach(this::champions);
    for (Language language : Language.values()) {
      hub.topics().all().forEach(topic -> topic(topic, language));
      hub.economies().all().forEach(economy -> economy(economy, language));
      hub.glossary().all().forEach(term -> term(term, language));
      game(language);
      planner(language);
    }
  }

  private void guide(Guide guide) {
    List<String> links =
        Stream.concat(
                guide.resources().stream().map(ref -> "resource:" + ref.id()),
                guide.related().stream().map(ref -> "guide:" + ref.id()))
            .toList();
    for (Article article : guide.articles().byLanguage().values()) {
      Language language = article.language();
      documents.add(
          article("guide", guide.id(), article, Permalinks.guide(guide, language))
              .audiences(List.of(guide.audience()))
              .topics(ids(guide.topics()), topicNames(guide.topics(), language))
              .links(links)
              .build());
    }
  }

  private <T> void articles(
      String kind,
      Collection<T> pieces,
      Function<T, String> id,
      Function<T, Articles> articles,
      Function<T, Function<Language, String>> path,
      Function<T, List<Ref>> topics,
      Function<T, List<Ref>> economies) {
    for (T piece : pieces) {
      for (Article article : articles.apply(piece).byLanguage().values()) {
        Language language = article.language();
        List<Ref> topicRefs = topics.apply(piece);
        List<Ref> economyRefs = economies.apply(piece);
        documents.add(
            article(kind, id.apply(piece), article, path.apply(piece).apply(language))
                .topics(ids(topicRefs), topicNames(topicRefs, language))
                .economies(ids(economyRefs), economyNames(economyRefs, language))
                .build());
      }
    }
  }

  private SearchDocumentBuilder article(String kind, String id, Article article, String path) {
    List<Section> sections = new ArrayList<>();
    if (!article.inShort().isEmpty()) {
      sections.add(new Section("", "", String.join(" ", article.inShort())));
    }
    for (CompiledBody.Section section : Objects.requireNonNull(bodies.get(path), path).sections()) {
      sections.add(new Section(section.heading().text(), section.heading().id(), section.text()));
    }
    return SearchDocument.of(kind, id, article.language().code(), article.title(), path)
        .summary(article.summary())
        .sections(sections)
        .askedAs(article.askedAs());
  }

  private void resource(Resource resource, Map<String, String> places) {
    Publisher publisher = hub.publishers().get(resource.publisher());
    documents.add(
        SearchDocument.of(
                "resource",
                resource.id(),
                Language.EN.code(),
                resource.title(),
                Objects.requireNonNull(places.get(resource.id())))
            .link(resource.url())
            .summary(resource.summary())
            .sections(text(otherNames(publisher)))
            .audiences(ids(resource.audiences()))
            .topics(ids(resource.topics()), topicNames(resource.topics(), Language.EN))
            .type(resource.type().id())
            .languages(resource.languages())
            .economies(ids(resource.economies()), economyNames(resource.economies(), Language.EN))
            .publisher(publisher.name())
            .year(resource.year())
            .build());
  }

  private static String otherNames(Publisher publisher) {
    return words(
        Stream.concat(Stream.ofNullable(publisher.abbreviation()), publisher.aliases().stream()));
  }

  private void meeting(Meeting meeting) {
    Stream<String> spotlights =
        meeting.spotlights().stream()
            .flatMap(s -> Stream.of(Stream.ofNullable(s.firm()), Stream.ofNullable(s.person())))
            .flatMap(names -> names);
    String text =
        words(
            Stream.of(
                    Stream.of(meeting.date().toString()),
                    Stream.ofNullable(meeting.location()),
                    meeting.organisers().stream(),
                    meeting.agenda().stream(),
                    meeting.speakers().stream(),
                    spotlights)
                .flatMap(parts -> parts));
    documents.add(
        SearchDocument.of(
                "meeting",
                meeting.id(),
                Language.EN.code(),
                meeting.title() + ", " + meeting.date(),
                Permalinks.meeting(meeting, Language.EN))
            .summary(Objects.requireNonNullElse(meeting.summary(), ""))
            .sections(text(text))
            .topics(ids(meeting.topics()), topicNames(meeting.topics(), Language.EN))
            .economies(ids(meeting.economies()), economyNames(meeting.economies(), Language.EN))
            .year(meeting.date().getYear())
            .build());
  }

  private void document(Document document) {
    documents.add(
        SearchDocument.of(
                "document",
                Permalinks.slug(document.id()),
                Language.EN.code(),
                document.symbol() == null
                    ? document.title()
                    : document.title() + " (" + document.symbol() + ")",
                Permalinks.document(document, Language.EN))
            .summary(hub.documentKinds().get(document.kind()).name().in(Language.EN))
            .sections(text(Objects.requireNonNullElse(document.note(), "")))
            .symbols(Stream.ofNullable(document.symbol()).toList())
            .topics(ids(document.topics()), topicNames(document.topics(), Language.EN))
            .economies(ids(document.economies()), economyNames(document.economies(), Language.EN))
            .year(document.date() == null ? null : document.date().year())
            .build());
  }

  private void champions(ChampionEdition edition) {
    for (Champion champion : edition.entries()) {
      List<Ref> economies = Stream.ofNullable(champion.economy()).toList();
      documents.add(
          SearchDocument.of(
                  "champion",
                  champion.id(),
                  Language.EN.code(),
                  champion.name(),
                  Permalinks.champion(champion, Language.EN))
              .summary(Objects.requireNonNullElse(champion.does(), edition.theme()))
              .sections(text("Small Business Champions " + edition.year() + ". " + edition.theme()))
              .economies(ids(economies), economyNames(economies, Language.EN))
              .year(edition.year())
              .build());
    }
  }

  private void topic(Topic topic, Language language) {
    LocalizedText introduction = topic.introduction();
    documents.add(
        SearchDocument.of(
                "topic",
                topic.id(),
                language.code(),
                topic.name().in(language),
                Permalinks.topic(topic, language))
            .summary(topic.summary().in(language))
            .sections(introduction == null ? List.of() : text(introduction.in(language)))
            .topics(List.of(topic.id()), List.of(topic.name().in(language)))
            .askedAs(topic.askedAs().getOrDefault(language, List.of()))
            .build());
  }

  private void economy(Economy economy, Language language) {
    String name = economy.name(language);
    documents.add(
        SearchDocument.of(
                "economy",
                economy.id(),
                language.code(),
                name,
                Permalinks.economy(economy, language))
            .summary(hub.regions().get(economy.region()).name().in(language))
            .economies(List.of(economy.id()), List.of(name))
            .build());
  }

  private void game(Language language) {
    List<Story> stories = hub.stories().all();
    if (stories.isEmpty()) {
      return;
    }
    Messages messages = Messages.of(hub, language);
    documents.add(
        SearchDocument.of(
                "page",
                "game",
                language.code(),
                messages.text("game"),
                Permalinks.top("game", language))
            .summary(messages.text("game_about"))
            .sections(text(words(stories.stream().map(s -> s.title().in(language)))))
            .askedAs(List.of(messages.text("game_asked_as").split("\\|")))
            .build());
    for (Story story : stories) {
      documents.add(
          SearchDocument.of(
                  "page",
                  "game-" + story.id(),
                  language.code(),
                  story.title().in(language),
                  Permalinks.story(story, language))
              .summary(story.summary().in(language))
              .sections(text(messages.text("game")))
              .build());
    }
  }

  private void planner(Language language) {
    Planner planner = hub.content().planner();
    if (planner.isEmpty()) {
      return;
    }
    Messages messages = Messages.of(hub, language);
    documents.add(
        SearchDocument.of(
                "page",
                "planner",
                language.code(),
                messages.text("planner_title"),
                Permalinks.top("planner", language))
            .summary(messages.text("planner_about"))
            .sections(
                text(words(planner.documents().stream().map(paper -> paper.name().in(language)))))
            .askedAs(List.of(messages.text("planner_asked_as").split("\\|")))
            .build());
  }

  private void term(GlossaryTerm term, Language language) {
    documents.add(
        SearchDocument.of(
                "glossary",
                term.id(),
                language.code(),
                term.term().in(language),
                Permalinks.glossaryTerm(term, language))
            .summary(term.definition().in(language))
            .symbols(Stream.ofNullable(term.abbreviations().get(language)).toList())
            .build());
  }

  private static List<Section> text(String text) {
    return text.isBlank() ? List.of() : List.of(new Section("", "", text));
  }

  private static String words(Stream<@Nullable String> parts) {
    return String.join(". ", parts.filter(Objects::nonNull).toList());
  }

  private static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }

  private List<String> topicNames(List<Ref> refs, Language language) {
    return refs.stream().map(hub.topics()::get).map(t -> t.name().in(language)).toList();
  }

  private List<String> economyNames(List<Ref> refs, Language language) {
    return refs.stream().map(hub.economies()::get).map(e -> e.name(language)).toList();
  }
}

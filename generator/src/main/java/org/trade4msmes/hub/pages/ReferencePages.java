package org.trade4msmes.hub.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.GlossaryTerm;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.TextPage;

/** Pages to look things up in, and pages that stand by themselves. */
final class ReferencePages implements PagePlanner {

  /** The glossary, by initial. */
  public record GlossaryView(List<TermGroup> groups, int total) {}

  /** The terms that begin with one letter. */
  public record TermGroup(String initial, List<TermView> terms) {}

  /**
   * A term.
   *
   * @param others the term in the other languages, by language code
   */
  public record TermView(
      String anchor,
      String term,
      @Nullable String abbreviation,
      String definition,
      Map<String, String> others,
      List<Link> seeAlso) {}

  /** Everything from A to Z. */
  public record AToZView(List<EntryGroup> groups) {}

  /** What begins with one letter. */
  public record EntryGroup(String initial, List<Card> entries) {}

  /** A page that stands by itself. */
  public record TextPageView(ArticleView article) {}

  /** A page with nothing but its template's own text. */
  public record PlainView() {}

  @Override
  public Stream<Page> plan(Edition edition) {
    return Stream.concat(
        Stream.of(
            glossary(edition), aToZ(edition), search(edition), notFound(edition), offline(edition)),
        edition.hub().pages().all().stream()
            .filter(page -> page.articles().exists(edition.language()))
            .map(page -> textPage(edition, page)));
  }

  private static Page glossary(Edition edition) {
    Map<String, List<TermView>> groups = new TreeMap<>();
    edition.hub().glossary().all().stream()
        .map(term -> term(edition, term))
        .sorted(Comparator.comparing(TermView::term, Sorting.of(edition.language())))
        .forEach(term ->
            groups
                .computeIfAbsent(
                    Sorting.initial(term.term(), edition.language()), initial -> new ArrayList<>())
                .add(term));
    return top(
        edition,
        "glossary",
        "glossary",
        new GlossaryView(
            groups.entrySet().stream().map(e -> new TermGroup(e.getKey(), e.getValue())).toList(),
            edition.hub().glossary().all().size()));
  }

  private static TermView term(Edition edition, GlossaryTerm term) {
    Language language = edition.language();
    Map<String, String> others = new TreeMap<>();
    term.term()
        .texts()
        .forEach((other, text) -> {
          if (other != language) {
            others.put(other.code(), text);
          }
        });
    return new TermView(
        term.id(),
        term.term().in(language),
        term.abbreviations().get(language),
        term.definition().in(language),
        others,
        term.seeAlso().stream()
            .map(edition.hub().glossary()::get)
            .map(other ->
                Link.to(other.term().in(language), Permalinks.glossaryTerm(other, language)))
            .toList());
  }

  private static Page aToZ(Edition edition) {
    Map<String, List<Card>> groups = new TreeMap<>();
    cards(edition)
        .sorted(Comparator.comparing(card -> card.link().title(), Sorting.of(edition.language())))
        .forEach(card ->
            groups
                .computeIfAbsent(
                    Sorting.initial(card.link().title(), edition.language()),
                    initial -> new ArrayList<>())
                .add(card));
    return top(
        edition,
        "a-z",
        "a_z",
        new AToZView(
            groups.entrySet().stream()
                .map(e -> new EntryGroup(e.getKey(), e.getValue()))
                .toList()));
  }

  private static Stream<Card> cards(Edition edition) {
    return Stream.of(
            edition.hub().guides().all().stream().map(edition::guideCard),
            edition.hub().topics().all().stream()
                .map(t -> Card.of(edition.topic(t), t.summary().in(edition.language()))),
            edition.hub().outcomes().all().stream().map(edition::outcomeCard),
            edition.hub().researchNotes().all().stream().map(edition::noteCard),
            edition.hub().pages().all().stream().map(edition::textPageCard),
            game(edition),
            planner(edition),
            edition.hub().economies().all().stream().map(e -> Card.of(edition.economy(e), "")))
        .flatMap(cards -> cards);
  }

  private static Stream<Card> game(Edition edition) {
    List<Card> stories =
        edition.hub().stories().all().stream()
            .map(s -> Card.of(edition.story(s), s.summary().in(edition.language())))
            .toList();
    return stories.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(Card.of(edition.top("game", "game"), edition.messages().text("game_about"))),
            stories.stream());
  }

  private static Stream<Card> planner(Edition edition) {
    return edition.hub().content().planner().isEmpty()
        ? Stream.empty()
        : Stream.of(
            Card.of(
                edition.top("planner", "planner_title"), edition.messages().text("planner_about")));
  }

  private static Page search(Edition edition) {
    return top(edition, "search", "search", new PlainView());
  }

  private static Page notFound(Edition edition) {
    return top(edition, "404", "not_found", new PlainView()).unlisted();
  }

  private static Page offline(Edition edition) {
    return top(edition, "offline", "offline", new PlainView()).unlisted();
  }

  private static Page top(Edition edition, String name, String messageKey, Object view) {
    return new PageBuilder(edition, name, name)
        .alternates(Edition.everyLanguage(l -> Permalinks.top(name, l)))
        .build(
            Permalinks.top(name, edition.language()),
            edition.messages().text(messageKey),
            edition.messages().text(messageKey + "_about"),
            view);
  }

  private static Page textPage(Edition edition, TextPage page) {
    String path = Permalinks.top(page.id(), edition.language());
    return new PageBuilder(edition, "text-page", page.id())
        .build(
            page.articles(),
            l -> Permalinks.top(page.id(), l),
            new TextPageView(
                ArticleView.of(
                    page.articles().in(edition.language()), edition.body(path), page.sources())));
  }
}

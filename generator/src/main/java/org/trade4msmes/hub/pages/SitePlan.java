package org.trade4msmes.hub.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.markdown.BodyContext;
import org.trade4msmes.hub.markdown.CompiledBody;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Catalog;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Identified;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Permalinks;

/** Plans the whole site. */
public final class SitePlan {
  private static final List<PagePlanner> PLANNERS =
      List.of(
          new HomePage(),
          new GuidePages(),
          new LibraryPages(),
          new EconomyPages(),
          new MeetingPages(),
          new OutcomePages(),
          new RegisterPages(),
          new ChampionPages(),
          new GroupPages(),
          new NewsPages(),
          new GamePages(),
          new PlannerPages(),
          new ReferencePages(),
          new StylePage(),
          new AdminPage(),
          new RedirectPages());

  private final Hub hub;

  public SitePlan(Hub hub) {
    this.hub = hub;
  }

  /** All bodies of the hub, each with the path of the page on which it stands. */
  public List<BodyContext> bodies() {
    List<BodyContext> bodies = new ArrayList<>(guideBodies());
    add(bodies, hub.outcomes(), o -> o.articles(), o -> l -> Permalinks.outcome(o, l), true);
    add(bodies, hub.news(), n -> n.articles(), n -> l -> Permalinks.newsItem(n, l), false);
    add(
        bodies,
        hub.researchNotes(),
        n -> n.articles(),
        n -> l -> Permalinks.researchNote(n, l),
        true);
    add(bodies, hub.pages(), p -> p.articles(), p -> l -> Permalinks.top(p.id(), l), false);
    hub.economyTexts()
        .all()
        .forEach(text ->
            hub.economies()
                .find(text.id())
                .ifPresent(economy ->
                    add(bodies, text.articles(), l -> Permalinks.economy(economy, l), true)));
    return bodies;
  }

  /** The bodies of the guides alone. */
  public List<BodyContext> guideBodies() {
    List<BodyContext> bodies = new ArrayList<>();
    add(bodies, hub.guides(), g -> g.articles(), g -> l -> Permalinks.guide(g, l), true);
    return bodies;
  }

  private static <T extends Identified> void add(
      List<BodyContext> bodies,
      Catalog<T> catalog,
      Function<T, Articles> articles,
      Function<T, Function<Language, String>> path,
      boolean linkTerms) {
    catalog
        .all()
        .forEach(piece -> add(bodies, articles.apply(piece), path.apply(piece), linkTerms));
  }

  private static void add(
      List<BodyContext> bodies,
      Articles articles,
      Function<Language, String> path,
      boolean linkTerms) {
    for (Article article : articles.byLanguage().values()) {
      bodies.add(new BodyContext(article, path.apply(article.language()), linkTerms));
    }
  }

  /**
   * All pages, in all languages.
   *
   * @param bodies the compiled bodies by the paths of their pages
   * @param today the day for which the site is built
   * @throws MissingMessageException if the interface lacks a message
   */
  public List<Page> pages(Map<String, CompiledBody> bodies, LocalDate today) {
    HubIndex index = new HubIndex(hub);
    return Arrays.stream(Language.values())
        .parallel()
        .map(language -> Planned.of(new Edition(hub, index, language, bodies, today)))
        .toList()
        .stream()
        .flatMap(planned -> planned.pages().stream())
        .toList();
  }

  /**
   * The pages of one language.
   *
   * @throws MissingMessageException if the interface lacks a message
   */
  public List<Page> pages(Language language, Map<String, CompiledBody> bodies, LocalDate today) {
    return Planned.of(new Edition(hub, new HubIndex(hub), language, bodies, today)).pages();
  }

  /**
   * The page of one path, without planning those that come after it.
   *
   * @throws MissingMessageException if the interface lacks a message
   */
  public Optional<Page> page(
      String path, Language language, Map<String, CompiledBody> bodies, LocalDate today) {
    Edition edition = new Edition(hub, new HubIndex(hub), language, bodies, today);
    return PLANNERS.stream()
        .flatMap(planner -> planner.plan(edition))
        .filter(page -> page.path().equals(path))
        .findFirst();
  }

  /** The pages of one language, or the message that kept them from being planned. */
  private record Planned(List<Page> planned, @Nullable MissingMessageException missing) {

    static Planned of(Edition edition) {
      try {
        return new Planned(
            PLANNERS.stream().flatMap(planner -> planner.plan(edition)).toList(), null);
      } catch (MissingMessageException e) {
        return new Planned(List.of(), e);
      }
    }

    List<Page> pages() {
      if (missing != null) {
        throw missing; // Of several languages the first is reported, whichever was planned first.
      }
      return planned;
    }
  }
}

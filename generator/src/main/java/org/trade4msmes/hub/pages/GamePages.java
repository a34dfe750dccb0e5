package org.trade4msmes.hub.pages;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.game.Plot;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Scene;
import org.trade4msmes.hub.model.Story;

/**
 * The Trade Game: its start page, a page for each story to play on, and a page for each scene, so
 * that a story can be followed without JavaScript.
 */
final class GamePages implements PagePlanner {

  /** The start page. */
  public record GameView(List<StoryEntry> stories, List<Link> skills) {}

  /** A story to choose. */
  public record StoryEntry(
      Link link, String summary, int days, int money, int scenes, int endings) {}

  /**
   * The page on which a story is played.
   *
   * @param first the page of the first scene
   * @param script the path of the story as a script
   */
  public record StoryView(
      String title,
      String summary,
      int days,
      int money,
      int reputation,
      Link first,
      String script) {}

  /**
   * The page of a scene.
   *
   * @param turn whether what happened before decides, and not the reader
   * @param result the result as a word, where the story ends here
   */
  public record SceneView(
      String title,
      List<String> text,
      Link story,
      boolean turn,
      List<ChoiceView> choices,
      @Nullable Link guide,
      @Nullable String result,
      List<Link> skills) {}

  /** A choice or a route; chance decides where there are several outcomes. */
  public record ChoiceView(String say, boolean conditional, List<OutcomeView> outcomes) {}

  /** What can come of a choice; the changes as a line of text. */
  public record OutcomeView(String note, String changes, Link to) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    List<Plot> plots =
        edition.hub().stories().all().stream()
            .sorted(Comparator.comparingInt(Story::order))
            .flatMap(story ->
                Plot.link(story, edition.hub().content().sharedScenes(), new Diagnostics())
                    .stream())
            .toList();
    if (plots.isEmpty()) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(start(edition, plots)),
        plots.stream().flatMap(plot -> new StoryPages(edition, plot).pages()));
  }

  private static Page start(Edition edition, List<Plot> plots) {
    List<StoryEntry> entries =
        plots.stream()
            .map(plot ->
                new StoryEntry(
                    edition.story(plot.story()),
                    plot.story().summary().in(edition.language()),
                    plot.story().days(),
                    plot.story().money(),
                    plot.scenes().size(),
                    (int)
                        plot.scenes().stream()
                            .filter(scene -> scene.course() instanceof Scene.Ending)
                            .count()))
            .toList();
    return new PageBuilder(edition, "game", "game")
        .alternates(Edition.everyLanguage(l -> Permalinks.top("game", l)))
        .build(
            Permalinks.top("game", edition.language()),
            edition.messages().text("game"),
            edition.messages().text("game_about"),
            new GameView(entries, skills(edition, plots.getFirst().story())));
  }

  /** The questions that a story tests. */
  private static List<Link> skills(Edition edition, Story story) {
    String path = Permalinks.top(story.audience().id(), edition.language());
    return edition.hub().questions().all().stream()
        .filter(question -> question.audience().id().equals(story.audience().id()))
        .map(question ->
            Link.to(question.title().in(edition.language()), path + "#" + question.id()))
        .toList();
  }

  /** Plans the pages of one story. */
  private record StoryPages(Edition edition, Plot plot) {

    Stream<Page> pages() {
      return Stream.concat(Stream.of(story()), plot.scenes().stream().map(this::scene));
    }

    private Page story() {
      Story story = plot.story();
      return new PageBuilder(edition, "story", "game")
          .below(edition.top("game", "game"))
          .alternates(Edition.everyLanguage(l -> Permalinks.story(story, l)))
          .source(story.span())
          .build(
              Permalinks.story(story, edition.language()),
              story.title().in(edition.language()),
              story.summary().in(edition.language()),
              new StoryView(
                  story.title().in(edition.language()),
                  story.summary().in(edition.language()),
                  story.days(),
                  story.money(),
                  story.reputation(),
                  link(plot.scene(story.start())),
                  Permalinks.storyScript(story, edition.language())));
    }

    private Page scene(Scene scene) {
      String title = scene.title().in(edition.language());
      return new PageBuilder(edition, "scene", "game")
          .below(edition.top("game", "game"))
          .below(edition.story(plot.story()))
          .alternates(Edition.everyLanguage(l -> Permalinks.scene(plot.story(), scene, l)))
          .source(scene.span())
          .build(
              Permalinks.scene(plot.story(), scene, edition.language()),
              title,
              plot.story().title().in(edition.language()) + ": " + title,
              view(scene))
          .unlisted();
    }

    private SceneView view(Scene scene) {
      boolean turn = scene.course() instanceof Scene.Turn;
      String result =
          scene.course() instanceof Scene.Ending ending
              ? ending.result().name().toLowerCase(Locale.ROOT)
              : null;
      return new SceneView(
          scene.title().in(edition.language()),
          scene.text().in(edition.language()).lines().filter(line -> !line.isBlank()).toList(),
          edition.story(plot.story()),
          turn,
          choices(scene),
          guide(scene.guide()),
          result,
          result == null ? List.of() : skills(edition, plot.story()));
    }

    private @Nullable Link guide(@Nullable Ref ref) {
      if (ref == null) {
        return null;
      }
      Guide guide = edition.hub().guides().get(ref);
      return edition.guideCard(guide).link();
    }

    private List<ChoiceView> choices(Scene scene) {
      return switch (scene.course()) {
        case Scene.Decision decision ->
            decision.choices().stream()
                .map(choice ->
                    new ChoiceView(
                        choice.text().in(edition.language()),
                        !choice.condition().equals(Scene.Condition.NONE),
                        choice.outcomes().stream().map(this::outcome).toList()))
                .toList();
        case Scene.Turn turn ->
            turn.routes().stream()
                .map(route -> new ChoiceView("", true, List.of(outcome(route.outcome()))))
                .toList();
        case Scene.Ending _ -> List.of();
      };
    }

    private OutcomeView outcome(Scene.Outcome outcome) {
      NumberFormat numbers = NumberFormat.getIntegerInstance(edition.language().locale());
      List<String> changes = new ArrayList<>();
      Map<String, Integer> amounts = new LinkedHashMap<>();
      amounts.put("game.days", outcome.days());
      amounts.put("game.money", outcome.money());
      amounts.put("game.reputation", outcome.reputation());
      amounts.forEach((key, amount) -> {
        if (amount != 0) {
          changes.add(
              edition.messages().text(key)
                  + (amount < 0 ? " −" : " +")
                  + numbers.format(Math.abs(amount)));
        }
      });
      return new OutcomeView(
          outcome.note() == null ? "" : outcome.note().in(edition.language()),
          String.join(" · ", changes),
          link(plot.scene(outcome.to())));
    }

    private Link link(Scene scene) {
      return Link.to(
          scene.title().in(edition.language()),
          Permalinks.scene(plot.story(), scene, edition.language()));
    }
  }
}

package org.trade4msmes.hub.build;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.game.Plot;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Scene;
import org.trade4msmes.hub.model.Story;
import org.trade4msmes.hub.pages.JsonText;
import org.trade4msmes.hub.pages.Messages;

/**
 * The stories of the game as scripts: one for each story and language, with all texts that the game
 * says. A script can be loaded from a folder, which data alone cannot.
 */
final class GameFiles {
  private static final String PREFIX = "game.";

  private final Hub hub;
  private final Language language;
  private final Map<String, String> words;

  private GameFiles(Hub hub, Language language) {
    this.hub = hub;
    this.language = language;
    this.words = Messages.of(hub, language).beginningWith(PREFIX);
    words.put("start_path", Permalinks.top("game", language));
    if (!hub.content().planner().isEmpty()) {
      words.put("planner_path", Permalinks.top("planner", language));
    }
  }

  /** The scripts by their paths in the site. */
  static Map<String, byte[]> of(Hub hub) {
    Map<String, byte[]> files = new TreeMap<>();
    for (Language language : Language.values()) {
      GameFiles game = new GameFiles(hub, language);
      for (Story story : hub.stories().all()) {
        Plot.link(story, hub.content().sharedScenes(), new Diagnostics())
            .ifPresent(plot ->
                files.put(
                    Permalinks.storyScript(story, language),
                    ("window.hubStory=" + JsonText.of(game.story(plot)) + ";\n")
                        .getBytes(StandardCharsets.UTF_8)));
      }
    }
    return files;
  }

  private Map<String, Object> story(Plot plot) {
    Story story = plot.story();
    Map<String, Object> scenes = new LinkedHashMap<>();
    plot.scenes().forEach(scene -> scenes.put(scene.id(), scene(scene)));
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("days", story.outOfDays().id());
    out.put("money", story.outOfMoney().id());
    out.put("reputation", story.outOfReputation().id());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", story.id());
    data.put("days", story.days());
    data.put("money", story.money());
    data.put("reputation", story.reputation());
    data.put("start", story.start().id());
    data.put("out", out);
    data.put("skills", skills(story));
    data.put("scenes", scenes);
    data.put("words", words);
    return data;
  }

  private List<Object> skills(Story story) {
    String path = Permalinks.top(story.audience().id(), language);
    return hub.questions().all().stream()
        .filter(question -> question.audience().id().equals(story.audience().id()))
        .<Object>map(question -> {
          Map<String, Object> skill = new LinkedHashMap<>();
          skill.put("id", question.id());
          skill.put("title", question.title().in(language));
          skill.put("path", path + "#" + question.id());
          return skill;
        })
        .toList();
  }

  private Map<String, Object> scene(Scene scene) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("title", text(scene.title()));
    data.put("text", text(scene.text()).lines().filter(line -> !line.isBlank()).toList());
    ScriptData.put(data, "skill", scene.skill() == null ? null : scene.skill().id());
    ScriptData.put(data, "guide", guide(scene.guide()));
    switch (scene.course()) {
      case Scene.Decision decision ->
          data.put("choices", decision.choices().stream().map(this::choice).toList());
      case Scene.Turn turn -> data.put("routes", turn.routes().stream().map(this::route).toList());
      case Scene.Ending ending ->
          data.put("ending", ending.result().name().toLowerCase(Locale.ROOT));
    }
    return data;
  }

  private @Nullable Map<String, Object> guide(@Nullable Ref ref) {
    if (ref == null) {
      return null;
    }
    Guide guide = hub.guides().get(ref);
    Article article = guide.articles().in(language);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("title", article.title());
    data.put("path", Permalinks.guide(guide, article.language()));
    ScriptData.put(data, "lang", article.language() == language ? null : article.language().code());
    return data;
  }

  private Map<String, Object> choice(Scene.Choice choice) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("say", text(choice.text()));
    putNumber(data, "points", choice.points());
    ScriptData.put(data, "if", condition(choice.condition()));
    data.put(
        "outcomes",
        choice.outcomes().stream()
            .map(outcome -> outcome(outcome, choice.outcomes().size() > 1))
            .toList());
    return data;
  }

  private Map<String, Object> route(Scene.Route route) {
    Map<String, Object> data = outcome(route.outcome(), false);
    ScriptData.put(data, "if", condition(route.condition()));
    return data;
  }

  private Map<String, Object> outcome(Scene.Outcome outcome, boolean weighted) {
    Map<String, Object> data = new LinkedHashMap<>();
    ScriptData.put(data, "weight", weighted ? outcome.weight() : null);
    data.put("to", outcome.to().id());
    ScriptData.put(data, "note", outcome.note() == null ? null : text(outcome.note()));
    putNumber(data, "days", outcome.days());
    putNumber(data, "money", outcome.money());
    putNumber(data, "reputation", outcome.reputation());
    ScriptData.putList(data, "gains", outcome.gains().stream().map(Ref::id).toList());
    return data;
  }

  private static @Nullable Map<String, Object> condition(Scene.Condition condition) {
    if (condition.equals(Scene.Condition.NONE)) {
      return null;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    ScriptData.putList(data, "has", condition.has().stream().map(Ref::id).toList());
    ScriptData.putList(data, "lacks", condition.lacks().stream().map(Ref::id).toList());
    ScriptData.put(data, "days", condition.days());
    ScriptData.put(data, "money", condition.money());
    ScriptData.put(data, "reputation", condition.reputation());
    return data;
  }

  private String text(LocalizedText text) {
    return text.in(language);
  }

  private static void putNumber(Map<String, Object> data, String key, int number) {
    ScriptData.put(data, key, number == 0 ? null : number);
  }
}

package org.trade4msmes.hub.game;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.Suggestions;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Scene;
import org.trade4msmes.hub.model.Story;

/**
 * A story with the shared scenes that it uses: a scene that is referred to is first looked for in
 * the story, then among the shared ones, so that a shared scene can lead back into each story.
 */
public final class Plot {
  private final Story story;
  private final List<Scene> scenes;
  private final Map<String, Integer> scenesById = new HashMap<>();
  private final Map<String, Integer> facts;

  private Plot(Story story, List<Scene> scenes, Map<String, Integer> facts) {
    this.story = story;
    this.scenes = List.copyOf(scenes);
    this.facts = facts;
    for (int i = 0; i < scenes.size(); i++) {
      scenesById.put(scenes.get(i).id(), i);
    }
  }

  /** Links a story, or reports each scene or fact that is referred to and does not exist. */
  public static Optional<Plot> link(Story story, List<Scene> shared, Diagnostics diagnostics) {
    return new Linker(story, shared, diagnostics).link();
  }

  public Story story() {
    return story;
  }

  /** All scenes: the story's own, then the shared ones that it uses. */
  public List<Scene> scenes() {
    return scenes;
  }

  public Scene scene(Standing standing) {
    return scenes.get(standing.scene());
  }

  /** The scene that a reference of this plot leads to. */
  public Scene scene(Ref ref) {
    return scenes.get(number(ref));
  }

  int number(Ref ref) {
    Integer number = scenesById.get(ref.id());
    if (number == null) {
      throw new IllegalArgumentException(ref.id());
    }
    return number;
  }

  /** The facts that can be gained, by name, with the number of each. */
  public Map<String, Integer> facts() {
    return facts;
  }

  /** Facts, one bit for each. */
  long bits(List<Ref> refs) {
    long found = 0;
    for (Ref ref : refs) {
      Integer number = facts.get(ref.id());
      found |= number == null ? 0 : 1L << number;
    }
    return found;
  }

  /** Everything that can come of a scene's choices or routes. */
  public static List<Scene.Outcome> outcomes(Scene scene) {
    return switch (scene.course()) {
      case Scene.Decision decision ->
          decision.choices().stream().flatMap(choice -> choice.outcomes().stream()).toList();
      case Scene.Turn turn -> turn.routes().stream().map(Scene.Route::outcome).toList();
      case Scene.Ending _ -> List.of();
    };
  }

  /** What the choices or routes of a scene ask for. */
  static List<Scene.Condition> conditions(Scene scene) {
    return switch (scene.course()) {
      case Scene.Decision decision ->
          decision.choices().stream().map(Scene.Choice::condition).toList();
      case Scene.Turn turn -> turn.routes().stream().map(Scene.Route::condition).toList();
      case Scene.Ending _ -> List.of();
    };
  }

  /** Finds what is referred to. */
  private static final class Linker {
    private final Story story;
    private final Diagnostics diagnostics;
    private final Map<String, Scene> known = new LinkedHashMap<>();
    private boolean broken;

    Linker(Story story, List<Scene> shared, Diagnostics diagnostics) {
      this.story = story;
      this.diagnostics = diagnostics;
      story.scenes().forEach(scene -> known.putIfAbsent(scene.id(), scene));
      shared.forEach(scene -> known.putIfAbsent(scene.id(), scene));
    }

    Optional<Plot> link() {
      Map<String, Scene> used = new LinkedHashMap<>();
      Deque<Scene> open = new ArrayDeque<>();
      story
          .scenes()
          .forEach(scene -> {
            if (used.putIfAbsent(scene.id(), scene) == null) {
              open.add(scene);
            }
          });
      Stream.of(story.start(), story.outOfDays(), story.outOfMoney(), story.outOfReputation())
          .forEach(ref -> follow(ref, used, open));
      Stream.of(story.outOfDays(), story.outOfMoney(), story.outOfReputation()).forEach(this::end);
      while (!open.isEmpty()) {
        outcomes(open.remove()).forEach(outcome -> follow(outcome.to(), used, open));
      }
      Map<String, Integer> facts = facts(used.values());
      return broken
          ? Optional.empty()
          : Optional.of(new Plot(story, new ArrayList<>(used.values()), facts));
    }

    private void follow(Ref ref, Map<String, Scene> used, Deque<Scene> open) {
      Scene scene = known.get(ref.id());
      if (scene == null) {
        unknown("scene", ref, known.keySet());
      } else if (used.putIfAbsent(scene.id(), scene) == null) {
        open.add(scene);
      }
    }

    private void end(Ref ref) {
      Scene scene = known.get(ref.id());
      if (scene != null && !(scene.course() instanceof Scene.Ending)) {
        broken = true;
        diagnostics.report(
            DiagnosticCode.BAD_VALUE,
            ref.span(),
            "\"" + scene.id() + "\" is no ending.",
            "Name a scene with an \"ending\" here.");
      }
    }

    private Map<String, Integer> facts(Collection<Scene> scenes) {
      Map<String, Integer> facts = new TreeMap<>();
      for (Scene scene : scenes) {
        for (Scene.Outcome outcome : outcomes(scene)) {
          outcome.gains().forEach(fact -> facts.putIfAbsent(fact.id(), facts.size()));
        }
      }
      if (facts.size() > StandingTable.MOST_FACTS) {
        broken = true;
        diagnostics.report(
            DiagnosticCode.STORY_TOO_LARGE,
            story.span(),
            "This story has " + facts.size() + " facts.",
            "Use at most " + StandingTable.MOST_FACTS + ".");
      }
      for (Scene scene : story.scenes()) {
        for (Scene.Condition condition : conditions(scene)) {
          Stream.concat(condition.has().stream(), condition.lacks().stream())
              .filter(fact -> !facts.containsKey(fact.id()))
              .forEach(fact -> unknown("fact", fact, facts.keySet()));
        }
      }
      return facts;
    }

    private void unknown(String kind, Ref ref, Collection<String> ids) {
      broken = true;
      if (!ref.id().isEmpty()) {
        diagnostics.report(
            DiagnosticCode.UNKNOWN_REFERENCE,
            ref.span(),
            "The story \"" + story.id() + "\" has no " + kind + " \"" + ref.id() + "\".",
            Suggestions.didYouMean(ref.id(), ids));
      }
    }
  }
}

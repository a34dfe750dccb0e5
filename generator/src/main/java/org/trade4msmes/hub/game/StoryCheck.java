package org.trade4msmes.hub.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Question;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Scene;
import org.trade4msmes.hub.model.Story;

/** Proves all stories of a hub, and reports each thing that is wrong with one. */
public final class StoryCheck {
  private final Hub hub;
  private final Diagnostics diagnostics;

  public StoryCheck(Hub hub, Diagnostics diagnostics) {
    this.hub = hub;
    this.diagnostics = diagnostics;
  }

  /** A story that could be linked, and its proof. */
  public record Proved(Plot plot, StoryProof proof) {}

  /** Proves the stories side by side. Those that cannot be linked are missing from the answer. */
  public List<Proved> run() {
    List<Story> stories = hub.stories().all();
    List<Scene> shared = hub.content().sharedScenes();
    List<Proved> proved =
        stories.stream()
            .map(story -> Plot.link(story, shared, diagnostics))
            .flatMap(Optional::stream)
            .toList()
            .parallelStream()
            .map(plot -> new Proved(plot, StoryProof.of(new Engine(plot))))
            .toList();
    proved.forEach(this::check);
    if (proved.size() == stories.size() && !stories.isEmpty()) {
      shared.forEach(scene -> shared(scene, proved));
    }
    return proved;
  }

  private void check(Proved proved) {
    Story story = proved.plot.story();
    StoryProof proof = proved.proof;
    if (proof.isTooLarge()) {
      report(
          DiagnosticCode.STORY_TOO_LARGE,
          story.span(),
          "The story \"" + story.id() + "\" has more states than can be proved.",
          "Use fewer facts, and rounder numbers of days and money.");
      return;
    }
    story.scenes().forEach(scene -> scene(scene, List.of(proved), "No way through the story"));
    proved.plot.scenes().stream()
        .filter(proof.circles()::contains)
        .findFirst()
        .ifPresent(this::circle);
    proof
        .deadEnds()
        .forEach((scene, standing) -> {
          if (!proof.circles().contains(scene)) {
            deadEnd(proved.plot, scene, standing);
          }
        });
    if (proof.circles().isEmpty() && proof.deadEnds().isEmpty()) {
      balance(proved);
    }
    skills(proved);
  }

  private void shared(Scene scene, List<Proved> all) {
    List<Proved> users =
        all.stream().filter(proved -> proved.plot.scenes().contains(scene)).toList();
    scene(scene, users, "No way through any story");
  }

  private void scene(Scene scene, List<Proved> users, String nobody) {
    if (users.stream().noneMatch(proved -> proved.proof.isReached(scene))) {
      if (users.stream().anyMatch(proved -> isLast(proved.plot, scene))) {
        return; // That nobody runs out of something is said at the story.
      }
      report(
          DiagnosticCode.UNREACHABLE_SCENE,
          scene.span(),
          nobody + " leads to \"" + scene.id() + "\".",
          "Let a choice or a route lead there with \"to\", or remove the scene.");
      return;
    }
    switch (scene.course()) {
      case Scene.Decision decision -> {
        decision.choices().forEach(choice -> idle(choice, choice.span(), "choice", users));
        if (scene.skill() != null
            && decision.choices().stream().mapToInt(Scene.Choice::points).distinct().count() < 2) {
          report(
              DiagnosticCode.UNTESTED_SKILL,
              scene.skill().span(),
              "All choices of \"" + scene.id() + "\" have the same points, so it tests nothing.",
              "Give the better choice more points, or remove the skill.");
        }
      }
      case Scene.Turn turn ->
          turn.routes().forEach(route -> idle(route, route.span(), "route", users));
      case Scene.Ending _ -> {}
    }
  }

  /** Whether a scene is the ending for those who have run out of something. */
  private static boolean isLast(Plot plot, Scene scene) {
    Story story = plot.story();
    return Stream.of(story.outOfDays(), story.outOfMoney(), story.outOfReputation())
        .anyMatch(ref -> plot.scene(ref).equals(scene));
  }

  private void idle(Object piece, SourceSpan span, String kind, List<Proved> users) {
    if (users.stream().noneMatch(proved -> proved.proof.isTaken(piece))) {
      report(
          DiagnosticCode.IDLE_CHOICE,
          span,
          "Nobody can ever take this " + kind + ".",
          "Look at its \"if\" and at what stands before it, or remove it.");
    }
  }

  private void circle(Scene scene) {
    report(
        DiagnosticCode.ENDLESS_STORY,
        scene.span(),
        "A way leads from \"" + scene.id() + "\" back to it with nothing changed.",
        "Let something on the way cost a day, or gain a fact that closes the way back.");
  }

  private void deadEnd(Plot plot, Scene scene, Standing standing) {
    report(
        DiagnosticCode.DEAD_END,
        scene.span(),
        "In the story \""
            + plot.story().id()
            + "\", there is no way on from \""
            + scene.id()
            + "\" with "
            + whatCounts(plot, scene, standing)
            + ".",
        "Let the last choice or route have no \"if\".");
  }

  /**
   * What somebody has of all that the scene asks for. Whatever else they have makes no difference
   * there, and proofs do not tell it apart.
   */
  private static String whatCounts(Plot plot, Scene scene, Standing standing) {
    List<Scene.Condition> conditions = Plot.conditions(scene);
    List<String> parts = new ArrayList<>();
    if (conditions.stream().anyMatch(condition -> condition.days() != null)) {
      parts.add(standing.days() + " days");
    }
    if (conditions.stream().anyMatch(condition -> condition.money() != null)) {
      parts.add(standing.money() + " of money");
    }
    if (conditions.stream().anyMatch(condition -> condition.reputation() != null)) {
      parts.add(standing.reputation() + " of reputation");
    }
    Set<String> asked = new TreeSet<>();
    conditions.forEach(condition ->
        Stream.concat(condition.has().stream(), condition.lacks().stream())
            .forEach(fact -> asked.add(fact.id())));
    plot.facts()
        .forEach((fact, number) -> {
          if (asked.contains(fact)) {
            boolean gained = (standing.facts() >> number & 1) == 1;
            parts.add((gained ? "\"" : "no \"") + fact + "\"");
          }
        });
    return parts.isEmpty() ? "anything" : String.join(", ", parts);
  }

  private void balance(Proved proved) {
    Story story = proved.plot.story();
    if (proved.proof.endings().stream()
        .noneMatch(scene -> scene.course().equals(new Scene.Ending(Scene.Result.WON)))) {
      unbalanced(story, story.span(), "be won");
    }
    out(proved, story.outOfDays(), "days");
    out(proved, story.outOfMoney(), "money");
    out(proved, story.outOfReputation(), "reputation");
  }

  private void out(Proved proved, Ref ending, String what) {
    if (!proved.proof.isReached(proved.plot.scene(ending))) {
      unbalanced(proved.plot.story(), ending.span(), "be lost for want of " + what);
    }
  }

  private void unbalanced(Story story, SourceSpan span, String what) {
    report(
        DiagnosticCode.UNBALANCED_STORY,
        span,
        "The story \"" + story.id() + "\" cannot " + what + ".",
        "Change what the player has at the beginning, or what choices cost.");
  }

  private void skills(Proved proved) {
    Story story = proved.plot.story();
    for (Question question : hub.questions().all()) {
      boolean asked = question.audience().id().equals(story.audience().id());
      if (asked && scenes(proved).noneMatch(scene -> tests(scene, question))) {
        report(
            DiagnosticCode.UNTESTED_SKILL,
            story.span(),
            "No scene of the story \"" + story.id() + "\" tests \"" + question.id() + "\".",
            "Add \"skill: " + question.id() + "\" to a scene in which the player decides on it.");
      }
    }
  }

  private static Stream<Scene> scenes(Proved proved) {
    return proved.plot.scenes().stream().filter(proved.proof::isReached);
  }

  private static boolean tests(Scene scene, Question question) {
    return scene.skill() != null && scene.skill().id().equals(question.id());
  }

  private void report(DiagnosticCode code, SourceSpan span, String message, @Nullable String hint) {
    diagnostics.report(code, span, message, hint);
  }
}

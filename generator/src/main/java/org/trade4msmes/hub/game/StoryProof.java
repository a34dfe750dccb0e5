package org.trade4msmes.hub.game;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Scene;

/**
 * Goes every way through a story. Ways that meet in the same standing are walked on together, so
 * that a story with millions of ways is proved in a moment.
 */
public final class StoryProof {
  private static final int MOST_POINTS = 2;
  private static final int MOST_STATES = 2_000_000;

  private final Engine engine;
  private final Plot plot;
  private final Liveness liveness;
  private final Map<Standing, Node> nodes = new HashMap<>();
  private final BitSet reached = new BitSet();
  private final Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Scene, Standing> deadEnds = new LinkedHashMap<>();
  private final Set<Scene> circles = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean tooLarge;

  private StoryProof(Engine engine) {
    this.engine = engine;
    this.plot = engine.plot();
    this.liveness = new Liveness(plot);
  }

  /** Walks through a story. */
  public static StoryProof of(Engine engine) {
    StoryProof proof = new StoryProof(engine);
    proof.walk(
        proof.arrive(
            new Standing(
                engine.plot().number(engine.plot().story().start()),
                engine.plot().story().days(),
                engine.plot().story().money(),
                engine.plot().story().reputation(),
                0)));
    return proof;
  }

  /**
   * What is known of a standing once all ways from it have been walked.
   *
   * @param missed the points that the best way to a success leaves behind
   */
  private record Node(
      long paths, int shortest, int missed, int stepsOfBest, double success, boolean sure) {
    static final int NO_WAY = 1_000_000;
    static final Node END = new Node(1, NO_WAY, NO_WAY, NO_WAY, 0, false);
    static final Node SUCCESS = new Node(1, 0, 0, 0, 1, true);

    /** Whether some way leads on to a success. */
    boolean succeeds() {
      return missed < NO_WAY;
    }
  }

  /** Takes all turns; what comes back is a decision, an ending, or a turn without a way on. */
  private Standing arrive(Standing arrived) {
    Standing standing = arrived;
    for (int i = 0; i <= plot.scenes().size(); i++) {
      reached.set(standing.scene());
      Scene.Route route = engine.route(standing);
      if (route == null) {
        return liveness.fold(standing);
      }
      taken.add(route);
      standing = engine.apply(standing, route.outcome());
    }
    circles.add(plot.scene(standing));
    return standing;
  }

  /** Walks on from a standing; null while the same standing is being walked on from already. */
  private @Nullable Node walk(Standing standing) {
    if (nodes.containsKey(standing)) {
      Node known = nodes.get(standing);
      if (known == null) {
        circles.add(plot.scene(standing));
      }
      return known;
    }
    if (nodes.size() >= MOST_STATES) {
      tooLarge = true;
      return Node.END;
    }
    nodes.put(standing, null);
    Node node =
        switch (plot.scene(standing).course()) {
          case Scene.Ending ending -> ending.result() == Scene.Result.WON ? Node.SUCCESS : Node.END;
          case Scene.Turn _ -> deadEnd(standing);
          case Scene.Decision decision -> decide(standing, decision.choices());
        };
    nodes.put(standing, node);
    return node;
  }

  private Node deadEnd(Standing standing) {
    if (!circles.contains(plot.scene(standing))) {
      deadEnds.putIfAbsent(plot.scene(standing), standing);
    }
    return Node.END;
  }

  private Node decide(Standing standing, List<Scene.Choice> choices) {
    List<Integer> open = engine.open(standing);
    if (open.isEmpty()) {
      return deadEnd(standing);
    }
    long paths = 0;
    int shortest = Node.NO_WAY;
    int missed = Node.NO_WAY;
    int stepsOfBest = Node.NO_WAY;
    double success = 0;
    boolean sure = false;
    for (int number : open) {
      Scene.Choice choice = choices.get(number);
      taken.add(choice);
      int weights = choice.outcomes().stream().mapToInt(Scene.Outcome::weight).sum();
      boolean always = true;
      for (Scene.Outcome outcome : choice.outcomes()) {
        Node next = walk(arrive(engine.apply(standing, outcome)));
        if (next == null) {
          continue;
        }
        paths = plus(paths, next.paths);
        always &= next.sure;
        success += next.success * outcome.weight() / weights / open.size();
        if (next.succeeds()) {
          shortest = Math.min(shortest, next.shortest + 1);
          int sum = next.missed + missed(standing, choice);
          if (sum < missed || (sum == missed && next.stepsOfBest + 1 < stepsOfBest)) {
            missed = sum;
            stepsOfBest = next.stepsOfBest + 1;
          }
        }
      }
      sure |= always;
    }
    return new Node(paths, shortest, missed, stepsOfBest, success, sure);
  }

  /** The points that a choice leaves behind. */
  private int missed(Standing standing, Scene.Choice choice) {
    return plot.scene(standing).skill() == null ? 0 : MOST_POINTS - choice.points();
  }

  private static long plus(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  /** What was counted; sound only where nothing is wrong with the story. */
  public StoryFigures figures() {
    Standing start = engine.start();
    Node first = nodes.get(liveness.fold(start));
    if (first == null) {
      first = Node.END;
    }
    return new StoryFigures(
        plot.scenes().size(),
        (int) plot.scenes().stream().filter(s -> s.course() instanceof Scene.Decision).count(),
        endings().size(),
        nodes.size(),
        first.paths,
        way(start, (here, choice, ahead) -> ahead.shortest),
        way(start, (here, choice, ahead) -> ahead.missed + missed(here, choice)),
        first.missed,
        first.success,
        first.sure);
  }

  /** Follows the way whose cost is that of the standing at each step. */
  private List<StoryFigures.Step> way(Standing start, Cost cost) {
    List<StoryFigures.Step> steps = new ArrayList<>();
    Standing standing = start;
    Node node = nodes.get(liveness.fold(standing));
    while (node != null && node.succeeds() && !engine.open(standing).isEmpty()) {
      Candidate best = null;
      for (int number : engine.open(standing)) {
        Scene.Choice choice = engine.choice(standing, number);
        for (int i = 0; i < choice.outcomes().size(); i++) {
          Standing next = engine.after(standing, choice.outcomes().get(i));
          Node ahead = nodes.get(liveness.fold(next));
          if (ahead != null && ahead.succeeds()) {
            int sum = cost.of(standing, choice, ahead);
            if (best == null
                || sum < best.cost
                || (sum == best.cost && ahead.stepsOfBest < best.steps)) {
              best = new Candidate(number, i, next, sum, ahead.stepsOfBest);
            }
          }
        }
      }
      if (best == null) {
        break;
      }
      steps.add(new StoryFigures.Step(plot.scene(standing).id(), best.choice, best.outcome));
      standing = best.next;
      node = nodes.get(liveness.fold(standing));
    }
    return List.copyOf(steps);
  }

  /** What it costs to go on with a choice that leads to what is ahead. */
  private interface Cost {
    int of(Standing here, Scene.Choice choice, Node ahead);
  }

  private record Candidate(int choice, int outcome, Standing next, int cost, int steps) {}

  /** The endings that some way leads to. */
  List<Scene> endings() {
    return plot.scenes().stream()
        .filter(this::isReached)
        .filter(scene -> scene.course() instanceof Scene.Ending)
        .toList();
  }

  boolean isReached(Scene scene) {
    return reached.get(plot.scenes().indexOf(scene));
  }

  boolean isTaken(Object choiceOrRoute) {
    return taken.contains(choiceOrRoute);
  }

  /** Scenes in which somebody is stuck, each with one such standing. */
  Map<Scene, Standing> deadEnds() {
    return deadEnds;
  }

  /** Scenes to which a way comes back with nothing changed. */
  Set<Scene> circles() {
    return circles;
  }

  boolean isTooLarge() {
    return tooLarge;
  }
}

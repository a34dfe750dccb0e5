package org.trade4msmes.hub.game;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
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
  private static final int MOST_STATES = 2_000_000;

  private final Engine engine;
  private final Plot plot;
  private final Liveness liveness;
  private final StandingTable<Node> nodes = new StandingTable<>();
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
    proof.walk(proof.arrive(engine.beginning()));
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
      Engine.Exit route = engine.route(standing);
      if (route == null) {
        if (isStuck(standing)) {
          deadEnds.putIfAbsent(plot.scene(standing), standing);
        }
        return liveness.fold(standing);
      }
      taken.add(route.piece());
      standing = engine.apply(standing, route.moves().getFirst());
    }
    circles.add(plot.scene(standing));
    return standing;
  }

  /** Walks on from a standing; null while the same standing is being walked on from already. */
  private @Nullable Node walk(Standing standing) {
    Node known = nodes.get(standing);
    if (known != null) {
      return known;
    }
    if (nodes.contains(standing)) {
      circles.add(plot.scene(standing));
      return null;
    }
    if (nodes.size() >= MOST_STATES || !StandingTable.fits(standing)) {
      tooLarge = true;
      return Node.END;
    }
    nodes.put(standing, null);
    Node node =
        switch (plot.scene(standing).course()) {
          case Scene.Ending ending -> ending.result() == Scene.Result.WON ? Node.SUCCESS : Node.END;
          case Scene.Turn _ -> Node.END;
          case Scene.Decision _ -> decide(standing, engine.choices(standing));
        };
    nodes.put(standing, node);
    return node;
  }

  private boolean isStuck(Standing standing) {
    if (plot.scene(standing).course() instanceof Scene.Ending) {
      return false;
    }
    for (Engine.Exit exit : engine.choices(standing)) {
      if (exit.condition().holds(standing)) {
        return false;
      }
    }
    return true;
  }

  private Node decide(Standing standing, List<Engine.Exit> choices) {
    int open = 0;
    for (Engine.Exit choice : choices) {
      open += choice.condition().holds(standing) ? 1 : 0;
    }
    if (open == 0) {
      return Node.END;
    }
    long paths = 0;
    int shortest = Node.NO_WAY;
    int missed = Node.NO_WAY;
    int stepsOfBest = Node.NO_WAY;
    double success = 0;
    boolean sure = false;
    for (Engine.Exit choice : choices) {
      if (!choice.condition().holds(standing)) {
        continue;
      }
      taken.add(choice.piece());
      boolean always = true;
      for (Engine.Move move : choice.moves()) {
        Node next = walk(arrive(engine.apply(standing, move)));
        if (next == null) {
          continue;
        }
        paths = plus(paths, next.paths);
        always &= next.sure;
        success += next.success * move.outcome().weight() / choice.weights() / open;
        if (next.succeeds()) {
          shortest = Math.min(shortest, next.shortest + 1);
          int sum = next.missed + choice.missed();
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
        way(start, (choice, ahead) -> ahead.shortest),
        way(start, (choice, ahead) -> ahead.missed + choice.missed()),
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
        Engine.Exit choice = engine.choices(standing).get(number);
        for (int i = 0; i < choice.moves().size(); i++) {
          Standing next = engine.after(standing, choice.moves().get(i).outcome());
          Node ahead = nodes.get(liveness.fold(next));
          if (ahead != null && ahead.succeeds()) {
            int sum = cost.of(choice, ahead);
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
    int of(Engine.Exit choice, Node ahead);
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

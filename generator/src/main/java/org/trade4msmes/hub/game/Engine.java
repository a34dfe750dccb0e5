package org.trade4msmes.hub.game;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Scene;

/**
 * The rules of the game, on one plot. It has no memory: it makes standings from standings.
 *
 * <p>Scenes and facts are looked up once and kept as numbers, since a proof asks for them millions
 * of times.
 */
public final class Engine {
  private final Plot plot;
  private final List<Exits> exits;
  private final IdentityHashMap<Scene.Outcome, Move> moves = new IdentityHashMap<>();
  private final int outOfDays;
  private final int outOfMoney;
  private final int outOfReputation;

  public Engine(Plot plot) {
    this.plot = plot;
    this.outOfDays = plot.number(plot.story().outOfDays());
    this.outOfMoney = plot.number(plot.story().outOfMoney());
    this.outOfReputation = plot.number(plot.story().outOfReputation());
    this.exits = plot.scenes().stream().map(this::exits).toList();
  }

  /** An outcome with the numbers of its scene and facts. */
  record Move(Scene.Outcome outcome, int to, long gains) {}

  /**
   * A choice or a route with its numbers.
   *
   * @param piece the choice or the route
   * @param points what the choice scores, where the scene tests something
   * @param missed the points that it leaves behind
   */
  record Exit(
      Object piece, Condition condition, int points, int missed, int weights, List<Move> moves) {}

  /** A condition in numbers; amounts that are not asked for are those that everybody has. */
  record Condition(long has, long lacks, int days, int money, int reputation) {

    boolean holds(Standing standing) {
      return (standing.facts() & has) == has
          && (standing.facts() & lacks) == 0
          && standing.days() >= days
          && standing.money() >= money
          && standing.reputation() >= reputation;
    }
  }

  /** The ways out of a scene. */
  record Exits(boolean turn, List<Exit> ways) {}

  private Exits exits(Scene scene) {
    boolean tests = scene.skill() != null;
    return switch (scene.course()) {
      case Scene.Decision(List<Scene.Choice> choices) ->
          new Exits(
              false,
              choices.stream()
                  .map(choice ->
                      new Exit(
                          choice,
                          condition(choice.condition()),
                          choice.points(),
                          tests ? Game.MOST_POINTS - choice.points() : 0,
                          choice.outcomes().stream().mapToInt(Scene.Outcome::weight).sum(),
                          choice.outcomes().stream().map(this::move).toList()))
                  .toList());
      case Scene.Turn(List<Scene.Route> routes) ->
          new Exits(
              true,
              routes.stream()
                  .map(route ->
                      new Exit(
                          route,
                          condition(route.condition()),
                          0,
                          0,
                          1,
                          List.of(move(route.outcome()))))
                  .toList());
      case Scene.Ending _ -> new Exits(false, List.of());
    };
  }

  private Move move(Scene.Outcome outcome) {
    return moves.computeIfAbsent(
        outcome, o -> new Move(o, plot.number(o.to()), plot.bits(o.gains())));
  }

  private Condition condition(Scene.Condition condition) {
    return new Condition(
        plot.bits(condition.has()),
        plot.bits(condition.lacks()),
        least(condition.days()),
        least(condition.money()),
        least(condition.reputation()));
  }

  private static int least(@Nullable Integer asked) {
    return asked == null ? Integer.MIN_VALUE : asked;
  }

  public Plot plot() {
    return plot;
  }

  /** Where everybody begins. */
  public Standing start() {
    return settle(beginning());
  }

  /** The first scene, be it a turn. */
  Standing beginning() {
    return new Standing(
        plot.number(plot.story().start()),
        plot.story().days(),
        plot.story().money(),
        plot.story().reputation(),
        0);
  }

  /** The numbers of the choices that a player can take; none at an ending. */
  public List<Integer> open(Standing standing) {
    List<Integer> open = new ArrayList<>();
    Exits here = exits.get(standing.scene());
    for (int i = 0; i < here.ways.size() && !here.turn; i++) {
      if (here.ways.get(i).condition.holds(standing)) {
        open.add(i);
      }
    }
    return open;
  }

  /** What can come of a choice. */
  public Scene.Choice choice(Standing standing, int number) {
    if (plot.scene(standing).course() instanceof Scene.Decision(List<Scene.Choice> choices)) {
      return choices.get(number);
    }
    throw new IllegalArgumentException("There is nothing to choose.");
  }

  /** Where a player stands after an outcome, with all turns behind it that need no choice. */
  public Standing after(Standing standing, Scene.Outcome outcome) {
    return settle(apply(standing, move(outcome)));
  }

  /** The result, where the story is over. */
  public Optional<Scene.Result> result(Standing standing) {
    return plot.scene(standing).course() instanceof Scene.Ending(Scene.Result result)
        ? Optional.of(result)
        : Optional.empty();
  }

  /** Goes through turns; stops at one where no route holds, or when they lead in a circle. */
  private Standing settle(Standing arrived) {
    Standing standing = arrived;
    for (int i = 0; i <= plot.scenes().size(); i++) {
      Exit route = route(standing);
      if (route == null) {
        return standing;
      }
      standing = apply(standing, route.moves.getFirst());
    }
    return standing;
  }

  /** The choices of a scene. */
  List<Exit> choices(Standing standing) {
    return exits.get(standing.scene()).ways;
  }

  /** The route that is taken from here; null where this is no turn, or no route holds. */
  @Nullable Exit route(Standing standing) {
    Exits here = exits.get(standing.scene());
    if (here.turn) {
      for (Exit route : here.ways) {
        if (route.condition.holds(standing)) {
          return route;
        }
      }
    }
    return null;
  }

  /**
   * The effects of an outcome, and the scene that it leads to: the end, where something ran out.
   */
  Standing apply(Standing standing, Move move) {
    Scene.Outcome outcome = move.outcome;
    int days = standing.days() + outcome.days();
    int money = standing.money() + outcome.money();
    int reputation = standing.reputation() + outcome.reputation();
    int next;
    if (days < 0) {
      next = outOfDays;
    } else if (money < 0) {
      next = outOfMoney;
    } else if (reputation < 0) {
      next = outOfReputation;
    } else {
      next = move.to;
    }
    return new Standing(next, days, money, reputation, standing.facts() | move.gains);
  }
}

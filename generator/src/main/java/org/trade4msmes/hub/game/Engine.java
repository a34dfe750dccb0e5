package org.trade4msmes.hub.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Scene;

/** The rules of the game, on one plot. It has no memory: it makes standings from standings. */
public final class Engine {
  private final Plot plot;

  public Engine(Plot plot) {
    this.plot = plot;
  }

  public Plot plot() {
    return plot;
  }

  /** Where everybody begins. */
  public Standing start() {
    return settle(
        new Standing(
            plot.number(plot.story().start()),
            plot.story().days(),
            plot.story().money(),
            plot.story().reputation(),
            0));
  }

  /** The numbers of the choices that a player can take; none at an ending. */
  public List<Integer> open(Standing standing) {
    List<Integer> open = new ArrayList<>();
    if (plot.scene(standing).course() instanceof Scene.Decision(List<Scene.Choice> choices)) {
      for (int i = 0; i < choices.size(); i++) {
        if (holds(choices.get(i).condition(), standing)) {
          open.add(i);
        }
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
    return settle(apply(standing, outcome));
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
      Scene.Route route = route(standing);
      if (route == null) {
        return standing;
      }
      standing = apply(standing, route.outcome());
    }
    return standing;
  }

  /** The route that is taken from here; null where this is no turn, or no route holds. */
  Scene.@Nullable Route route(Standing standing) {
    if (plot.scene(standing).course() instanceof Scene.Turn(List<Scene.Route> routes)) {
      for (Scene.Route route : routes) {
        if (holds(route.condition(), standing)) {
          return route;
        }
      }
    }
    return null;
  }

  /**
   * The effects of an outcome, and the scene that it leads to: the end, where something ran out.
   */
  Standing apply(Standing standing, Scene.Outcome outcome) {
    int days = standing.days() + outcome.days();
    int money = standing.money() + outcome.money();
    int reputation = standing.reputation() + outcome.reputation();
    int next;
    if (days < 0) {
      next = plot.number(plot.story().outOfDays());
    } else if (money < 0) {
      next = plot.number(plot.story().outOfMoney());
    } else if (reputation < 0) {
      next = plot.number(plot.story().outOfReputation());
    } else {
      next = plot.number(outcome.to());
    }
    return new Standing(
        next, days, money, reputation, standing.facts() | plot.bits(outcome.gains()));
  }

  private boolean holds(Scene.Condition condition, Standing standing) {
    long has = plot.bits(condition.has());
    return (standing.facts() & has) == has
        && (standing.facts() & plot.bits(condition.lacks())) == 0
        && (condition.days() == null || standing.days() >= condition.days())
        && (condition.money() == null || standing.money() >= condition.money())
        && (condition.reputation() == null || standing.reputation() >= condition.reputation());
  }
}

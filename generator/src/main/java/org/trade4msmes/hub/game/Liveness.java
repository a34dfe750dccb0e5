package org.trade4msmes.hub.game;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Scene;

/**
 * What still matters in each scene, as a compiler knows it of variables: the facts that something
 * ahead asks for, and how much of days, money and reputation can still be spent or asked for. Who
 * has more than that is as good as the one who has just that much. Standings that differ in nothing
 * that matters are folded into one, which keeps proofs small.
 */
final class Liveness {
  private static final int NO_LIMIT = 1_000_000;

  private final Plot plot;
  private final long[] facts;
  private final int[] days;
  private final int[] money;
  private final int[] reputation;

  Liveness(Plot plot) {
    this.plot = plot;
    int count = plot.scenes().size();
    facts = new long[count];
    days = new int[count];
    money = new int[count];
    reputation = new int[count];
    boolean changed = true;
    for (int round = 0; changed; round++) {
      changed = false;
      for (int i = count - 1; i >= 0; i--) {
        changed |= look(i, round > count);
      }
    }
  }

  /**
   * Looks at a scene once more.
   *
   * @param endless whether limits still grow after so many rounds that some way goes in a circle
   */
  private boolean look(int number, boolean endless) {
    Scene scene = plot.scenes().get(number);
    long factsBefore = facts[number];
    int[] before = {days[number], money[number], reputation[number]};
    switch (scene.course()) {
      case Scene.Decision(List<Scene.Choice> choices) ->
          choices.forEach(choice -> {
            ask(number, choice.condition());
            choice.outcomes().forEach(outcome -> spend(number, outcome));
          });
      case Scene.Turn(List<Scene.Route> routes) ->
          routes.forEach(route -> {
            ask(number, route.condition());
            spend(number, route.outcome());
          });
      case Scene.Ending _ -> {}
    }
    if (endless) {
      days[number] = days[number] > before[0] ? NO_LIMIT : days[number];
      money[number] = money[number] > before[1] ? NO_LIMIT : money[number];
      reputation[number] = reputation[number] > before[2] ? NO_LIMIT : reputation[number];
    }
    return facts[number] != factsBefore
        || !Arrays.equals(before, new int[] {days[number], money[number], reputation[number]});
  }

  private void ask(int number, Scene.Condition condition) {
    facts[number] |= plot.bits(condition.has()) | plot.bits(condition.lacks());
    need(days, number, condition.days());
    need(money, number, condition.money());
    need(reputation, number, condition.reputation());
  }

  private static void need(int[] limits, int number, @Nullable Integer asked) {
    limits[number] = Math.max(limits[number], asked == null ? 0 : asked);
  }

  private void spend(int number, Scene.Outcome outcome) {
    int next = plot.number(outcome.to());
    facts[number] |= facts[next];
    days[number] = limit(days[number], days[next], outcome.days());
    money[number] = limit(money[number], money[next], outcome.money());
    reputation[number] = limit(reputation[number], reputation[next], outcome.reputation());
  }

  /** What matters here, where an amount matters ahead and this much is added on the way. */
  private static int limit(int here, int ahead, int added) {
    return Math.max(here, Math.clamp((long) ahead - added, 0, NO_LIMIT));
  }

  /** The standing that stands for all those that have the same ways ahead. */
  Standing fold(Standing standing) {
    int scene = standing.scene();
    return new Standing(
        scene,
        fold(standing.days(), days[scene]),
        fold(standing.money(), money[scene]),
        fold(standing.reputation(), reputation[scene]),
        standing.facts() & facts[scene]);
  }

  /** Those who have run out are at an ending, where nothing matters any more. */
  private static int fold(int amount, int limit) {
    return Math.clamp(amount, 0, limit);
  }
}

package org.trade4msmes.hub.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trade4msmes.hub.model.Scene;

/**
 * One game: a seed and the choices made so far. It does not change; each choice makes a new one.
 *
 * @param choices the numbers of the choices, in order
 * @param scores by skill, what was scored there
 */
public record Game(
    Engine engine, int seed, List<Integer> choices, Standing standing, Map<String, Score> scores) {

  /** The points of a good choice. */
  static final int MOST_POINTS = 2;

  /** Points of a skill, and how many there were to be had. */
  public record Score(int points, int possible) {}

  public static Game start(Engine engine, int seed) {
    return new Game(engine, seed, List.of(), engine.start(), Map.of());
  }

  /**
   * Takes a choice.
   *
   * @param number its number in the scene, from 0
   * @throws IllegalArgumentException if it cannot be taken
   */
  public Game choose(int number) {
    if (!engine.open(standing).contains(number)) {
      throw new IllegalArgumentException("choice " + number);
    }
    Scene.Choice choice = engine.choice(standing, number);
    int outcome = new Chance(seed).pick(choices.size(), choice.outcomes());
    List<Integer> more = new ArrayList<>(choices);
    more.add(number);
    Map<String, Score> scored = new TreeMap<>(scores);
    Scene scene = engine.plot().scene(standing);
    if (scene.skill() != null) {
      scored.merge(
          scene.skill().id(),
          new Score(choice.points(), MOST_POINTS),
          (a, b) -> new Score(a.points() + b.points(), a.possible() + b.possible()));
    }
    return new Game(
        engine,
        seed,
        List.copyOf(more),
        engine.after(standing, choice.outcomes().get(outcome)),
        scored);
  }

  /** The id of the scene that the player is in. */
  public String scene() {
    return engine.plot().scene(standing).id();
  }

  public boolean isOver() {
    return engine.result(standing).isPresent();
  }
}

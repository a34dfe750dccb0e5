package org.trade4msmes.hub.game;

import java.util.List;
import org.trade4msmes.hub.model.Scene;

/**
 * Chance that can be repeated: what a game draws at a step depends on its seed and the number of
 * the step alone. The browser computes the same numbers.
 */
public final class Chance {
  private static final int GOLDEN = 0x9E3779B1;
  private static final int FIRST = 0x85EBCA6B;
  private static final int SECOND = 0xC2B2AE35;

  private final int seed;

  /**
   * @param seed any number; games with the same seed have the same luck
   */
  public Chance(int seed) {
    this.seed = seed;
  }

  /** A number from 0 (inclusive) to {@code bound} (exclusive): the finalizer of MurmurHash3. */
  public int draw(int step, int bound) {
    int hash = seed ^ ((step + 1) * GOLDEN);
    hash = (hash ^ (hash >>> 16)) * FIRST;
    hash = (hash ^ (hash >>> 13)) * SECOND;
    return Integer.remainderUnsigned(hash ^ (hash >>> 16), bound);
  }

  /** The number of the outcome that chance picks at a step. */
  public int pick(int step, List<Scene.Outcome> outcomes) {
    if (outcomes.size() == 1) {
      return 0;
    }
    int left = draw(step, outcomes.stream().mapToInt(Scene.Outcome::weight).sum());
    for (int i = 0; i < outcomes.size(); i++) {
      left -= outcomes.get(i).weight();
      if (left < 0) {
        return i;
      }
    }
    throw new IllegalStateException("weights are positive");
  }
}

package org.trade4msmes.hub.game;

import java.util.List;

/**
 * What the proof of a story has counted.
 *
 * @param scenes how many scenes it has, shared ones and endings among them
 * @param decisions in how many of them the player chooses
 * @param endings how many endings can be reached
 * @param states how many different standings there are
 * @param paths how many ways lead through it, those of chance counted one by one
 * @param shortest the choices of the shortest way to a success
 * @param best the choices of the way to a success that leaves the fewest points behind
 * @param missed the points that it leaves behind
 * @param randomSuccess how often somebody succeeds who chooses blindly, from 0 to 1
 * @param sure whether the best choices lead to a success whatever chance brings
 */
public record StoryFigures(
    int scenes,
    int decisions,
    int endings,
    int states,
    long paths,
    List<Step> shortest,
    List<Step> best,
    int missed,
    double randomSuccess,
    boolean sure) {

  /**
   * One step of a way.
   *
   * @param scene the id of the scene in which the choice is made
   * @param choice the number of the choice, from 0
   * @param outcome the number of the outcome that chance has to pick, from 0
   */
  public record Step(String scene, int choice, int outcome) {}
}

package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * One scene of a story.
 *
 * @param text its paragraphs, parted by line feeds
 * @param skill the question that the choice in it tests
 * @param guide the guide that tells what a good choice is
 * @param course how it goes on
 */
public record Scene(
    String id,
    SourceSpan span,
    LocalizedText title,
    LocalizedText text,
    @Nullable Ref skill,
    @Nullable Ref guide,
    Course course)
    implements Identified {

  /** How a scene goes on. */
  public sealed interface Course {}

  /** The player chooses. */
  public record Decision(List<Choice> choices) implements Course {}

  /** What happened before decides: the first route whose condition holds is taken. */
  public record Turn(List<Route> routes) implements Course {}

  /** The story is over. */
  public record Ending(Result result) implements Course {}

  /** What has become of the player. */
  public enum Result {
    WON,
    MIXED,
    LOST
  }

  /**
   * Something that the player can do.
   *
   * @param points 2 for a good choice, 1 for a fair one, 0 for a poor one
   * @param outcomes what can come of it; where there are several, chance decides
   */
  public record Choice(
      SourceSpan span,
      LocalizedText text,
      int points,
      Condition condition,
      List<Outcome> outcomes) {}

  /** A way that is taken where a condition holds. */
  public record Route(SourceSpan span, Condition condition, Outcome outcome) {}

  /**
   * What comes of a choice.
   *
   * @param weight how often chance picks it, beside the weights of the others
   * @param to the next scene
   * @param note what happened, and why
   * @param days added to the days left, so mostly negative; likewise money and reputation
   * @param gains facts that are true from now on, which conditions ask for
   */
  public record Outcome(
      SourceSpan span,
      int weight,
      Ref to,
      @Nullable LocalizedText note,
      int days,
      int money,
      int reputation,
      List<Ref> gains) {}

  /**
   * What has to hold.
   *
   * @param has facts that the player has gained
   * @param lacks facts that the player has not gained
   * @param days at least as many are left; likewise money and reputation
   */
  public record Condition(
      List<Ref> has,
      List<Ref> lacks,
      @Nullable Integer days,
      @Nullable Integer money,
      @Nullable Integer reputation) {

    /** Holds always. */
    public static final Condition NONE = new Condition(List.of(), List.of(), null, null, null);
  }
}

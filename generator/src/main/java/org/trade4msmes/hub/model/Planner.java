package org.trade4msmes.hub.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * What turns a reader's answers into a plan. All lists are in the order in which the reader sees
 * them.
 *
 * @param guides rules that put a guide into the plan
 * @param documents documents that the reader will probably need
 * @param steps what to do, one step after the other
 */
public record Planner(
    List<Question> questions, List<Advice> guides, List<Paper> documents, List<Step> steps) {

  /** Whether the hub has no planner. */
  public boolean isEmpty() {
    return questions.isEmpty() && rules().findAny().isEmpty();
  }

  /** All rules, whatever they put into the plan. */
  public Stream<Rule> rules() {
    return Stream.of(guides, documents, steps).flatMap(List::stream);
  }

  /**
   * Something to ask the reader.
   *
   * @param name a few words that stand for the question in lists
   * @param ask the question itself
   * @param hint what helps to answer it
   * @param economies whether the reader answers with an economy; the answers then are groups of
   *     economies, and what else can be said
   * @param when answers to earlier questions, without which this one is not asked
   */
  public record Question(
      String id,
      SourceSpan span,
      LocalizedText name,
      LocalizedText ask,
      @Nullable LocalizedText hint,
      boolean economies,
      List<Ref> when,
      List<Answer> answers)
      implements Identified {}

  /**
   * Something that the reader can answer. Its id is unique among the answers to all questions.
   *
   * @param economies those that give this answer; empty for an answer in words
   */
  public record Answer(String id, SourceSpan span, LocalizedText text, List<Ref> economies)
      implements Identified {}

  /**
   * What has to hold of the answers. Of the answers to one question one has to be given, and this
   * for each question that is named.
   *
   * @param when what has to hold; always, where it is empty
   * @param unless what must not hold; never in the way, where it is empty
   */
  public record Condition(List<Ref> when, List<Ref> unless) {}

  /** Something that comes into the plan where a condition holds. */
  public sealed interface Rule {

    /** Where it is written. */
    SourceSpan span();

    Condition condition();
  }

  /**
   * A guide for the plan.
   *
   * @param why why this reader should read it
   * @param first whether it belongs to those to begin with
   */
  public record Advice(
      SourceSpan span, Condition condition, Ref guide, LocalizedText why, boolean first)
      implements Rule {}

  /**
   * A document.
   *
   * @param use what it is for
   * @param issuer who makes or issues it in general
   * @param guide a guide that tells more
   */
  public record Paper(
      String id,
      SourceSpan span,
      Condition condition,
      LocalizedText name,
      LocalizedText use,
      LocalizedText issuer,
      @Nullable Ref guide)
      implements Rule, Identified {}

  /**
   * A step.
   *
   * @param days how many days to allow for it
   * @param guide a guide that tells more
   */
  public record Step(
      String id,
      SourceSpan span,
      Condition condition,
      int days,
      LocalizedText title,
      LocalizedText text,
      @Nullable Ref guide)
      implements Rule, Identified {}
}

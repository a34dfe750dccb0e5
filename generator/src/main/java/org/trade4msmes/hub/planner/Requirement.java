package org.trade4msmes.hub.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.trade4msmes.hub.model.Planner;
import org.trade4msmes.hub.model.Ref;

/**
 * A condition, with its answers sorted by their questions.
 *
 * @param when all of these have to hold
 * @param unless these must not hold all together; empty where nothing is in the way
 */
public record Requirement(List<Clause> when, List<Clause> unless) {

  /** One of these answers to the question has to be given. */
  public record Clause(String question, List<String> answers) {}

  /**
   * Sorts a condition.
   *
   * @param questionOf the id of the question that an answer belongs to
   */
  static Requirement of(Planner.Condition condition, UnaryOperator<String> questionOf) {
    return new Requirement(
        clauses(condition.when(), questionOf), clauses(condition.unless(), questionOf));
  }

  private static List<Clause> clauses(List<Ref> answers, UnaryOperator<String> questionOf) {
    Map<String, List<String>> byQuestion = new LinkedHashMap<>();
    for (Ref answer : answers) {
      byQuestion
          .computeIfAbsent(questionOf.apply(answer.id()), question -> new ArrayList<>())
          .add(answer.id());
    }
    return byQuestion.entrySet().stream()
        .map(entry -> new Clause(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** Whether it holds of some answers. */
  Verdict holds(Given given) {
    Verdict wanted = all(when, given);
    return unless.isEmpty() ? wanted : wanted.and(all(unless, given).not());
  }

  private static Verdict all(List<Clause> clauses, Given given) {
    Verdict verdict = Verdict.YES;
    for (Clause clause : clauses) {
      verdict = verdict.and(given.isOneOf(clause.question, clause.answers));
    }
    return verdict;
  }

  /** The questions on which it depends. */
  Stream<String> questions() {
    return Stream.concat(when.stream(), unless.stream()).map(Clause::question);
  }
}

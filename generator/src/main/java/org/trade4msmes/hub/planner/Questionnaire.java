package org.trade4msmes.hub.planner;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.Planner;

/** The questions of the planner, and what can be answered to each. */
public final class Questionnaire {
  private final List<Planner.Question> questions;
  private final Map<String, String> questionOf = new HashMap<>();
  private final Map<String, List<Set<String>>> options = new HashMap<>();

  /** Makes one, of questions whose answers have been found to exist. */
  public Questionnaire(List<Planner.Question> questions, Collection<Economy> economies) {
    this.questions = questions;
    for (Planner.Question question : questions) {
      question.answers().forEach(answer -> questionOf.put(answer.id(), question.id()));
      options.put(question.id(), options(question, economies));
    }
  }

  /** An economy gives all answers, as one, whose groups it belongs to. */
  private static List<Set<String>> options(
      Planner.Question question, Collection<Economy> economies) {
    Set<Set<String>> options = new LinkedHashSet<>();
    for (Planner.Answer answer : question.answers()) {
      if (answer.economies().isEmpty()) {
        options.add(Set.of(answer.id()));
      }
    }
    if (question.economies()) {
      economies.forEach(economy -> options.add(groups(question, economy.id())));
    }
    return List.copyOf(options);
  }

  /** The groups that an economy belongs to. */
  public static Set<String> groups(Planner.Question question, String economy) {
    Set<String> groups = new TreeSet<>();
    for (Planner.Answer answer : question.answers()) {
      if (answer.economies().stream().anyMatch(ref -> ref.id().equals(economy))) {
        groups.add(answer.id());
      }
    }
    return groups;
  }

  List<Planner.Question> questions() {
    return questions;
  }

  /** What can be answered to a question; each option is the answers that come with it. */
  public List<Set<String>> options(Planner.Question question) {
    return Objects.requireNonNull(options.get(question.id()));
  }

  boolean knows(String answer) {
    return questionOf.containsKey(answer);
  }

  Collection<String> answers() {
    return questionOf.keySet();
  }

  /** A condition whose answers are known. */
  public Requirement requirement(Planner.Condition condition) {
    return Requirement.of(condition, answer -> Objects.requireNonNull(questionOf.get(answer)));
  }

  /** What has to hold for a question to be asked. */
  public Requirement asked(Planner.Question question) {
    return requirement(new Planner.Condition(question.when(), List.of()));
  }

  /** In how many ways all questions can be answered, roughly: as if each was asked always. */
  double combinations() {
    return questions.stream()
        .mapToDouble(question -> Math.max(1, options(question).size()))
        .reduce(1, (a, b) -> a * b);
  }

  /**
   * Finds answers of which something holds, or finds out that there are none.
   *
   * @param about the questions on which it depends
   */
  Optional<Given> find(Set<String> about, Function<Given, Verdict> goal) {
    Set<String> relevant = new TreeSet<>(about);
    for (Planner.Question question : questions.reversed()) {
      if (relevant.contains(question.id())) {
        asked(question).questions().forEach(relevant::add);
      }
    }
    return find(
        questions.stream().filter(question -> relevant.contains(question.id())).toList(),
        new Given(),
        goal);
  }

  private Optional<Given> find(
      List<Planner.Question> left, Given given, Function<Given, Verdict> goal) {
    switch (goal.apply(given)) {
      case YES -> {
        return Optional.of(given); // Whatever else is answered, it holds.
      }
      case NO -> {
        return Optional.empty();
      }
      case OPEN -> {}
    }
    Planner.Question next = left.getFirst();
    List<Set<String>> answers =
        asked(next).holds(given) == Verdict.NO ? List.of(Set.of()) : options(next);
    for (Set<String> answer : answers) {
      Optional<Given> found =
          find(left.subList(1, left.size()), given.with(next.id(), answer), goal);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}

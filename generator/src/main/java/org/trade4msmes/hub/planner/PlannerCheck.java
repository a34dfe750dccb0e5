package org.trade4msmes.hub.planner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.diagnostic.Suggestions;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Planner;
import org.trade4msmes.hub.model.Ref;

/**
 * Proves the planner of a hub: each rule applies to somebody, each question matters, and nobody
 * gets an empty plan. Whatever is wrong is reported.
 */
public final class PlannerCheck {
  /** So many combinations of answers are looked through in some seconds at worst. */
  private static final double MOST_COMBINATIONS = 20_000_000;

  private final Planner planner;
  private final Questionnaire questionnaire;
  private final Diagnostics diagnostics;

  public PlannerCheck(Hub hub, Diagnostics diagnostics) {
    this.planner = hub.content().planner();
    this.questionnaire = new Questionnaire(planner.questions(), hub.economies().all());
    this.diagnostics = diagnostics;
  }

  /** Checks everything, unless something in the files of the planner has been reported already. */
  public void run() {
    if (planner.isEmpty() || isFaulty()) {
      return;
    }
    references();
    answers();
    if (isFaulty() || !isSmall()) {
      return;
    }
    planner.rules().forEach(this::applies);
    planner.questions().forEach(this::matters);
    isNeverEmpty("guide", planner.guides());
    isNeverEmpty("document", planner.documents());
    isNeverEmpty("step", planner.steps());
  }

  private boolean isFaulty() {
    return diagnostics.sorted().stream()
        .anyMatch(diagnostic -> diagnostic.span().file().path().contains("/planner/"));
  }

  private void references() {
    planner
        .rules()
        .map(Planner.Rule::condition)
        .flatMap(condition -> Stream.concat(condition.when().stream(), condition.unless().stream()))
        .forEach(this::exists);
    Set<String> earlier = new TreeSet<>();
    for (Planner.Question question : planner.questions()) {
      for (Ref answer : question.when()) {
        if (exists(answer) && !earlier.contains(answer.id())) {
          report(
              DiagnosticCode.BAD_VALUE,
              answer.span(),
              "\"" + answer.id() + "\" is no answer to an earlier question.",
              "Move this question down, below the one that it depends on.");
        }
      }
      question.answers().forEach(answer -> earlier.add(answer.id()));
    }
  }

  private boolean exists(Ref answer) {
    boolean known = questionnaire.knows(answer.id());
    if (!known) {
      report(
          DiagnosticCode.UNKNOWN_REFERENCE,
          answer.span(),
          "No question of the planner has the answer \"" + answer.id() + "\".",
          Suggestions.didYouMean(answer.id(), questionnaire.answers()));
    }
    return known;
  }

  /** Each question can be answered, and economies answer only where they are asked for. */
  private void answers() {
    for (Planner.Question question : planner.questions()) {
      if (question.answers().isEmpty() && questionnaire.options(question).isEmpty()) {
        report(
            DiagnosticCode.BAD_VALUE,
            question.span(),
            "The question \"" + question.id() + "\" has no answers.",
            "Add \"answers\", or \"economies: true\" where the reader chooses an economy.");
      }
      for (Planner.Answer answer : question.answers()) {
        if (!question.economies() && !answer.economies().isEmpty()) {
          report(
              DiagnosticCode.BAD_VALUE,
              answer.economies().getFirst().span(),
              "The question \"" + question.id() + "\" is not about economies.",
              "Add \"economies: true\" to the question, or remove these.");
        }
      }
    }
  }

  private boolean isSmall() {
    boolean small = questionnaire.combinations() <= MOST_COMBINATIONS;
    if (!small) {
      report(
          DiagnosticCode.BAD_VALUE,
          planner.questions().getFirst().span(),
          "The questions can be answered in more ways than can be proved.",
          "Ask fewer questions, or give fewer answers to choose from.");
    }
    return small;
  }

  private void applies(Planner.Rule rule) {
    Requirement requirement = questionnaire.requirement(rule.condition());
    Set<String> about = requirement.questions().collect(Collectors.toSet());
    if (questionnaire.find(about, requirement::holds).isEmpty()) {
      report(
          DiagnosticCode.IDLE_RULE,
          rule.span(),
          "Nobody can answer so that this rule applies.",
          "Look at its \"when\" and \"unless\", and at when these questions are asked.");
    }
  }

  private void matters(Planner.Question question) {
    boolean used =
        Stream.concat(
                planner.rules().map(rule -> questionnaire.requirement(rule.condition())),
                planner.questions().stream().map(questionnaire::asked))
            .flatMap(Requirement::questions)
            .anyMatch(question.id()::equals);
    if (!used) {
      report(
          DiagnosticCode.UNUSED_QUESTION,
          question.span(),
          "No rule asks what was answered to \"" + question.id() + "\".",
          "Name one of its answers in a \"when\" or \"unless\", or remove the question.");
    }
  }

  private void isNeverEmpty(String kind, List<? extends Planner.Rule> rules) {
    List<Requirement> requirements =
        rules.stream().map(rule -> questionnaire.requirement(rule.condition())).toList();
    Set<String> about =
        requirements.stream().flatMap(Requirement::questions).collect(Collectors.toSet());
    Optional<Given> empty =
        questionnaire.find(
            about,
            given -> {
              Verdict none = Verdict.YES;
              for (Requirement requirement : requirements) {
                none = none.and(requirement.holds(given).not());
              }
              return none;
            });
    empty.ifPresent(given ->
        report(
            DiagnosticCode.EMPTY_PLAN,
            rules.isEmpty() ? place() : rules.getFirst().span(),
            "The plan names no " + kind + " to those who answer " + quoted(given) + ".",
            "Add a " + kind + " for them, or one without \"when\"."));
  }

  /** Where to say what is missing as a whole. */
  private SourceSpan place() {
    return planner.questions().isEmpty()
        ? planner.rules().findFirst().orElseThrow().span()
        : planner.questions().getFirst().span();
  }

  private static String quoted(Given given) {
    List<String> answers = given.answers();
    return answers.isEmpty()
        ? "anything"
        : answers.stream().map(answer -> '"' + answer + '"').collect(Collectors.joining(", "));
  }

  private void report(DiagnosticCode code, SourceSpan span, String message, @Nullable String hint) {
    diagnostics.report(code, span, message, hint);
  }
}

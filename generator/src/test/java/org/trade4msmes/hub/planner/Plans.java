package org.trade4msmes.hub.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Planner;

/** Tries a planner in every way, without the shortcuts of its proof. */
public final class Plans {
  private final Content content;
  private final Planner planner;
  private final Questionnaire questionnaire;

  public Plans(Content content) {
    this.content = content;
    this.planner = content.planner();
    this.questionnaire = new Questionnaire(planner.questions(), content.economies());
  }

  /**
   * A plan by ids.
   *
   * @param guides in the order of the plan, each with the number of its reasons
   */
  public record Plan(List<String> guides, List<String> documents, List<String> steps) {}

  /** All ways in which the form can be filled in: answers or economies by question. */
  public List<Map<String, String>> answers() {
    List<Map<String, String>> all = List.of(Map.of());
    for (Planner.Question question : planner.questions()) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> given : all) {
        for (String value : values(question)) {
          Map<String, String> next = new LinkedHashMap<>(given);
          next.put(question.id(), value);
          more.add(next);
        }
      }
      all = more;
    }
    return all;
  }

  /** Answers drawn by lot. */
  public Map<String, String> random(Random random) {
    Map<String, String> answers = new LinkedHashMap<>();
    planner
        .questions()
        .forEach(question -> {
          List<String> values = values(question);
          answers.put(question.id(), values.get(random.nextInt(values.size())));
        });
    return answers;
  }

  private List<String> values(Planner.Question question) {
    List<String> values = new ArrayList<>();
    question.answers().stream()
        .filter(answer -> answer.economies().isEmpty())
        .forEach(answer -> values.add(answer.id()));
    if (question.economies()) {
      content.economies().forEach(economy -> values.add(economy.id()));
    }
    return values;
  }

  /** What some answers come down to. */
  public Given given(Map<String, String> answers) {
    Given given = new Given();
    for (Planner.Question question : planner.questions()) {
      String value = answers.getOrDefault(question.id(), "");
      Set<String> meant =
          question.answers().stream().anyMatch(answer -> answer.id().equals(value))
              ? Set.of(value)
              : Questionnaire.groups(question, value);
      boolean asked = questionnaire.asked(question).holds(given) == Verdict.YES;
      given = given.with(question.id(), asked ? meant : Set.of());
    }
    return given;
  }

  /** Whether a rule applies. */
  public boolean applies(Planner.Rule rule, Given given) {
    return questionnaire.requirement(rule.condition()).holds(given) == Verdict.YES;
  }

  /** The plan for some answers. */
  public Plan plan(Map<String, String> answers) {
    Given given = given(answers);
    List<String> first = new ArrayList<>();
    List<String> then = new ArrayList<>();
    content.guides().stream()
        .sorted(Comparator.comparingInt(Guide::number).thenComparing(Guide::id))
        .forEach(guide -> {
          List<Planner.Advice> reasons =
              planner.guides().stream()
                  .filter(rule -> rule.guide().id().equals(guide.id()) && applies(rule, given))
                  .toList();
          if (!reasons.isEmpty()) {
            (reasons.stream().anyMatch(Planner.Advice::first) ? first : then)
                .add(guide.id() + " " + reasons.size());
          }
        });
    first.addAll(then);
    return new Plan(
        first,
        planner.documents().stream()
            .filter(rule -> applies(rule, given))
            .map(Planner.Paper::id)
            .toList(),
        planner.steps().stream()
            .filter(rule -> applies(rule, given))
            .map(Planner.Step::id)
            .toList());
  }
}

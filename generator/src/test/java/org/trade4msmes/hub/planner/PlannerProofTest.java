package org.trade4msmes.hub.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Planner;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

class PlannerProofTest {
  private static final SourceFile NOWHERE = new SourceFile("", "");

  private static Content content(Path folder) throws Exception {
    HubFixture hub = HubFixture.small(folder).overlay(Repository.testResource("fixtures/planner"));
    return new ContentReader(new Diagnostics()).read(hub.content());
  }

  @Test
  void answersMakeAPlan(@TempDir Path folder) throws Exception {
    Plans plans = new Plans(content(folder));
    assertEquals(
        new Plans.Plan(
            List.of("fewer-forms 1", "getting-paid 1"),
            List.of("invoice", "certificate"),
            List.of("pack", "cool")),
        plans.plan(Map.of("sells", "goods", "product", "food", "from", "NO")));
    assertEquals(
        List.of("invoice"),
        plans.plan(Map.of("sells", "goods", "product", "food", "from", "KE")).documents());
    // What was answered before to a question that is not asked any more does not count.
    assertEquals(
        new Plans.Plan(List.of("getting-paid 2"), List.of("contract"), List.of("pack")),
        plans.plan(Map.of("sells", "services", "product", "food", "from", "NO")));
  }

  /** Over many random rules, the search finds answers exactly where somebody who tries all does. */
  @Test
  void theSearchFindsWhatThereIs(@TempDir Path folder) throws Exception {
    Content content = content(folder);
    Questionnaire questionnaire =
        new Questionnaire(content.planner().questions(), content.economies());
    Plans plans = new Plans(content);
    List<Given> all = plans.answers().stream().map(plans::given).toList();
    List<String> answers = List.copyOf(questionnaire.answers());
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < 2_000; i++) {
      List<Planner.Rule> rules =
          IntStream.range(0, 1 + random.nextInt(4)).mapToObj(n -> rule(answers, random)).toList();
      List<Requirement> requirements =
          rules.stream().map(rule -> questionnaire.requirement(rule.condition())).toList();
      Set<String> about =
          requirements.stream().flatMap(Requirement::questions).collect(Collectors.toSet());
      Optional<Given> none =
          questionnaire.find(
              about,
              given ->
                  requirements.stream()
                      .map(requirement -> requirement.holds(given).not())
                      .reduce(Verdict.YES, Verdict::and));
      assertEquals(
          all.stream()
              .anyMatch(given -> rules.stream().noneMatch(rule -> plans.applies(rule, given))),
          none.isPresent(),
          () -> "none of " + rules);
      Planner.Rule one = rules.getFirst();
      assertEquals(
          all.stream().anyMatch(given -> plans.applies(one, given)),
          questionnaire.find(about, requirements.getFirst()::holds).isPresent(),
          () -> "one: " + one);
      found += none.isPresent() ? 1 : 0;
    }
    assertTrue(found > 200 && found < 1_800, "both happen: " + found);
  }

  private static Planner.Rule rule(List<String> answers, Random random) {
    return new Planner.Advice(
        NOWHERE.start(),
        new Planner.Condition(some(answers, random), some(answers, random)),
        new Ref("", NOWHERE.start()),
        LocalizedText.english(""),
        false);
  }

  private static List<Ref> some(List<String> answers, Random random) {
    List<Ref> some = new ArrayList<>();
    for (String answer : answers) {
      if (random.nextInt(4) == 0) {
        some.add(new Ref(answer, NOWHERE.start()));
      }
    }
    return some;
  }

  /** Of the real planner, with answers drawn at random. */
  @Test
  void everybodyGetsAPlanThatCanBeFollowed() throws Exception {
    Content content = new ContentReader(new Diagnostics()).read(Repository.content());
    Plans plans = new Plans(content);
    Random random = new Random(3);
    Set<String> documents = new HashSet<>();
    for (int i = 0; i < 3_000; i++) {
      Plans.Plan plan = plans.plan(plans.random(random));
      assertFalse(plan.documents().isEmpty());
      assertTrue(plan.guides().size() >= 4 && plan.guides().size() <= 34, plan::toString);
      assertTrue(plan.steps().size() >= 2 && plan.steps().size() <= 24, plan::toString);
      documents.addAll(plan.documents());
    }
    assertEquals(content.planner().documents().size(), documents.size(), "each document is met");
  }
}

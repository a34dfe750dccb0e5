package org.trade4msmes.hub.check;

import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BAD_VALUE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.DUPLICATE_ID;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.EMPTY_PLAN;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.IDLE_RULE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_TRANSLATION;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNKNOWN_REFERENCE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNUSED_QUESTION;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/** Mistakes in the questions and rules of the planner. */
final class PlannerCases {
  private static final String LAST_QUESTION =
      """
      - id: colour
        name: {en: Colour, fr: Couleur, es: Color}
        ask: {en: Which colour?, fr: Quelle couleur?, es: ¿Qué color?}
      """;

  private PlannerCases() {}

  private static HubFixture planner(HubFixture hub) throws Exception {
    return hub.overlay(Repository.testResource("fixtures/planner"));
  }

  /** A question that can be answered in so many ways. */
  private static String question(int number, int answers) {
    return "- id: many-"
        + number
        + "\n  name: {en: M, fr: M, es: M}\n  ask: {en: M?, fr: M?, es: M?}\n  answers:\n"
        + IntStream.range(0, answers)
            .mapToObj(
                i -> "    - {id: many-" + number + "-" + i + ", say: {en: A, fr: A, es: A}}\n")
            .collect(Collectors.joining());
  }

  static List<DiagnosticCase> all() {
    return List.of(
        new DiagnosticCase(
            MISSING_TRANSLATION,
            "a reason without Spanish",
            hub -> planner(hub).replace("planner/guides.yaml", ", es: Todos cobran.", ""),
            """
            error[missing-translation] content/planner/guides.yaml:2:8
              "why" is missing in Español (es).
              2 |   why: {en: Everybody is paid., fr: On est payé.}
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              A plan in mixed languages is hard to follow; add the text.
            """),
        new DiagnosticCase(
            UNKNOWN_REFERENCE,
            "a slip in the name of an answer",
            hub -> planner(hub).replace("planner/documents.yaml", "[services]", "[servises]"),
            """
            error[unknown-reference] content/planner/documents.yaml:7:10
              No question of the planner has the answer "servises".
              7 |   when: [servises]
                           ^^^^^^^^
              Did you mean "services"?
            """),
        new DiagnosticCase(
            UNKNOWN_REFERENCE,
            "a guide that there is not",
            hub -> planner(hub).replace("planner/steps.yaml", "getting-paid", "getting-payed"),
            """
            error[unknown-reference] content/planner/steps.yaml:5:10
              There is no guide "getting-payed".
              5 |   guide: getting-payed
                           ^^^^^^^^^^^^^
              Did you mean "getting-paid"?
            """),
        new DiagnosticCase(
            UNKNOWN_REFERENCE,
            "an economy that there is not",
            hub -> planner(hub).replace("planner/questions.yaml", "[KE, TR]", "[KE, XX]"),
            """
            error[unknown-reference] content/planner/questions.yaml:25:23
              There is no economy "XX".
              25 |       economies: [KE, XX]
                                         ^^
            """),
        new DiagnosticCase(
            DUPLICATE_ID,
            "an answer that two questions have",
            hub -> planner(hub).replace("planner/questions.yaml", "id: baskets", "id: services"),
            """
            error[duplicate-id] content/planner/questions.yaml:16:11
              The id "services" of this answer is taken already.
              16 |     - id: services
                             ^^^^^^^^
              Give one of the two another id. The other one stands at content/planner/questions.yaml:7:11.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "a question that depends on a later one",
            hub -> planner(hub).replace("planner/questions.yaml", "when: [goods]", "when: [far]"),
            """
            error[bad-value] content/planner/questions.yaml:12:10
              "far" is no answer to an earlier question.
              12 |   when: [far]
                            ^^^
              Move this question down, below the one that it depends on.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "a question without answers",
            hub -> planner(hub).append("planner/questions.yaml", LAST_QUESTION),
            """
            error[bad-value] content/planner/questions.yaml:26:7
              The question "colour" has no answers.
              26 | - id: colour
                         ^^^^^^
              Add "answers", or "economies: true" where the reader chooses an economy.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "economies where nobody asks for one",
            hub -> planner(hub).replace("planner/questions.yaml", "  economies: true\n", ""),
            """
            error[bad-value] content/planner/questions.yaml:24:19
              The question "from" is not about economies.
              24 |       economies: [KE, TR]
                                     ^^
              Add "economies: true" to the question, or remove these.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "a step that takes no time",
            hub -> planner(hub).replace("planner/steps.yaml", "days: 3", "days: 0"),
            """
            error[bad-value] content/planner/steps.yaml:2:9
              A step cannot take 0 days.
              2 |   days: 0
                          ^
              Write a number from 1 to 366.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "more answers than can be proved",
            hub -> {
              HubFixture changed = planner(hub);
              for (int number = 0; number < 8; number++) {
                changed.append("planner/questions.yaml", question(number, 9));
              }
            },
            """
            error[bad-value] content/planner/questions.yaml:1:7
              The questions can be answered in more ways than can be proved.
              1 | - id: sells
                        ^^^^^
              Ask fewer questions, or give fewer answers to choose from.
            """),
        new DiagnosticCase(
            UNUSED_QUESTION,
            "a question that no rule asks about",
            hub -> planner(hub).replace("planner/documents.yaml", "  unless: [far]\n", ""),
            """
            error[unused-question] content/planner/questions.yaml:18:7
              No rule asks what was answered to "from".
              18 | - id: from
                         ^^^^
              Name one of its answers in a "when" or "unless", or remove the question.
            """),
        new DiagnosticCase(
            IDLE_RULE,
            "a rule for those who are not asked",
            hub ->
                planner(hub)
                    .replace("planner/documents.yaml", "when: [food]", "when: [services, food]"),
            """
            error[idle-rule] content/planner/documents.yaml:11:7
              Nobody can answer so that this rule applies.
              11 | - id: certificate
                         ^^^^^^^^^^^
              Look at its "when" and "unless", and at when these questions are asked.
            """),
        new DiagnosticCase(
            EMPTY_PLAN,
            "answers that no document fits",
            hub ->
                planner(hub)
                    .replace("planner/documents.yaml", "when: [services]", "when: [baskets]"),
            """
            error[empty-plan] content/planner/documents.yaml:1:7
              The plan names no document to those who answer "services".
              1 | - id: invoice
                        ^^^^^^^
              Add a document for them, or one without "when".
            """),
        new DiagnosticCase(
            EMPTY_PLAN,
            "no step at all",
            hub -> planner(hub).delete("planner/steps.yaml"),
            """
            error[empty-plan] content/planner/questions.yaml:1:7
              The plan names no step to those who answer anything.
              1 | - id: sells
                        ^^^^^
              Add a step for them, or one without "when".
            """));
  }
}

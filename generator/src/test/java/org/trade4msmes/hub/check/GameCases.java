package org.trade4msmes.hub.check;

import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BAD_VALUE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.DEAD_END;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.ENDLESS_STORY;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.IDLE_CHOICE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_KEY;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_TRANSLATION;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.STORY_TOO_LARGE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNBALANCED_STORY;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNKNOWN_REFERENCE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNREACHABLE_SCENE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNTESTED_SKILL;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/** Mistakes in the stories of the Trade Game. */
final class GameCases {
  private static final String LOST_SCENE =
      """
        - id: lost
          title: {en: Lost, fr: Perdu, es: Perdido}
          text: {en: A., fr: A., es: A.}
          ending: lost
      """;
  private static final String SHARED_SCENE = LOST_SCENE.replace("\n  ", "\n").strip() + "\n";
  private static final String MANY_FACTS =
      IntStream.range(0, 24).mapToObj(i -> "fact-" + i).collect(Collectors.joining(", "));

  private GameCases() {}

  private static HubFixture game(HubFixture hub) throws Exception {
    return hub.overlay(Repository.testResource("fixtures/game"));
  }

  static List<DiagnosticCase> all() {
    return List.of(
        new DiagnosticCase(
            MISSING_TRANSLATION,
            "a text without French",
            hub ->
                game(hub)
                    .replace(
                        "game/short.yaml",
                        "{en: By hand, fr: À la main, es: A mano}",
                        "{en: By hand, es: A mano}"),
            """
            error[missing-translation] content/game/short.yaml:32:14
              "say" is missing in Français (fr).
              32 |       - say: {en: By hand, es: A mano}
                                ^^^^^^^^^^^^^^^^^^^^^^^^^
              A game in mixed languages cannot be played; add the text.
            """),
        new DiagnosticCase(
            UNREACHABLE_SCENE,
            "a scene that nothing leads to",
            hub -> game(hub).append("game/short.yaml", LOST_SCENE),
            """
            error[unreachable-scene] content/game/short.yaml:79:9
              No way through the story leads to "lost".
              79 |   - id: lost
                           ^^^^
              Let a choice or a route lead there with "to", or remove the scene.
            """),
        new DiagnosticCase(
            UNREACHABLE_SCENE,
            "a shared scene that no story uses",
            hub -> game(hub).append("game/shared.yaml", SHARED_SCENE),
            """
            error[unreachable-scene] content/game/shared.yaml:13:7
              No way through any story leads to "lost".
              13 | - id: lost
                         ^^^^
              Let a choice or a route lead there with "to", or remove the scene.
            """),
        new DiagnosticCase(
            IDLE_CHOICE,
            "a choice that costs more than anybody has",
            hub -> game(hub).replace("game/short.yaml", "if: {money: 300}", "if: {money: 3000}"),
            """
            error[idle-choice] content/game/short.yaml:57:9
              Nobody can ever take this choice.
              57 |       - say: {en: By courier, fr: Par messagerie, es: Por mensajería}
                           ^^^
              Look at its "if" and at what stands before it, or remove it.
            """),
        new DiagnosticCase(
            IDLE_CHOICE,
            "a route behind one that always holds",
            hub ->
                game(hub)
                    .replace(
                        "game/short.yaml",
                        "      - to: unpaid\n",
                        "      - to: unpaid\n      - to: paid\n"),
            """
            error[idle-choice] content/game/short.yaml:71:9
              Nobody can ever take this route.
              71 |       - to: paid
                           ^^
              Look at its "if" and at what stands before it, or remove it.
            """),
        new DiagnosticCase(
            DEAD_END,
            "a scene in which some have nothing to choose",
            hub ->
                game(hub)
                    .replace(
                        "game/short.yaml",
                        "      - to: unpaid\n",
                        "      - if: {days: 3}\n        to: unpaid\n"),
            """
            error[dead-end] content/game/short.yaml:62:9
              In the story "short", there is no way on from "account" with 2 days, no "deposit".
              62 |   - id: account
                           ^^^^^^^
              Let the last choice or route have no "if".
            """),
        new DiagnosticCase(
            ENDLESS_STORY,
            "a way back that costs nothing",
            hub ->
                game(hub)
                    .replace(
                        "game/short.yaml",
                        "      - say: {en: In a hurry",
                        "      - say: {en: Wait, fr: Attendre, es: Esperar}\n        to: order\n      - say: {en: In a hurry"),
            """
            error[endless-story] content/game/short.yaml:12:9
              A way leads from "order" back to it with nothing changed.
              12 |   - id: order
                           ^^^^^
              Let something on the way cost a day, or gain a fact that closes the way back.
            """),
        new DiagnosticCase(
            UNBALANCED_STORY,
            "days that suffice for everything",
            hub -> game(hub).replace("game/short.yaml", "days: 10\n", "days: 99\n"),
            """
            error[unbalanced-story] content/game/short.yaml:10:16
              The story "short" cannot be lost for want of days.
              10 | out_of: {days: too-late, money: broke, reputation: shunned}
                                  ^^^^^^^^
              Change what the player has at the beginning, or what choices cost.
            """),
        new DiagnosticCase(
            UNBALANCED_STORY,
            "a story that nobody can win",
            hub -> game(hub).replace("game/short.yaml", "ending: won", "ending: mixed"),
            """
            error[unbalanced-story] content/game/short.yaml:1:5
              The story "short" cannot be won.
              1 | id: short
                      ^^^^^
              Change what the player has at the beginning, or what choices cost.
            """),
        new DiagnosticCase(
            UNTESTED_SKILL,
            "a question that no scene tests",
            hub ->
                game(hub)
                    .replace(
                        "game/short.yaml", "    skill: get-paid\n    guide: getting-paid\n", "")
                    .replace("game/short.yaml", "        points: 2\n", "")
                    .replace("game/short.yaml", "        points: 0\n", ""),
            """
            error[untested-skill] content/game/short.yaml:1:5
              No scene of the story "short" tests "get-paid".
              1 | id: short
                      ^^^^^
              Add "skill: get-paid" to a scene in which the player decides on it.
            """),
        new DiagnosticCase(
            UNTESTED_SKILL,
            "choices that are all as good",
            hub -> game(hub).replace("game/short.yaml", "points: 0", "points: 2"),
            """
            error[untested-skill] content/game/short.yaml:15:12
              All choices of "order" have the same points, so it tests nothing.
              15 |     skill: get-paid
                              ^^^^^^^^
              Give the better choice more points, or remove the skill.
            """),
        new DiagnosticCase(
            UNKNOWN_REFERENCE,
            "a slip in the name of a scene",
            hub -> game(hub).replace("game/short.yaml", "start: order", "start: ordre"),
            """
            error[unknown-reference] content/game/short.yaml:9:8
              The story "short" has no scene "ordre".
              9 | start: ordre
                         ^^^^^
              Did you mean "order"?
            """),
        new DiagnosticCase(
            UNKNOWN_REFERENCE,
            "a fact that nothing tells",
            hub -> game(hub).replace("game/short.yaml", "has: [deposit]", "has: [depositt]"),
            """
            error[unknown-reference] content/game/short.yaml:66:20
              The story "short" has no fact "depositt".
              66 |       - if: {has: [depositt]}
                                      ^^^^^^^^
              Did you mean "deposit"?
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "an ending that is none",
            hub -> game(hub).replace("game/short.yaml", "money: broke", "money: road"),
            """
            error[bad-value] content/game/short.yaml:10:33
              "road" is no ending.
              10 | out_of: {days: too-late, money: road, reputation: shunned}
                                                   ^^^^
              Name a scene with an "ending" here.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "more points than there are",
            hub -> game(hub).replace("game/short.yaml", "points: 2", "points: 3"),
            """
            error[bad-value] content/game/short.yaml:19:17
              A choice cannot have 3 points.
              19 |         points: 3
                                   ^
              Write 2 for a good choice, 1 for a fair one, 0 for a poor one.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "points where nothing is tested",
            hub ->
                game(hub)
                    .replace(
                        "game/short.yaml",
                        "fr: À la main, es: A mano}\n",
                        "fr: À la main, es: A mano}\n        points: 1\n"),
            """
            error[bad-value] content/game/short.yaml:33:17
              This choice has points, but its scene tests no skill.
              33 |         points: 1
                                   ^
              Say with "skill" which question the scene tests, or remove the points.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "a weight of nothing",
            hub -> game(hub).replace("game/short.yaml", "weight: 3", "weight: 0"),
            """
            error[bad-value] content/game/short.yaml:52:22
              A weight of 0 is not possible.
              52 |           - {weight: 0, to: account, days: -2}
                                        ^
              Write a number from 1 to 100.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "a scene with two courses",
            hub ->
                game(hub)
                    .replace(
                        "game/short.yaml", "    ending: won", "    ending: won\n    routes: []"),
            """
            error[bad-value] content/game/short.yaml:71:5
              A scene has either "choices" or "routes" or an "ending".
              71 |   - id: paid
                       ^^
              Keep one of the three.
            """),
        new DiagnosticCase(
            MISSING_KEY,
            "a choice without points",
            hub -> game(hub).replace("game/short.yaml", "        points: 0\n", ""),
            """
            error[missing-key] content/game/short.yaml:25:9
              The key "points" is missing.
              25 |       - say: {en: Begin at once, fr: Commencer tout de suite, es: Empezar enseguida}
                           ^^^
              Add "points: ...".
            """),
        new DiagnosticCase(
            STORY_TOO_LARGE,
            "more facts than can be told apart",
            hub ->
                game(hub)
                    .replace(
                        "game/short.yaml",
                        "gains: [deposit]",
                        "gains: [deposit, " + MANY_FACTS + "]"),
            """
            error[story-too-large] content/game/short.yaml:1:5
              This story has 25 facts.
              1 | id: short
                      ^^^^^
              Use at most 24.
            """));
  }
}

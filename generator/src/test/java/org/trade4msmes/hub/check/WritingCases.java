package org.trade4msmes.hub.check;

import static org.trade4msmes.hub.diagnostic.DiagnosticCode.GUIDE_WITHOUT_RESOURCES;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.HARD_TO_READ;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.LONG_PARAGRAPH;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.LONG_SENTENCE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.ORPHAN_TOPIC;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNEXPLAINED_ACRONYM;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.WRONG_SPELLING;

import java.util.List;

/** Writing that could be better. */
final class WritingCases {
  private static final String GUIDE = "guides/businesses/10-getting-paid.md";

  private WritingCases() {}

  static List<DiagnosticCase> all() {
    return List.of(
        new DiagnosticCase(
            HARD_TO_READ,
            "a guide in officials' words",
            hub ->
                hub.append(
                    GUIDE,
                    "\n"
                        + "International documentary collections necessitate comprehensive"
                            .concat(" administrative preparation. ")
                            .repeat(12)
                        + "\n\n"
                        + "Institutional intermediaries considerably facilitate satisfactory"
                            .concat(" remuneration. ")
                            .repeat(12)
                        + "\n"),
            """
            warning[hard-to-read] content/guides/businesses/10-getting-paid.md:2:8
              This guide asks for school grade 28.4; the limit is 12.
              2 | title: How to get paid for exports
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Use shorter sentences and shorter words.
            """),
        new DiagnosticCase(
            LONG_SENTENCE,
            "46 words without a stop",
            hub -> hub.append(GUIDE, "\n" + "Go and ".repeat(22) + "do it.\n"),
            """
            warning[long-sentence] content/guides/businesses/10-getting-paid.md:52:1
              The sentence that begins here has 46 words.
              52 | Go and Go and Go and Go and Go and Go and Go and Go and Go and Go and Go and Go and Go and Go and Go and Go and Go and G
                   ^
              Make two sentences of it.
            """),
        new DiagnosticCase(
            LONG_PARAGRAPH,
            "141 words without a break",
            hub -> hub.append(GUIDE, "\n" + "Go on. ".repeat(70) + "Go.\n"),
            """
            warning[long-paragraph] content/guides/businesses/10-getting-paid.md:52:1
              The paragraph that begins here has 141 words.
              52 | Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. G
                   ^
              Make two paragraphs of it.
            """),
        new DiagnosticCase(
            UNEXPLAINED_ACRONYM,
            "letters that nobody has spelled out",
            hub -> hub.append(GUIDE, "\nAsk *the* ABCD first. The ABCD knows.\n"),
            """
            warning[unexplained-acronym] content/guides/businesses/10-getting-paid.md:52:11
              "ABCD" is used here for the first time and not spelled out.
              52 | Ask *the* ABCD first. The ABCD knows.
                             ^^^^
              Write the long form with the acronym in parentheses after it, or add the acronym to "known_acronyms" in spelling.yaml if every reader knows it.
            """),
        new DiagnosticCase(
            WRONG_SPELLING,
            "a form that the hub does not use",
            hub ->
                hub.append(GUIDE, "\nSell *well* on-line.\n")
                    .write("spelling.yaml", "forms:\n  - right: online\n    wrong: [on-line]\n"),
            """
            warning[wrong-spelling] content/guides/businesses/10-getting-paid.md:52:13
              The hub does not write "on-line".
              52 | Sell *well* on-line.
                               ^^^^^^^
              Write "online".
            """),
        new DiagnosticCase(
            GUIDE_WITHOUT_RESOURCES,
            "a guide that leads nowhere",
            hub ->
                hub.replace(
                    "guides/policymakers/10-fewer-forms.md", "resources: [wto-finance-gap]\n", ""),
            """
            warning[guide-without-resources] content/guides/policymakers/10-fewer-forms.md:2:8
              This guide leads to no resource.
              2 | title: Fewer forms at the border
                         ^^^^^^^^^^^^^^^^^^^^^^^^^
              Add the ids of four to ten resources under "resources".
            """),
        new DiagnosticCase(
            ORPHAN_TOPIC,
            "a topic that nothing is about",
            hub ->
                hub.append(
                    "vocabularies/topics.yaml",
                    "- id: lonely\n  name: {en: Lonely}\n  summary: {en: Nothing.}\n"),
            """
            warning[orphan-topic] content/vocabularies/topics.yaml:9:7
              No guide has the topic "lonely".
              9 | - id: lonely
                        ^^^^^^
              Give it to a guide, or remove the topic.
            """));
  }
}

package org.trade4msmes.hub.check;

import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BAD_VALUE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.DUPLICATE_KEY;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_KEY;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNKNOWN_KEY;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.WRONG_TYPE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.YAML_FEATURE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.YAML_NESTING;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.YAML_SYNTAX;

import java.util.List;

/** Mistakes with YAML, its keys and its types. */
final class YamlCases {
  private YamlCases() {}

  static List<DiagnosticCase> all() {
    return List.of(
        new DiagnosticCase(
            YAML_SYNTAX,
            "a colon in a text without quotes",
            hub -> hub.replace("network.yaml", "Runs the help desk.", "Runs: the help desk."),
            """
            error[yaml-syntax] content/network.yaml:2:13
              This is not well-formed YAML: a colon stands where no key may stand. Text with a colon in it needs quotes.
              2 |   what: Runs: the help desk.
                              ^
              Check indentation, quotes, brackets and the space after each colon on this line and the one before.
            """),
        new DiagnosticCase(
            YAML_SYNTAX,
            "a quote that is never closed",
            hub -> hub.replace("network.yaml", "Runs the help desk.", "\"Runs the help desk."),
            """
            error[yaml-syntax] content/network.yaml:2:9
              This is not well-formed YAML: a quote or bracket is opened and never closed.
              2 |   what: "Runs the help desk.
                          ^
              Check indentation, quotes, brackets and the space after each colon on this line and the one before.
            """),
        new DiagnosticCase(
            YAML_SYNTAX,
            "a tab",
            hub -> hub.replace("network.yaml", "  what:", "\twhat:"),
            """
            error[yaml-syntax] content/network.yaml:2:1
              This is not well-formed YAML: a tab stands where spaces belong.
              2 |  what: Runs the help desk.
                  ^
              Check indentation, quotes, brackets and the space after each colon on this line and the one before.
            """),
        new DiagnosticCase(
            YAML_SYNTAX,
            "a bracket that is never closed, in front matter",
            hub -> hub.replace("pages/about.md", "order: 10", "order: [10"),
            """
            error[yaml-syntax] content/pages/about.md:5:1
              This is not well-formed YAML: a comma or a closing bracket is missing in a list or mapping.
              5 | ---
                  ^
              Check indentation, quotes, brackets and the space after each colon on this line and the one before.
            """),
        new DiagnosticCase(
            YAML_SYNTAX,
            "an entry that is indented too far",
            hub -> hub.replace("network.yaml", "  what:", "   what:"),
            """
            error[yaml-syntax] content/network.yaml:2:8
              This is not well-formed YAML: a colon stands where no key may stand. Text with a colon in it needs quotes.
              2 |    what: Runs the help desk.
                         ^
              Check indentation, quotes, brackets and the space after each colon on this line and the one before.
            """),
        new DiagnosticCase(
            YAML_FEATURE,
            "an alias bomb",
            hub -> hub.write("network.yaml", "- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n"),
            """
            error[yaml-feature] content/network.yaml:1:3
              An anchor (&name) is not allowed here.
              1 | - &a [x, x]
                    ^^^^
              Write the value out; put text that begins with *, & or ! in quotes.
            """),
        new DiagnosticCase(
            YAML_FEATURE,
            "an alias",
            hub -> hub.replace("network.yaml", "Runs the help desk.", "*help"),
            """
            error[yaml-feature] content/network.yaml:2:9
              An alias (*name) is not allowed here.
              2 |   what: *help
                          ^^^^^
              Write the value out; put text that begins with *, & or ! in quotes.
            """),
        new DiagnosticCase(
            YAML_FEATURE,
            "a text that begins with an anchor",
            hub -> hub.replace("network.yaml", "Runs the help desk.", "&co Runs the help desk."),
            """
            error[yaml-feature] content/network.yaml:2:9
              An anchor (&name) is not allowed here.
              2 |   what: &co Runs the help desk.
                          ^^^^^^^^^^^^^^^^^^^^^^^
              Write the value out; put text that begins with *, & or ! in quotes.
            """),
        new DiagnosticCase(
            YAML_FEATURE,
            "a tag",
            hub -> hub.replace("network.yaml", "Runs", "!verb Runs"),
            """
            error[yaml-feature] content/network.yaml:2:9
              A tag (!name) is not allowed here.
              2 |   what: !verb Runs the help desk.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^
              Write the value out; put text that begins with *, & or ! in quotes.
            """),
        new DiagnosticCase(
            YAML_FEATURE,
            "a second document",
            hub -> hub.append("network.yaml", "---\n- name: Second\n"),
            """
            error[yaml-feature] content/network.yaml:5:1
              A second document begins here.
              5 | - name: Second
                  ^
              Put it into a file of its own.
            """),
        new DiagnosticCase(
            YAML_NESTING,
            "a deep list",
            hub ->
                hub.replace("network.yaml", "Runs the help desk.", "[".repeat(30) + "]".repeat(30)),
            """
            error[yaml-nesting] content/network.yaml:2:27
              This is nested more than 20 levels deep.
              2 |   what: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                                            ^
            """),
        new DiagnosticCase(
            DUPLICATE_KEY,
            "a second title",
            hub -> hub.replace("documents.yaml", "  date: 2020-12\n", "  title: Again\n"),
            """
            error[duplicate-key] content/documents.yaml:4:3
              The key "title" stands here for the second time.
              4 |   title: Again
                    ^^^^^
              Keep one of the two.
            """),
        new DiagnosticCase(
            UNKNOWN_KEY,
            "a slip of the pen",
            hub -> hub.replace("network.yaml", "  what:", "  waht:"),
            """
            error[unknown-key] content/network.yaml:2:3
              The key "waht" is not known here.
              2 |   waht: Runs the help desk.
                    ^^^^
              Did you mean "what"?
            """),
        new DiagnosticCase(
            UNKNOWN_KEY,
            "something quite different",
            hub -> hub.append("network.yaml", "  telephone: none\n"),
            """
            error[unknown-key] content/network.yaml:4:3
              The key "telephone" is not known here.
              4 |   telephone: none
                    ^^^^^^^^^
              The keys here are name, what, url, sources, draft.
            """),
        new DiagnosticCase(
            UNKNOWN_KEY,
            "a language that the hub does not have",
            hub -> hub.replace("glossary.yaml", "abbreviation: {en: L/C}", "abbreviation: {de: A}"),
            """
            error[unknown-key] content/glossary.yaml:3:18
              The key "de" is not known here.
              3 |   abbreviation: {de: A}
                                   ^^
              The keys here are en, fr, es.
            """),
        new DiagnosticCase(
            UNKNOWN_KEY,
            "a key in a translation that belongs into the original",
            hub ->
                hub.replace(
                    "guides/businesses/10-getting-paid.fr.md",
                    "translation: unreviewed",
                    "topics: [trade-finance]"),
            """
            error[unknown-key] content/guides/businesses/10-getting-paid.fr.md:7:1
              The key "topics" is not known here.
              7 | topics: [trade-finance]
                  ^^^^^^
              The keys here are title, summary, in_short, asked_as, translation, original, draft.
            """),
        new DiagnosticCase(
            UNKNOWN_KEY,
            "a message that English does not have",
            hub ->
                hub.write(
                    "interface/fr.yaml", "greeting: Bonjour\n" + hub.read("interface/fr.yaml")),
            """
            error[unknown-key] content/interface/fr.yaml:1:1
              There is no message "greeting" in English.
              1 | greeting: Bonjour
                  ^^^^^^^^
              Remove it here, or add it to interface/en.yaml.
            """),
        new DiagnosticCase(
            MISSING_KEY,
            "a document without a title",
            hub -> hub.replace("documents.yaml", "  title: Annual report\n", ""),
            """
            error[missing-key] content/documents.yaml:8:3
              The key "title" is missing.
              8 | - id: annual-report-2024
                    ^^
              Add "title: ...".
            """),
        new DiagnosticCase(
            MISSING_KEY,
            "a key without a value",
            hub -> hub.replace("documents.yaml", "  title: Annual report\n", "  title:\n"),
            """
            error[missing-key] content/documents.yaml:9:9
              "title" has no value.
              9 |   title:
                          ^
              Add "title: ...".
            """),
        new DiagnosticCase(
            MISSING_KEY,
            "no English text",
            hub -> hub.replace("glossary.yaml", "term: {en: open account, ", "term: {"),
            """
            error[missing-key] content/glossary.yaml:7:9
              "term" has no English text.
              7 |   term: {fr: compte ouvert, es: cuenta abierta}
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """),
        new DiagnosticCase(
            WRONG_TYPE,
            "a text for a list",
            hub ->
                hub.replace(
                    "resources/digital-trade.yaml",
                    "topics: [digital-trade]",
                    "topics: digital-trade"),
            """
            error[wrong-type] content/resources/digital-trade.yaml:7:11
              "topics" has to be a list, but is a single value.
              7 |   topics: digital-trade
                            ^^^^^^^^^^^^^
              Put it in square brackets: [digital-trade].
            """),
        new DiagnosticCase(
            WRONG_TYPE,
            "a list for a text",
            hub -> hub.replace("network.yaml", "Runs the help desk.", "[Runs, helps]"),
            """
            error[wrong-type] content/network.yaml:2:9
              "what" has to be a single text, but is a list.
              2 |   what: [Runs, helps]
                          ^^^^^^^^^^^^^
            """),
        new DiagnosticCase(
            WRONG_TYPE,
            "a text for a mapping by language",
            hub ->
                hub.replace(
                    "group.yaml", "name: {en: The Group, fr: Le Groupe, es: El Grupo}", "name: G"),
            """
            error[wrong-type] content/group.yaml:1:7
              "name" has to be a mapping with the keys en, fr and es, but is a single value.
              1 | name: G
                        ^
            """),
        new DiagnosticCase(
            WRONG_TYPE,
            "a word for a number",
            hub -> hub.replace("pages/about.md", "order: 10", "order: first"),
            """
            error[wrong-type] content/pages/about.md:4:8
              "order" is "first", which is not a whole number.
              4 | order: first
                         ^^^^^
            """),
        new DiagnosticCase(
            WRONG_TYPE,
            "yes for true",
            hub -> hub.replace("meetings/2024.yaml", "online: true", "online: yes"),
            """
            error[wrong-type] content/meetings/2024.yaml:28:11
              "online" has to be true or false, but is "yes".
              28 |   online: yes
                             ^^^
            """),
        new DiagnosticCase(
            WRONG_TYPE,
            "a text for an entry",
            hub -> hub.append("network.yaml", "- World Trade Organization\n"),
            """
            error[wrong-type] content/network.yaml:4:3
              An entry of "content/network.yaml" is a single value.
              4 | - World Trade Organization
                    ^^^^^^^^^^^^^^^^^^^^^^^^
              Write keys with values, such as "title: ...".
            """),
        new DiagnosticCase(
            WRONG_TYPE,
            "a mapping for a list of entries",
            hub -> hub.write("network.yaml", "name: World Trade Organization\n"),
            """
            error[wrong-type] content/network.yaml:1:1
              This file has to hold a list of entries, each beginning with "- ", but holds a mapping of keys to values.
              1 | name: World Trade Organization
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """),
        new DiagnosticCase(
            WRONG_TYPE,
            "a list for a mapping",
            hub -> hub.write("group.yaml", "- name: The Group\n"),
            """
            error[wrong-type] content/group.yaml:1:1
              This file has to hold keys with values, but holds a list.
              1 | - name: The Group
                  ^^^^^^^^^^^^^^^^^
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "a control character",
            hub ->
                hub.replace("network.yaml", "Runs the help desk.", "\"Runs \\0 the help desk.\""),
            """
            error[bad-value] content/network.yaml:2:9
              This text holds the character U+0000, which no page can show.
              2 |   what: "Runs \\0 the help desk."
                          ^^^^^^^^^^^^^^^^^^^^^^^^
              Remove it.
            """));
  }
}

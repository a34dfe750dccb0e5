package org.trade4msmes.hub.check;

import static org.trade4msmes.hub.diagnostic.DiagnosticCode.DUPLICATE_ID;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.DUPLICATE_URL;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_MESSAGE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_ORIGINAL;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.PATH_COLLISION;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.STALE_TRANSLATION;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNKNOWN_REFERENCE;

import java.util.List;

/** Mistakes that only the hub as a whole shows. */
final class WholeHubCases {
  private WholeHubCases() {}

  static List<DiagnosticCase> all() {
    return List.of(
        new DiagnosticCase(
            DUPLICATE_ID,
            "an id in two files",
            hub ->
                hub.replace(
                    "resources/digital-trade.yaml", "id: itc-online-course", "id: wto-finance-gap"),
            """
            error[duplicate-id] content/resources/trade-finance.yaml:12:7
              The id "wto-finance-gap" of this resource is taken already.
              12 | - id: wto-finance-gap
                         ^^^^^^^^^^^^^^^
              Give one of the two another id. The other one stands at content/resources/digital-trade.yaml:1:7.
            """),
        new DiagnosticCase(
            DUPLICATE_ID,
            "ids that differ only in letter case",
            hub ->
                hub.append(
                    "documents.yaml",
                    "- symbol: inf/msme/4/rev.2\n  title: Again\n  kind: declaration\n"),
            """
            error[duplicate-id] content/documents.yaml:13:11
              The id "inf/msme/4/rev.2" of this document is taken already.
              13 | - symbol: inf/msme/4/rev.2
                             ^^^^^^^^^^^^^^^^
              It differs from "INF/MSME/4/Rev.2" only in letter case. The other one stands at content/documents.yaml:1:11.
            """),
        new DiagnosticCase(
            DUPLICATE_ID,
            "a guide of the same name for two audiences",
            hub ->
                hub.write(
                    "guides/policymakers/20-getting-paid.md",
                    hub.read("guides/policymakers/10-fewer-forms.md")),
            """
            error[duplicate-id] content/guides/policymakers/20-getting-paid.md:1:1
              The id "getting-paid" of this guide is taken already.
              1 | ---
                  ^
              Give one of the two another id. The other one stands at content/guides/businesses/10-getting-paid.md:1:1.
            """),
        new DiagnosticCase(
            DUPLICATE_URL,
            "one address in two spellings",
            hub ->
                hub.replace(
                    "resources/digital-trade.yaml",
                    "https://www.example.org/course",
                    "http://EXAMPLE.org/gap/"),
            """
            error[duplicate-url] content/resources/trade-finance.yaml:12:7
              "wto-finance-gap" leads to the same address as "itc-online-course".
              12 | - id: wto-finance-gap
                         ^^^^^^^^^^^^^^^
              Keep one of the two. The other one stands at content/resources/digital-trade.yaml:1:7.
            """),
        new DiagnosticCase(
            UNKNOWN_REFERENCE,
            "a slip in an id",
            hub ->
                hub.replace(
                    "news/2024-06-11-finance-meeting.md", "[trade-finance]", "[trade-finanse]"),
            """
            error[unknown-reference] content/news/2024-06-11-finance-meeting.md:5:10
              There is no topic "trade-finanse".
              5 | topics: [trade-finanse]
                           ^^^^^^^^^^^^^
              Did you mean "trade-finance"?
            """),
        new DiagnosticCase(
            UNKNOWN_REFERENCE,
            "an economy that is not in the list",
            hub -> hub.replace("group.yaml", "joined: [KE]", "joined: [KE, XX]"),
            """
            error[unknown-reference] content/group.yaml:12:18
              There is no economy "XX".
              12 |     joined: [KE, XX]
                                    ^^
            """),
        new DiagnosticCase(
            UNKNOWN_REFERENCE,
            "a document that nobody knows",
            hub ->
                hub.replace(
                    "documents.yaml",
                    "supersedes: INF/MSME/4/Rev.2",
                    "supersedes: INF/MSME/4/Rev.1"),
            """
            error[unknown-reference] content/documents.yaml:12:15
              There is no document "INF/MSME/4/Rev.1".
              12 |   supersedes: INF/MSME/4/Rev.1
                                 ^^^^^^^^^^^^^^^^
              Did you mean "INF/MSME/4/Rev.2"?
            """),
        new DiagnosticCase(
            UNKNOWN_REFERENCE,
            "a kind of link in the timeline",
            hub ->
                hub.replace("group.yaml", "link: outcome:declaration", "link: outcom:declaration"),
            """
            error[unknown-reference] content/group.yaml:31:11
              There is no kind of link "outcom".
              31 |     link: outcom:declaration
                             ^^^^^^^^^^^^^^^^^^
              Did you mean "outcome"?
            """),
        new DiagnosticCase(
            UNKNOWN_REFERENCE,
            "a text on an economy that is not in the list",
            hub -> hub.write("economies/de.md", "---\ntitle: Germany\nsummary: S.\n---\n"),
            """
            error[unknown-reference] content/economies/de.md:1:1
              There is no economy "DE".
              1 | ---
                  ^
              Did you mean "KE"?
            """),
        new DiagnosticCase(
            PATH_COLLISION,
            "a page that the hub makes itself",
            hub -> hub.write("pages/library.md", "---\ntitle: Library\nsummary: S.\n---\n"),
            """
            error[path-collision] content/pages/library.md:1:1
              This page would become library.html, which the hub makes itself.
              1 | ---
                  ^
              Give the file another name.
            """),
        new DiagnosticCase(
            PATH_COLLISION,
            "two symbols that differ only in punctuation",
            hub ->
                hub.append(
                    "documents.yaml",
                    "- symbol: INF/MSME/4-Rev.2\n  title: Again\n  kind: declaration\n"),
            """
            error[path-collision] content/documents.yaml:13:11
              "INF/MSME/4-Rev.2" and "INF/MSME/4/Rev.2" would get the same anchor.
              13 | - symbol: INF/MSME/4-Rev.2
                             ^^^^^^^^^^^^^^^^
              Give one of the two an id that differs in more than punctuation.
            """),
        new DiagnosticCase(
            MISSING_ORIGINAL,
            "a translation under another name",
            hub -> hub.write("pages/contact.fr.md", "---\ntitle: T\nsummary: S.\n---\n"),
            """
            error[missing-original] content/pages/contact.fr.md:1:1
              There is no English file contact.md beside this translation.
              1 | ---
                  ^
              Add the English original, or give the translation the original's name.
            """),
        new DiagnosticCase(
            STALE_TRANSLATION,
            "an original that has changed",
            hub ->
                hub.replace(
                    "guides/businesses/10-getting-paid.fr.md",
                    "translation: unreviewed",
                    "translation: reviewed\noriginal: 0123456789ab"),
            """
            warning[stale-translation] content/guides/businesses/10-getting-paid.fr.md:2:8
              The English original has changed since this translation was made.
              2 | title: Se faire payer à l'exportation
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Bring the translation up to date, then set "original: fcc3c0125278".
            """),
        new DiagnosticCase(
            MISSING_MESSAGE,
            "a message without a translation",
            hub ->
                hub.append("interface/en.yaml", "greeting: Hello\n")
                    .append("interface/es.yaml", "greeting: Hola\n"),
            """
            error[missing-message] content/interface/fr.yaml:1:1
              The message "greeting" is missing here.
              1 | # What the interface says in French. Non-breaking spaces stand before : ; ? and within « ».
                  ^
              Add it; in English it is "Hello".
            """),
        new DiagnosticCase(
            MISSING_MESSAGE,
            "a language without messages",
            hub -> hub.delete("interface/fr.yaml"),
            """
            error[missing-message] content/interface/en.yaml:1:1
              There is no file with the interface messages in Français.
              1 | # What the interface says in English. {0} and {1} are replaced by names and numbers.
                  ^
              Add interface/fr.yaml with the same keys.
            """));
  }
}

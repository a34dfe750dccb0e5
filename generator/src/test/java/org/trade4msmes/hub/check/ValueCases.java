package org.trade4msmes.hub.check;

import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BAD_DATE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BAD_ID;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BAD_PERIOD;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BAD_URL;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BAD_VALUE;

import java.util.List;

/** Values that cannot be. */
final class ValueCases {
  private ValueCases() {}

  static List<DiagnosticCase> all() {
    return List.of(
        new DiagnosticCase(
            BAD_VALUE,
            "a slip in one of a few words",
            hub -> hub.replace("champions.yaml", "role: runner-up", "role: runnerup"),
            """
            error[bad-value] content/champions.yaml:14:13
              "role" cannot be "runnerup".
              14 |       role: runnerup
                               ^^^^^^^^
              Did you mean "runner-up"?
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "a page for editing without a repository",
            hub -> hub.append("hub.yaml", "admin: github\n"),
            """
            error[bad-value] content/hub.yaml:9:8
              The page for editing has to know the repository.
              9 | admin: github
                         ^^^^^^
              Write "admin_repository: owner/name" with its owner and its name.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "a repository without its owner",
            hub -> hub.append("hub.yaml", "admin: github\nadmin_repository: hub\n"),
            """
            error[bad-value] content/hub.yaml:10:19
              The page for editing has to know the repository.
              10 | admin_repository: hub
                                     ^^^
              Write "admin_repository: owner/name" with its owner and its name.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "none of a few words",
            hub -> hub.replace("meetings/2024.yaml", "status: planned", "status: cancelled"),
            """
            error[bad-value] content/meetings/2024.yaml:29:11
              "status" cannot be "cancelled".
              29 |   status: cancelled
                             ^^^^^^^^^
              It can be held, planned.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "an empty list",
            hub ->
                hub.replace(
                    "resources/digital-trade.yaml", "topics: [digital-trade]", "topics: []"),
            """
            error[bad-value] content/resources/digital-trade.yaml:7:11
              "topics" needs at least one entry.
              7 |   topics: []
                            ^^
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "no code of a language",
            hub ->
                hub.replace(
                    "resources/digital-trade.yaml", "languages: [en, es]", "languages: [English]"),
            """
            error[bad-value] content/resources/digital-trade.yaml:9:15
              "English" is not a code of a language.
              9 |   languages: [English]
                                ^^^^^^^
              Use the two small letters of ISO 639-1, as in "fr".
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "neither goods nor services",
            hub ->
                hub.replace(
                    "guides/policymakers/10-fewer-forms.md", "trades: [goods]", "trades: [good]"),
            """
            error[bad-value] content/guides/policymakers/10-fewer-forms.md:5:10
              "trades" cannot be "good".
              5 | trades: [good]
                           ^^^^
              It can be goods, services or both.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "a question of another audience",
            hub ->
                hub.replace(
                    "guides/policymakers/10-fewer-forms.md",
                    "question: cut-red-tape",
                    "question: get-paid"),
            """
            error[bad-value] content/guides/policymakers/10-fewer-forms.md:4:11
              The question "get-paid" is one of the businesses, but this guide lies in the folder of the policymakers.
              4 | question: get-paid
                            ^^^^^^^^
              Choose a question of the same audience, or move the guide.
            """),
        new DiagnosticCase(
            BAD_VALUE,
            "a redirect out of the site",
            hub -> hub.replace("redirects.yaml", "old/about.html", "../about.html"),
            """
            error[bad-value] content/redirects.yaml:1:9
              "../about.html" cannot be the path of a page.
              1 | - from: ../about.html
                          ^^^^^^^^^^^^^
              Write the old path without a slash at its beginning, as in guides/businesses/old.html.
            """),
        new DiagnosticCase(
            BAD_DATE,
            "a day that no month has",
            hub -> hub.replace("meetings/2024.yaml", "date: 2024-06-10", "date: 2024-06-31"),
            """
            error[bad-date] content/meetings/2024.yaml:2:9
              "date" is "2024-06-31", which is not a real day, written like 2024-07-01.
              2 |   date: 2024-06-31
                          ^^^^^^^^^^
            """),
        new DiagnosticCase(
            BAD_DATE,
            "a month of a news item that no year has",
            hub ->
                hub.replace(
                    "news/2024-06-11-finance-meeting.md", "date: 2024-06-11", "date: 2024-13-11"),
            """
            error[bad-date] content/news/2024-06-11-finance-meeting.md:4:7
              "date" is "2024-13-11", which is not a real day, written like 2024-07-01.
              4 | date: 2024-13-11
                        ^^^^^^^^^^
            """),
        new DiagnosticCase(
            BAD_DATE,
            "a month in words",
            hub -> hub.replace("documents.yaml", "date: 2020-12", "date: December 2020"),
            """
            error[bad-date] content/documents.yaml:4:9
              "date" is "December 2020", which is not a date, written like 2024-07-01, 2024-07 or 2024.
              4 |   date: December 2020
                          ^^^^^^^^^^^^^
            """),
        new DiagnosticCase(
            BAD_DATE,
            "a year that cannot be right",
            hub -> hub.replace("resources/digital-trade.yaml", "year: 2021", "year: 20211"),
            """
            error[bad-date] content/resources/digital-trade.yaml:5:9
              The year 20211 cannot be right.
              5 |   year: 20211
                          ^^^^^
            """),
        new DiagnosticCase(
            BAD_DATE,
            "an hour that no day has",
            hub -> hub.replace("meetings/2024.yaml", "\"12:30\"", "\"25:30\""),
            """
            error[bad-date] content/meetings/2024.yaml:4:8
              "end" is "25:30", which is not a time of day, written like "15:00".
              4 |   end: "25:30"
                         ^^^^^^^
            """),
        new DiagnosticCase(
            BAD_DATE,
            "a time zone that nobody knows",
            hub -> hub.append("meetings/2024.yaml", "  zone: Europe/Geneva\n"),
            """
            error[bad-date] content/meetings/2024.yaml:30:9
              "zone" is "Europe/Geneva", which is not a time zone such as Europe/Zurich.
              30 |   zone: Europe/Geneva
                           ^^^^^^^^^^^^^
            """),
        new DiagnosticCase(
            BAD_PERIOD,
            "a last day before the first",
            hub ->
                hub.replace("meetings/2024.yaml", "end_date: 2024-09-21", "end_date: 2024-09-19"),
            """
            error[bad-period] content/meetings/2024.yaml:25:13
              The meeting ends on 2024-09-19, before it starts on 2024-09-20.
              25 |   end_date: 2024-09-19
                               ^^^^^^^^^^
            """),
        new DiagnosticCase(
            BAD_PERIOD,
            "an end before the start on one day",
            hub -> hub.replace("meetings/2024.yaml", "\"12:30\"", "\"09:30\""),
            """
            error[bad-period] content/meetings/2024.yaml:4:8
              The meeting ends at 09:30, before it starts at 10:00.
              4 |   end: "09:30"
                         ^^^^^^^
              A meeting that goes on past midnight needs an "end_date".
            """),
        new DiagnosticCase(
            BAD_URL,
            "no scheme",
            hub ->
                hub.replace("network.yaml", "https://www.example.org/itc", "www.example.org/itc"),
            """
            error[bad-url] content/network.yaml:3:8
              "www.example.org/itc" is not a complete web address.
              3 |   url: www.example.org/itc
                         ^^^^^^^^^^^^^^^^^^^
              Write the whole address, such as https://www.example.org/page.
            """),
        new DiagnosticCase(
            BAD_URL,
            "a script",
            hub ->
                hub.replace("network.yaml", "https://www.example.org/itc", "javascript:alert(1)"),
            """
            error[bad-url] content/network.yaml:3:8
              "javascript:alert(1)" is not a complete web address.
              3 |   url: javascript:alert(1)
                         ^^^^^^^^^^^^^^^^^^^
              Write the whole address, such as https://www.example.org/page.
            """),
        new DiagnosticCase(
            BAD_URL,
            "a space",
            hub -> hub.replace("network.yaml", "example.org/itc", "example.org/i tc"),
            """
            error[bad-url] content/network.yaml:3:8
              "https://www.example.org/i tc" is not a complete web address.
              3 |   url: https://www.example.org/i tc
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Write the whole address, such as https://www.example.org/page.
            """),
        new DiagnosticCase(
            BAD_ID,
            "capitals",
            hub -> hub.replace("glossary.yaml", "- id: letter-of-credit", "- id: Letter_of_Credit"),
            """
            error[bad-id] content/glossary.yaml:1:7
              "Letter_of_Credit" cannot be an id.
              1 | - id: Letter_of_Credit
                        ^^^^^^^^^^^^^^^^
              Use lower-case letters without accents, digits and hyphens, as in "trade-finance".
            """),
        new DiagnosticCase(
            BAD_ID,
            "a code of an economy in small letters",
            hub -> hub.replace("economies.yaml", "code: TR", "code: tr"),
            """
            error[bad-id] content/economies.yaml:5:9
              "tr" is not a code of an economy.
              5 | - code: tr
                          ^^
              Use the two capital letters of ISO 3166, as in KE; put NO in quotes.
            """));
  }
}

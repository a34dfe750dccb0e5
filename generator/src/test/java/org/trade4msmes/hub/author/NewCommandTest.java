package org.trade4msmes.hub.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.yaml.FieldType;

/** New pieces land where they belong and pass the check. */
class NewCommandTest {
  @TempDir private Path folder;
  private HubFixture hub;

  @BeforeEach
  void copy() throws Exception {
    hub = HubFixture.small(folder);
  }

  private String written(String path, String... arguments) throws Exception {
    Console run = hub.run("new", arguments);
    assertEquals(new Console(0, "Written: content/" + path + "\n", ""), run);
    assertEquals("", hub.report());
    return hub.read(path);
  }

  @Test
  void aGuideGetsTheNextNumberInTheFolderOfItsAudience() throws Exception {
    String guide =
        written(
            "guides/businesses/11-how-to-send-samples.md",
            "guide",
            "--title",
            "How to send samples",
            "--summary",
            "A sample can win an order: send it well.",
            "--question",
            "get-paid",
            "--topics",
            "trade-finance, digital-trade",
            "--resources=wto-finance-gap",
            "--in-short",
            "One, two",
            "--in-short",
            "Three",
            "--reviewed",
            "2024-07-01");
    assertTrue(
        guide.startsWith(
            """
            ---
            title: How to send samples
            summary: "A sample can win an order: send it well."
            question: get-paid
            trades: [goods, services]
            topics: [trade-finance, digital-trade]
            resources: [wto-finance-gap]
            in_short: ["One, two", Three]
            reviewed: 2024-07-01
            ---
            """),
        guide);
  }

  @Test
  void aResourceStandsInTheFileOfItsFirstTopic() throws Exception {
    String before = hub.read("resources/trade-finance.yaml");
    String after =
        written(
            "resources/trade-finance.yaml",
            "resource",
            "--title",
            "Paying: a guide",
            "--publisher",
            "itc",
            "--url",
            "https://www.example.org/paying",
            "--type",
            "guide",
            "--topics",
            "trade-finance",
            "--audiences",
            "businesses",
            "--summary",
            "What it gives.",
            "--added",
            "2024-07-01");
    assertEquals(
        before
            + """

            - id: paying-a-guide
              title: "Paying: a guide"
              publisher: itc
              url: https://www.example.org/paying
              type: guide
              topics: [trade-finance]
              audiences: [businesses]
              languages: [en]
              summary: What it gives.
              added: 2024-07-01
            """,
        after);
  }

  @Test
  void aMeetingGetsItsDateAsId() throws Exception {
    String meetings =
        written(
            "meetings/2025.yaml",
            "meeting",
            "--date",
            "2025-03-04",
            "--kind",
            "regular",
            "--title",
            "A meeting",
            "--start",
            "10:00",
            "--links",
            "Its page https://www.example.org/meeting");
    assertEquals(
        """
        - id: 2025-03-04
          date: 2025-03-04
          start: "10:00"
          kind: regular
          title: A meeting
          links:
            - title: Its page
              url: https://www.example.org/meeting
        """,
        meetings);
  }

  @Test
  void newsOutcomesPagesAndTermsAreMadeToo() throws Exception {
    written(
        "news/2024-07-01-what-happened.md",
        "news",
        "--title",
        "What happened",
        "--summary",
        "In short.",
        "--date",
        "2024-07-01");
    written(
        "outcomes/a-study.md",
        "outcome",
        "--title",
        "A study",
        "--summary",
        "In short.",
        "--date",
        "2024-06",
        "--kind",
        hub.read("vocabularies/outcome-kinds.yaml")
            .lines()
            .findFirst()
            .orElseThrow()
            .replace("- id: ", ""));
    written("pages/a-page.md", "page", "--title", "A page", "--summary", "In short.");
    written(
        "glossary.yaml",
        "term",
        "--term",
        "trade sample",
        "--term",
        "fr=échantillon",
        "--definition",
        "An article.");
    assertTrue(
        hub.read("glossary.yaml").contains("- id: trade-sample\n  term:\n    en: trade sample"));
  }

  @Test
  void whatIsMissingIsSaid() {
    Console run = hub.run("new", "resource", "--title", "T", "--url", "https://www.example.org/t");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("A resource also needs:\n  --publisher  Id from "), run.err());
    assertFalse(run.err().contains("--id"), run.err());
  }

  @Test
  void mistakesAreShownAndNothingIsWritten() throws Exception {
    String before = hub.read("resources/digital-trade.yaml");
    Console run =
        hub.run(
            "new",
            "resource",
            "--title",
            "T",
            "--publisher",
            "itcc",
            "--url",
            "example.org",
            "--type",
            "guide",
            "--topics",
            "digital-trade",
            "--audiences",
            "businesses",
            "--summary",
            "S");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("error[unknown-reference]"), run.err());
    assertTrue(run.err().contains("error[bad-url]"), run.err());
    assertTrue(run.err().endsWith("Nothing was written.\n"), run.err());
    assertEquals(before, hub.read("resources/digital-trade.yaml"));
    assertFalse(Files.exists(hub.content().resolve("resources/unsorted.yaml")));
  }

  @ParameterizedTest
  @CsvSource({"new,thing", "new,guide,--titel,x", "new,guide,--title"})
  void wrongUsageIsExplained(String arguments) {
    assertEquals(2, Console.run(arguments.split(",", -1)).exitCode());
  }

  @Test
  void namesThatExistAreNotTaken() throws Exception {
    List<String> page = List.of("page", "--title", "About", "--summary", "Again.");
    Console run = hub.run("new", page.toArray(String[]::new));
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("There is a file pages/about.md already."), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain words|Plain words",
        "a: b|\"a: b\"",
        "2024|\"2024\"",
        "yes|\"yes\"",
        "NO|\"NO\"",
        "say \"x\"|\"say \\\"x\\\"\"",
        "# no|\"# no\"",
        "- no|\"- no\"",
        "café 2|café 2",
        "https://e.org/a?b=c&d|https://e.org/a?b=c&d"
      })
  void textIsQuotedWhereItMustBe(String text, String yaml) {
    assertEquals(yaml, YamlText.of(text, FieldType.TEXT));
  }
}

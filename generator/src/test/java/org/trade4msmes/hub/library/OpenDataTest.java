package org.trade4msmes.hub.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.CsvTable;
import org.trade4msmes.hub.testkit.HubFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files for people who want the library as data. */
class OpenDataTest {
  private static final String HOSTILE =
      """
      - id: hostile
        title: "=HYPERLINK(\\"https://e.example\\"), a \\"title\\""
        publisher: wto
        url: https://www.example.org/hostile?a=1,2
        type: guide
        topics: [trade-finance]
        audiences: [businesses]
        languages: [en]
        summary: "-1+1 <b>“é” 漢字</b>"
      """;

  @TempDir private Path folder;

  private BuiltSite build() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    return hub.write(
            "resources/trade-finance.yaml",
            hub.read("resources/trade-finance.yaml") + "\n" + HOSTILE)
        .build();
  }

  @Test
  void theJsonHoldsEveryFieldOfEveryResource() throws Exception {
    JsonNode data = JsonMapper.shared().readTree(build().text("resources.json"));
    assertEquals("CC-BY-4.0", data.get("licence").asString());
    assertEquals(
        "https://creativecommons.org/licenses/by/4.0/", data.get("licence_url").asString());
    assertEquals(4, data.get("count").asInt());
    List<String> ids = new ArrayList<>();
    data.get("resources").forEach(resource -> ids.add(resource.get("id").asString()));
    assertEquals(
        List.of("hostile", "itc-export-finance", "itc-online-course", "wto-finance-gap"), ids);
    assertEquals(
        JsonMapper.shared()
            .readTree(
                """
                {"id": "wto-finance-gap", "title": "The trade finance gap", "publisher": "wto",
                 "publisher_name": "World Trade Organization", "url": "https://www.example.org/gap",
                 "type": "guide", "topics": ["trade-finance", "digital-trade"],
                 "audiences": ["policymakers", "researchers"], "languages": ["en"],
                 "economies": ["KE"], "added": "2024-05-01",
                 "summary": "Measures how many requests for finance are turned down."}
                """),
        data.get("resources").get(3));
    assertEquals(
        "Financement du commerce", data.get("topics").get("trade-finance").get("fr").asString());
  }

  @Test
  void theTableIsReadAsItWasWritten() throws Exception {
    byte[] bytes = Files.readAllBytes(build().folder().resolve("resources.csv"));
    List<List<String>> table = CsvTable.parse(new String(bytes, UTF_8));
    assertEquals(5, table.size());
    assertEquals("id", table.getFirst().getFirst());
    table.forEach(line -> assertEquals(table.getFirst().size(), line.size(), line.toString()));
    assertEquals(
        List.of(
            "wto-finance-gap",
            "The trade finance gap",
            "wto",
            "World Trade Organization",
            "https://www.example.org/gap",
            "",
            "guide",
            "trade-finance; digital-trade",
            "policymakers; researchers",
            "en",
            "KE",
            "Measures how many requests for finance are turned down.",
            "2024-05-01"),
        table.get(4));
  }

  @Test
  void noValueIsAFormula() throws Exception {
    List<String> hostile = CsvTable.parse(build().text("resources.csv")).get(1);
    assertEquals("'=HYPERLINK(\"https://e.example\"), a \"title\"", hostile.get(1));
    assertEquals("'-1+1 <b>“é” 漢字</b>", hostile.get(11));
  }

  @Test
  void theDayOfTheBuildMakesNoDifference() throws Exception {
    String one = build().text("resources.json");
    HubFixture later = HubFixture.small(folder.resolve("later"));
    later.write(
        "resources/trade-finance.yaml",
        later.read("resources/trade-finance.yaml") + "\n" + HOSTILE);
    assertEquals(one, later.on(HubFixture.TODAY.plusYears(3)).build().text("resources.json"));
  }

  @Test
  void thePagesLeadToTheData() throws Exception {
    BuiltSite site = build();
    for (String path : List.of("library.html", "researchers.html", "about.html", "research.html")) {
      assertTrue(site.text(path).contains("href=\"resources.csv\""), path);
      assertTrue(site.text("fr/library.html").contains("href=\"../resources.json\""), path);
    }
  }
}

package org.trade4msmes.hub.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.health.HealthReport.Figure;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the report on a hub counts, and its three forms. */
class HealthSurveyTest {
  @TempDir private Path folder;

  private static HealthReport report(Path content, Optional<Path> site, LocalDate day)
      throws Exception {
    return assertInstanceOf(
            HealthSurvey.Outcome.Made.class,
            new HealthSurvey(content, site, Path.of("no-such-file"), day).run())
        .report();
  }

  private static List<List<Object>> rows(HealthReport report, String section, String table) {
    return report.sections().stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> s.tables().stream())
        .filter(t -> t.id().equals(table))
        .flatMap(t -> t.rows().stream())
        .toList();
  }

  private static Map<String, Double> figures(HealthReport report, String section) {
    return report.sections().stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> s.figures().stream())
        .collect(Collectors.toMap(Figure::id, Figure::value));
  }

  @Test
  void translationsThatAreMissingOrStaleAreListed() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    hub.replace(
        "guides/businesses/10-getting-paid.fr.md",
        "translation: unreviewed",
        "translation: unreviewed\noriginal: 000000000000");
    HealthReport report = report(hub.content(), Optional.empty(), HubFixture.TODAY);
    assertTrue(
        rows(report, "translations", "coverage")
            .contains(List.<Object>of("guides for businesses", "fr", 1, 1, 100)));
    assertTrue(
        rows(report, "translations", "missing")
            .contains(List.<Object>of("content/guides/businesses/10-getting-paid.md", "es")));
    assertEquals(
        List.of(List.of("content/guides/businesses/10-getting-paid.fr.md")),
        rows(report, "translations", "stale"));
  }

  @Test
  void guidesAreOverdueAYearAfterTheirReview() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    HealthReport onTheDay = report(hub.content(), Optional.empty(), LocalDate.of(2025, 6, 1));
    assertEquals(List.of(), rows(onTheDay, "ages", "overdue"));
    HealthReport dayAfter = report(hub.content(), Optional.empty(), LocalDate.of(2025, 6, 2));
    assertEquals(List.of(List.of("getting-paid", "2024-06-01")), rows(dayAfter, "ages", "overdue"));
  }

  @Test
  void resourcesThatNoGuideLinksToAreListed() throws Exception {
    HealthReport report =
        report(HubFixture.small(folder).content(), Optional.empty(), HubFixture.TODAY);
    assertEquals(
        List.of(List.of("itc-online-course", "digital-trade")),
        rows(report, "library", "unlinked"));
    assertEquals(2, figures(report, "library").get("linked-from-a-guide"));
    assertEquals(2, figures(report, "topics").get("topics-with-too-few-guides"));
  }

  @Test
  void aBuiltSiteIsWeighed() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    hub.build();
    Map<String, Double> weights =
        figures(report(hub.content(), Optional.of(hub.output()), HubFixture.TODAY), "weights");
    assertTrue(weights.getOrDefault("pages", 0.0) > 50, weights::toString);
    assertTrue(weights.getOrDefault("search-index", 0.0) > 1000, weights::toString);
    assertTrue(weights.getOrDefault("search-pack", 0.0) > 1000, weights::toString);
    assertTrue(weights.getOrDefault("median-page", 0.0) > 500, weights::toString);
  }

  @Test
  void linksThatWereNeverCheckedAreSaidToBeSo() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    Path none = folder.resolve("none.json");
    Console text = hub.run("report", "--link-cache", none.toString());
    assertTrue(
        text.out()
            .contains("The links have never been checked here. Run \"hub links\" to check them.\n"),
        text.out());
    Files.writeString(none, "{\"version\":99,\"links\":[]}");
    String other = hub.run("report", "--link-cache", none.toString()).out();
    assertTrue(other.contains("What \"hub links\" has kept cannot be read."), other);
  }

  @Test
  void whatIsKnownOfLinksIsCountedAndBadOnesAreNamed() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    hub.write(
        "pages/links.md",
        """
        ---
        title: Links
        summary: Links.
        ---
        [a](https://a.example/gone), [b](https://b.example/moved), [c](https://c.example/new)
        """);
    Path cache = folder.resolve("links.json");
    Files.writeString(
        cache,
        """
        {"version":1,"links":[
        {"url":"https://a.example/gone","finding":"not-found","status":404,
         "checked":"2024-06-20T08:00:00Z","failing_since":"2024-05-01T08:00:00Z"},
        {"url":"https://b.example/moved","finding":"moved","status":200,"moved_to":"https://b.example/x",
         "redirects":[{"status":301,"address":"https://b.example/x"}],"checked":"2024-06-25T08:00:00Z"},
        {"url":"https://elsewhere.example/","finding":"not-found","status":404,
         "checked":"2020-01-01T08:00:00Z"}]}
        """);
    HealthReport report =
        assertInstanceOf(
                HealthSurvey.Outcome.Made.class,
                new HealthSurvey(hub.content(), Optional.empty(), cache, HubFixture.TODAY).run())
            .report();
    Map<String, Double> figures = figures(report, "links");
    assertEquals(1, figures.get("bad"));
    assertEquals(11, figures.get("days-since-oldest-check"));
    assertEquals(
        figures.getOrDefault("links", 0.0) - 2, figures.get("unchecked"), figures::toString);
    assertEquals(
        List.of(List.<Object>of("gone", 1L), List.<Object>of("moved", 1L)),
        rows(report, "links", "by-verdict"));
    assertEquals(
        List.of(
            List.of(
                "https://a.example/gone",
                "gone",
                "2024-05-01",
                "The server says that there is no such page (404).",
                "content/pages/links.md:5:5")),
        rows(report, "links", "bad"));

    JsonNode json =
        new JsonMapper()
            .readTree(
                hub.run("report", "--link-cache", cache.toString(), "--format", "json").out());
    assertEquals(
        "https://b.example/x",
        json.at("/sections/links/tables/moved/0/new address").asString(),
        json::toPrettyString);
    assertTrue(
        json.at("/sections/links/note").asString().startsWith("The oldest result is of 2024-06-20"),
        json::toPrettyString);
    String html = hub.run("report", "--link-cache", cache.toString(), "--format", "html").out();
    assertTrue(html.contains("<p>The oldest result is of 2024-06-20."), html);
  }

  @Test
  void theCommandWritesTextJsonAndHtml() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    String nowhere = folder.resolve("nowhere").toString();
    Console text = hub.run("report", "--site", nowhere);
    assertEquals(0, text.exitCode(), text.err());
    assertTrue(text.out().contains("Topics with fewer than two guides"), text.out());

    JsonNode json =
        new JsonMapper().readTree(hub.run("report", "--site", nowhere, "--format", "json").out());
    assertEquals(
        3, json.at("/sections/counts/figures/resources/value").asInt(), json::toPrettyString);

    Path file = folder.resolve("report.html");
    hub.run("report", "--site", nowhere, "--format", "html", "--output", file.toString());
    String html = Files.readString(file);
    assertTrue(html.contains("<td>itc-online-course</td>"), html);
  }

  @Test
  void thereIsNoReportOnFaultyContent() throws Exception {
    HubFixture hub = HubFixture.small(folder).replace("network.yaml", "  what:", "  waht:");
    Console run = hub.run("report");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("error[unknown-key] content/network.yaml:2:3"), run.err());
  }

  /** What the hub's own content has to reach. */
  @Test
  void theHubReachesItsGoals() throws Exception {
    HealthReport report =
        report(Repository.content(), Optional.empty(), LocalDate.of(2026, 11, 24));
    List<String> notMet =
        report.sections().stream()
            .flatMap(section -> section.figures().stream())
            .filter(figure -> !figure.met())
            .map(figure -> figure.label() + ": " + figure.value())
            .toList();
    assertEquals(List.of(), notMet);
    assertTrue(figures(report, "library").getOrDefault("linked-from-a-guide", 0.0) >= 400);
  }
}

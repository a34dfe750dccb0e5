package org.trade4msmes.hub.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.testkit.HubFixture;

/** Where links stand in the sources, what is kept of them, and how new addresses get in. */
class LinkSourcesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  @TempDir private Path folder;
  private HubFixture hub;

  @BeforeEach
  void copy() throws Exception {
    hub = HubFixture.small(folder);
  }

  @Test
  void linksOfYamlFrontMatterAndMarkdownAreFoundWithTheirPlaces() throws Exception {
    hub.write(
        "pages/links.md",
        """
        ---
        title: Links
        summary: Links of all kinds.
        ---
        A [link](https://a.example/one "title"), <https://a.example/two>, a [reference][r],
        [again](https://a.example/one#part), and [mail](mailto:x@example.org).
        `[no link](https://a.example/code)`

        [r]: https://a.example/three
        """);
    List<String> found =
        links().stream()
            .filter(link -> link.url().contains("a.example"))
            .flatMap(link -> link.places().stream().map(p -> link.url() + " " + p.span()))
            .toList();
    assertEquals(
        List.of(
            "https://a.example/one content/pages/links.md:5:10",
            "https://a.example/one content/pages/links.md:6:9",
            "https://a.example/three content/pages/links.md:9:6",
            "https://a.example/two content/pages/links.md:5:43"),
        found);
    String yaml = hub.read("resources/trade-finance.yaml");
    String url = yaml.replaceFirst("(?s).*?url: (\\S+).*", "$1");
    HubLink resource = find(url);
    assertEquals(url, resource.places().getFirst().span().text().strip());
    assertTrue(
        links().stream().anyMatch(link -> link.url().startsWith("https://docs.wto.org/dol2fe/")),
        "documents are found by their symbols");
  }

  @Test
  void aNewAddressTakesThePlaceOfTheOldOneAndOfNothingElse() throws Exception {
    String list =
        """
        # Kept by hand
        - id: bank   # the bank's own page
          name: "Bank"
          url: 'https://old.example/bank' # in quotes
        - {id: two, name: Two, url: "https://old.example/bank"}
        - id: three
          name: Three
          url: https://old.example/bank#part
        """;
    Files.createDirectories(hub.content().resolve("notes"));
    Path file = hub.content().resolve("notes/list.yaml");
    Files.writeString(file, list.replace("\n", "\r\n"));
    hub.write(
        "pages/links.md",
        """
        ---
        title: Links
        summary: Links.
        ---
        See [the bank](https://old.example/bank) and <https://old.example/bank>.
        """);
    LinkFixes.Outcome outcome = fix("https://old.example/bank", "https://new.example/bank?a=1");
    assertEquals(new LinkFixes.Outcome(5, List.of()), outcome);
    assertEquals(
        list.replace("https://old.example/bank", "https://new.example/bank?a=1")
            .replace("\n", "\r\n"),
        Files.readString(file));
    assertTrue(
        hub.read("pages/links.md")
            .endsWith(
                "[the bank](https://new.example/bank?a=1) and <https://new.example/bank?a=1>.\n"));
  }

  @Test
  void anAddressThatCannotStandInAPlaceIsNamedAndThePlaceLeft() throws Exception {
    String list = "- 'https://old.example/a'\n- [https://old.example/a, x]\n";
    Path file = hub.content().resolve("glossary2.yaml");
    Files.writeString(file, list);
    LinkFixes.Outcome outcome = fix("https://old.example/a", "https://new.example/it's,here");
    assertEquals(0, outcome.changed());
    assertEquals(2, outcome.left().size());
    assertTrue(outcome.left().getFirst().startsWith("content/glossary2.yaml:1:3: https://new"));
    assertEquals(list, Files.readString(file));
  }

  @Test
  void aFileThatChangedInTheMeantimeIsLeftAlone() throws Exception {
    Path file = hub.content().resolve("list.yaml");
    Files.writeString(file, "- https://old.example/a\n");
    LinkFixes fixes = new LinkFixes();
    fixes.plan(
        find("https://old.example/a"), moved("https://old.example/a", "https://new.example/"));
    Files.writeString(file, "- https://old.example/a # mine\n");
    LinkFixes.Outcome outcome = fixes.make(hub.content());
    assertEquals(0, outcome.changed());
    assertTrue(outcome.left().getFirst().contains("was changed in the meantime"));
    assertEquals("- https://old.example/a # mine\n", Files.readString(file));
  }

  @Test
  void resultsAreKeptFromRunToRun() throws Exception {
    Path file = folder.resolve("kept/links.json");
    LinkCache cache = LinkCache.read(file);
    assertFalse(cache.wasDiscarded());
    LinkResult moved = moved("https://a.example/1", "https://b.example/1");
    LinkResult gone = result("https://a.example/2", Finding.NOT_FOUND, 404, NOW);
    cache.put(moved);
    cache.put(gone);
    cache.write(file);
    LinkCache again = LinkCache.read(file);
    assertEquals(Optional.of(moved), again.find(moved.url()));
    assertEquals(Optional.of(moved), again.fresh(moved.url(), NOW.plusSeconds(60), WEEK));
    assertEquals(Optional.empty(), again.fresh(moved.url(), NOW.plus(WEEK), WEEK), "too old");
    assertEquals(Optional.empty(), again.fresh(moved.url(), NOW.minusSeconds(60), WEEK), "future");
    assertEquals(Optional.empty(), again.fresh(gone.url(), NOW, WEEK), "asked for each time");
    Instant later = NOW.plusSeconds(90_000);
    LinkResult still = again.put(result(gone.url(), Finding.SERVER_ERROR, 500, later));
    assertEquals(NOW, still.failingSince(), "bad since the first time");
    assertNull(again.put(result(gone.url(), Finding.PAGE, 200, later)).failingSince(), "mended");
    again.keepOnly(List.of(new HubLink(gone.url(), List.of())));
    assertEquals(Optional.empty(), again.find(moved.url()));
  }

  @Test
  void aFileThatCannotBeUsedIsAsGoodAsNone() throws Exception {
    Path file = folder.resolve("links.json");
    for (String text :
        List.of(
            "",
            "{",
            "[]",
            "{\"version\":99,\"links\":[]}",
            "{\"version\":1,\"links\":[{\"url\":\"x\"}]}",
            "{\"version\":1,\"links\":[{\"url\":\"x\",\"finding\":\"odd\",\"checked\":\"never\"}]}")) {
      Files.writeString(file, text);
      LinkCache cache = LinkCache.read(file);
      assertTrue(cache.wasDiscarded(), text);
      assertEquals(Optional.empty(), cache.find("x"));
    }
  }

  @Test
  void rulesOfRobotsFilesFollowTheStandard() {
    String text =
        """
        User-agent: other
        Disallow: /

        User-agent: *
        Disallow: /private
        Allow: /private/open$
        Disallow: /*.zip
        Crawl-delay: 2.5
        """;
    RobotRules all = RobotRules.parse(text, "Hub");
    assertTrue(allows(all, "/"));
    assertFalse(allows(all, "/private/page"));
    assertTrue(allows(all, "/private/open"));
    assertFalse(allows(all, "/private/open/more"));
    assertFalse(allows(all, "/a/b.zip?x"));
    assertEquals(Optional.of(Duration.ofMillis(2500)), all.crawlDelay());
    assertFalse(allows(RobotRules.parse(text, "Other"), "/"));
    RobotRules own = RobotRules.parse("User-agent: hub/2\nDisallow:\n" + text, "Hub");
    assertTrue(allows(own, "/private/page"), "its own group overrules that for all");
  }

  private static boolean allows(RobotRules rules, String path) {
    return rules.allows(java.net.URI.create("https://a.example" + path));
  }

  private List<HubLink> links() throws Exception {
    return new LinkCollector(new Diagnostics()).collect(hub.content());
  }

  private HubLink find(String url) throws Exception {
    return links().stream().filter(link -> link.url().equals(url)).findFirst().orElseThrow();
  }

  private LinkFixes.Outcome fix(String from, String to) throws Exception {
    LinkFixes fixes = new LinkFixes();
    fixes.plan(find(from), moved(from, to));
    return fixes.make(hub.content());
  }

  private static LinkResult moved(String url, String to) {
    return new LinkResult(
        url, Finding.MOVED, 200, List.of(new LinkResult.Hop(301, to)), to, NOW, null);
  }

  private static LinkResult result(String url, Finding finding, int status, Instant checked) {
    return new LinkResult(url, finding, status, List.of(), null, checked, null);
  }
}

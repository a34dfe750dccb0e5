package org.trade4msmes.hub.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.HubFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that checks links, from its options to its files. */
class LinksCommandTest {
  @TempDir private Path folder;
  private TroubleServer server;
  private HubFixture hub;
  private Path cache;

  @BeforeEach
  void start() throws Exception {
    server = TroubleServer.start("");
    cache = folder.resolve("links.json");
    hub = HubFixture.small(folder);
    page("/page", "/moved", "/not-found");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void page(String... paths) throws Exception {
    StringBuilder text = new StringBuilder("---\ntitle: Links\nsummary: Links.\n---\n");
    for (String path : paths) {
      text.append("[link](").append(server.url(path)).append(")\n");
    }
    hub.write("pages/links.md", text.toString());
  }

  @Test
  void whatWantsAttentionIsShownWithItsPlace() {
    Console run = run();
    assertEquals(1, run.exitCode(), run.err());
    assertEquals(
        """
        Gone (1)

          %1$s/not-found
            The server says that there is no such page (404).
            Like this since DAY.
            content/pages/links.md:7:8

        Moved (1)

          %1$s/moved
            The page has moved for good. Its new address is %1$s/page
            content/pages/links.md:6:8

        3 links: 1 gone, 1 moved, 1 in order.
        """
            .replace("%1$s", server.url("")),
        run.out().replaceAll("since \\d{4}-\\d\\d-\\d\\d", "since DAY"));
    assertTrue(run.err().startsWith("Checking 3 links on 1 site; about "), run::err);
    assertTrue(run.err().endsWith("3 of 3 links checked; done.\n"), run::err);
  }

  @Test
  void aSecondRunAsksOnlyForWhatIsBad() {
    run();
    int asked = server.asked().size();
    Console again = run();
    assertTrue(again.err().startsWith("Checking 1 link on 1 site"), again::err);
    assertEquals(
        List.of("GET /robots.txt", "HEAD /not-found", "GET /not-found"),
        server.asked().subList(asked, server.asked().size()));
    assertEquals(1, again.exitCode());
    run("--max-age", "0");
    // Twice in each full run: by itself, and where the moved page leads.
    assertEquals(4, server.asked().stream().filter("HEAD /page"::equals).count());
  }

  @Test
  void offlineShowsWhatIsKnownAndAsksNobody() throws Exception {
    assertEquals("3 links: 3 not checked.\n", run("--offline").out());
    String out = run().out();
    int asked = server.asked().size();
    assertEquals(new Console(1, out, ""), run("--offline"));
    assertEquals(asked, server.asked().size());
  }

  @Test
  void soundLinksEndWithNoughtAndSayNothingMore() throws Exception {
    page("/page");
    Console run = run();
    assertEquals(0, run.exitCode());
    assertEquals("1 link: 1 in order.\n", run.out());
  }

  @Test
  void programsGetJson() {
    JsonNode json = JsonMapper.shared().readTree(run("--format", "json").out());
    assertEquals(1, json.get("counts").get("gone").asInt());
    JsonNode moved = json.get("links").get(1);
    assertEquals("moved", moved.get("verdict").asString());
    assertEquals(server.url("/page"), moved.get("moved_to").asString());
    assertEquals(301, moved.get("redirects").get(0).get("status").asInt());
    assertEquals(6, moved.get("places").get(0).get("line").asInt());
  }

  @Test
  void codeHostsGetAnnotations() {
    assertEquals(
        "::warning file=content/pages/links.md,line=7,col=8,title=link gone::"
            + server.url("/not-found")
            + " – The server says that there is no such page (404).\n"
            + "::notice file=content/pages/links.md,line=6,col=8,title=link moved::"
            + server.url("/moved")
            + " – The page has moved for good. Its new address is "
            + server.url("/page")
            + "\n",
        run("--format", "github").out());
  }

  @Test
  void aReportMayBeAPageOfItsOwn() throws Exception {
    Path report = folder.resolve("report.html");
    Console run = run("--format", "html", "--report", report.toString());
    assertEquals("", run.out());
    Document page = Jsoup.parse(report);
    assertEquals(List.of("Gone", "Moved"), page.select("h2").eachText());
    assertEquals(server.url("/not-found"), page.select("li a").attr("href"));
    assertTrue(page.text().contains("content/pages/links.md:7:8"));
    assertTrue(page.select("script, link, img").isEmpty());
  }

  @Test
  void newAddressesArePutIn() throws Exception {
    Console run = run("--fix");
    assertTrue(run.err().contains("1 place has a new address.\n"), run::err);
    assertTrue(hub.read("pages/links.md").contains("[link](" + server.url("/page") + ")\n["));
    assertFalse(hub.read("pages/links.md").contains("/moved"));
    assertFalse(run().out().contains("Moved"));
  }

  @Test
  void addressesOfThisMachineAreNotAsked() {
    Console run = Console.run(arguments());
    assertTrue(run.out().contains("The address lies in a private network"), run::out);
    assertEquals(List.of(), server.asked());
  }

  @Test
  void aDamagedFileOfResultsIsNotTrusted() throws Exception {
    Files.writeString(cache, "{\"version\":1,\"links\":[{\"url\":");
    Console run = run();
    assertTrue(run.err().startsWith(cache + " could not be used; all links"), run::err);
    assertTrue(run.err().contains("Checking 3 links"));
  }

  @Test
  void withoutANetworkEarlierResultsStay() throws Exception {
    run();
    String before = Files.readString(cache);
    page("/page", "/moved", "/not-found");
    hub.append(
        "pages/links.md", "[a](http://a.invalid/127.0.0.1)\n[b](http://b.invalid/127.0.0.1)\n");
    server.close();
    Console run = run();
    assertEquals(2, run.exitCode(), run.out());
    assertTrue(run.err().contains("the network seems to be gone. What was found before"), run::err);
    assertTrue(run.out().endsWith("5 links: 1 gone, 1 moved, 1 in order, 2 not checked.\n"));
    assertEquals(before, Files.readString(cache));
  }

  @Test
  void mistakesInTheContentComeFirst() throws Exception {
    hub.append("champions.yaml", "- [\n");
    Console run = run();
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("error[yaml-syntax] content/champions.yaml"), run::err);
    assertTrue(run.err().endsWith("No link was checked.\n"), run::err);
  }

  @Test
  void wrongValuesOfOptionsAreWrongUsage() {
    assertEquals(2, run("--max-age", "-1").exitCode());
    assertEquals(2, run("--delay", "-1").exitCode());
    assertEquals(2, run("--user-agent", "a\nb").exitCode());
    assertEquals(2, run("--format", "xml").exitCode());
    assertEquals(List.of(), server.asked());
  }

  private Console run(String... more) {
    List<String> all = new ArrayList<>(List.of("--allow-private"));
    all.addAll(List.of(more));
    return Console.run(arguments(all.toArray(String[]::new)));
  }

  private String[] arguments(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "links",
                "--content",
                hub.content().toString(),
                "--cache",
                cache.toString(),
                "--only",
                "127.0.0.1"));
    if (!List.of(more).contains("--delay")) {
      all.addAll(List.of("--delay", "0"));
    }
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}

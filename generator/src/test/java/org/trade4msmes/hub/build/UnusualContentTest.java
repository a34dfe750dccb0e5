package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.ManyResources;
import org.trade4msmes.hub.testkit.UnusualHub;

/** A hub whose content is correct but unusual: nothing breaks, and readers see plain sentences. */
class UnusualContentTest {
  /** What {@link ManyResources} and the small hub have on trade finance. */
  private static final int ON_ONE_TOPIC = 5000;

  private static final int MOST_ENTRIES = 50;

  @TempDir private static Path folder;
  private static BuiltSite site;

  @BeforeAll
  static void build() throws Exception {
    HubFixture hub = UnusualHub.in(folder);
    hub.write("resources/many-a.yaml", ManyResources.yaml("trade-finance", 0, 2500));
    hub.write("resources/many-b.yaml", ManyResources.yaml("trade-finance", 2500, 4998));
    site = hub.build();
  }

  private static void assertLinksHold(String path) throws IOException {
    Path here = site.folder().resolve(path).resolve("..");
    for (Element link : site.page(path).select("a[href]")) {
      String target = link.attr("href").replaceAll("[#?].*", "");
      if (!target.isEmpty() && !target.contains(":")) {
        assertTrue(Files.exists(here.resolve(target).normalize()), () -> path + ": " + target);
      }
    }
  }

  @Test
  void longTitlesAndWordsAreShownWhole() throws Exception {
    String guide = "guides/businesses/unusual.html";
    assertEquals(UnusualHub.LONG_TITLE, site.page(guide).expectFirst("main h1").text());
    assertTrue(site.page("businesses.html").text().contains(UnusualHub.LONG_TITLE));
    assertTrue(site.page("topics/empty.html").text().contains(UnusualHub.LONG_WORD));
    assertLinksHold(guide);
  }

  @Test
  void aTitleFromRightToLeftKeepsItsDirection() throws Exception {
    Document news = site.page("news/2024-06-12-unusual.html");
    assertEquals(UnusualHub.ARABIC, news.expectFirst("main h1[dir=auto]").text());
    assertEquals(
        List.of(UnusualHub.ARABIC),
        site.page("topics/digital-trade.html")
            .select("a[dir=auto][href=https://www.example.org/arabic]")
            .eachText());
  }

  @Test
  void aTopicWithoutResourcesSaysSo() throws Exception {
    Document topic = site.page("topics/empty.html");
    assertEquals(0, topic.select(".resources").size());
    assertEquals(
        "There is no resource here yet.",
        topic.expectFirst("#s-resources").nextElementSiblings().text());
    assertLinksHold("topics/empty.html");
  }

  @Test
  void fiveThousandResourcesAreOnPagesOfFifty() throws Exception {
    List<String> parts =
        site.pages().stream()
            .filter(Pattern.compile("topics/trade-finance(-\\d+)?\\.html").asMatchPredicate())
            .toList();
    assertEquals(ON_ONE_TOPIC / MOST_ENTRIES, parts.size());
    TreeSet<String> addresses = new TreeSet<>();
    for (String part : parts) {
      List<String> entries = site.page(part).select(".resources > li > a").eachAttr("href");
      assertTrue(entries.size() <= MOST_ENTRIES, () -> part + " has " + entries.size());
      addresses.addAll(entries);
    }
    assertEquals(ON_ONE_TOPIC, addresses.size());
    for (String part : List.of(parts.getFirst(), parts.getLast())) {
      assertLinksHold(part);
      assertEquals(parts.size(), site.page(part).select(".pages a").size());
    }
  }

  @Test
  void anEconomyWithNothingSaysSo() throws Exception {
    for (String path : List.of("economies/tr.html", "fr/economies/tr.html")) {
      assertLinksHold(path);
    }
    assertEquals(
        "The hub holds nothing on Türkiye yet. Many guides and resources are not tied to one"
            + " economy:",
        site.page("economies/tr.html").expectFirst("main .wide > p").text());
  }

  @Test
  void meetingsInTheNightHaveTheirRightDays() throws Exception {
    assertEquals(
        List.of(
            "2023-12-31", "2024-01-01", "2023-12-31T22:00:00+01:00", "2024-01-01T01:30:00+01:00"),
        times("night"));
    assertEquals(
        List.of("31 December 2023", "1 January 2024", "22:00", "01:30"), shownTimes("night"));
    assertEquals(
        List.of(
            "2023-03-25", "2023-03-26", "2023-03-25T23:00:00+01:00", "2023-03-26T04:00:00+02:00"),
        times("spring"));
    assertEquals(
        List.of("2023-10-29", "2023-10-29T01:00:00+02:00", "2023-10-29T04:00:00+01:00"),
        times("autumn"));
    String calendar = site.text("meetings/night.ics");
    assertTrue(
        calendar.contains("DTSTART;TZID=Europe/Zurich:20231231T220000\r\n")
            && calendar.contains("DTEND;TZID=Europe/Zurich:20240101T013000\r\n"),
        calendar);
    Document list = site.page("meetings.html");
    assertEquals(
        List.of("31 December 2023", "1 January 2024"),
        list.select("main a[href=meetings/night.html] time").eachText());
  }

  private static List<String> times(String meeting) throws IOException {
    return site.page("meetings/" + meeting + ".html").select(".fields time").eachAttr("datetime");
  }

  private static List<String> shownTimes(String meeting) throws IOException {
    return site.page("meetings/" + meeting + ".html").select(".fields time").eachText();
  }
}

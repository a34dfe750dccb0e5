package org.trade4msmes.hub.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;

/** Feeds hold what RFC 4287 asks for, and change only when the content does. */
class AtomFeedsTest {
  @TempDir private Path folder;

  private static Document feed(BuiltSite site, String path) throws Exception {
    return Jsoup.parse(site.text(path), "", Parser.xmlParser());
  }

  private static List<String> feeds(BuiltSite site) throws Exception {
    return Folders.files(site.folder()).stream().filter(path -> path.endsWith(".atom")).toList();
  }

  @Test
  void eachFeedIsValidAtom() throws Exception {
    BuiltSite site = HubFixture.small(folder).at("https://hub.example.org/x/").build();
    for (String path : feeds(site)) {
      Document feed = feed(site, path);
      HashSet<String> ids = new HashSet<>();
      for (Element part : feed.select("feed, entry")) {
        for (String name : List.of("id", "title", "updated")) {
          assertEquals(1, part.select("> " + name).size(), path + " " + name);
        }
        assertTrue(part.select("> id").text().startsWith("urn:uuid:"), path);
        assertTrue(ids.add(part.select("> id").text()), path + " has an id twice");
        OffsetDateTime.parse(part.select("> updated").text());
        assertEquals(1, part.select("> link[rel=alternate]").size(), path);
      }
      assertEquals(1, feed.select("feed > author > name").size(), path);
      assertEquals("https://hub.example.org/x/" + path, feed.select("link[rel=self]").attr("href"));
      feed.select("link")
          .forEach(link -> assertTrue(link.attr("href").startsWith("https://"), path));
    }
    assertEquals("fr", feed(site, "fr/news.atom").select("feed").attr("xml:lang"));
  }

  @Test
  void nothingInAFeedComesFromTheClock() throws Exception {
    BuiltSite one = HubFixture.small(folder.resolve("one")).build();
    BuiltSite two = HubFixture.small(folder.resolve("two")).on(LocalDate.of(2031, 5, 6)).build();
    assertFalse(feeds(one).isEmpty());
    for (String path : feeds(one)) {
      assertEquals(one.text(path), two.text(path));
    }
  }

  @Test
  void newResourcesAreThoseWithADayOfTheirComing() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    String file = "resources/" + Folders.files(hub.content().resolve("resources")).getFirst();
    String first = hub.read(file).lines().filter(l -> l.startsWith("- id: ")).findFirst().get();
    BuiltSite site = hub.replace(file, first + "\n", first + "\n  added: 2024-02-03\n").build();
    Document feed = feed(site, "library.atom");
    assertEquals(2, feed.select("entry").size());
    assertEquals(
        feed.select("feed > updated").text(), feed.select("entry > updated").eachText().getFirst());
    assertTrue(feed.select("entry > updated").eachText().contains("2024-02-03T00:00:00Z"));
    assertTrue(feed.select("entry > link").attr("href").startsWith("https://"));
  }

  @Test
  void pagesLeadToTheirFeeds() throws Exception {
    BuiltSite site = HubFixture.small(folder).build();
    assertEquals("news.atom", discovered(site, "index.html"));
    assertEquals("news.atom", discovered(site, "news.html"));
    assertEquals("library.atom", discovered(site, "library.html"));
    assertEquals(
        "../../fr/topics/trade-finance.atom", discovered(site, "fr/topics/trade-finance.html"));
    assertEquals(
        "../news/2024-06-11-finance-meeting.html",
        feed(site, "topics/trade-finance.atom")
            .select("entry > link[href*=finance-meeting]")
            .attr("href"));
  }

  private static String discovered(BuiltSite site, String page) throws Exception {
    return site.page(page).select("link[type=application/atom+xml]").attr("href");
  }
}

package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/**
 * The site of the small hub is, byte by byte, the one that somebody has looked at. After a change
 * that is meant, {@code mvn test -Dtest=GoldenSiteTest -Dgolden=write} writes the golden files
 * anew; what has changed in them is then part of the review.
 */
class GoldenSiteTest {
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  /** What the names of scripts get from their contents. */
  private static final Pattern DIGEST = Pattern.compile("\\.[0-9a-f]{8}\\.js");

  @TempDir private Path folder;

  @BeforeEach
  void neverWriteWhereNobodyLooks() {
    assertFalse(
        WRITE && "true".equals(System.getenv("CI")),
        "Golden files are written by a person who looks at them, not by CI.");
  }

  /** Only the main part of pages is compared, so that menus and footers may change. */
  @Test
  void pagesAreAsTheyWereApproved() throws Exception {
    BuiltSite site = HubFixture.small(folder).build();
    for (String path :
        List.of(
            "index.html",
            "businesses.html",
            "guides/businesses/getting-paid.html",
            "fr/guides/businesses/getting-paid.html",
            "library.html",
            "topics/trade-finance.html",
            "es/economies/ke.html",
            "meetings.html",
            "meetings/2024-06-10.html",
            "documents.html",
            "outcomes/declaration.html",
            "champions.html",
            "participation.html",
            "news/2024-06-11-finance-meeting.html",
            "research/finance-note.html",
            "glossary.html",
            "about.html")) {
      assertGolden(path, DIGEST.matcher(site.main(path)).replaceAll(".js") + "\n");
    }
    assertGolden("sitemap.xml", site.text("sitemap.xml").replace("<url>", "\n<url>") + "\n");
    assertGolden("robots.txt", site.text("robots.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://hub.example.org/", "https://example.org/msmes/"})
  void addressesAreWholeWhereTheSiteIsKnown(String url) throws Exception {
    BuiltSite site =
        HubFixture.small(folder).template("assets/share.png", "an image").at(url).build();
    assertEquals(
        "User-agent: *\nAllow: /\nSitemap: " + url + "sitemap.xml\n", site.text("robots.txt"));
    String sitemap = site.text("sitemap.xml");
    assertEquals(0, sitemap.split("<loc>(?!" + url + ")", -1).length - 1, sitemap);
    assertEquals(
        url + "about.html",
        site.page("about.html").selectXpath("//link[@rel='canonical']").attr("href"));
  }

  private static void assertGolden(String path, String actual) throws Exception {
    Path golden = Repository.testResource("golden").resolve(path);
    if (WRITE) {
      Files.createDirectories(golden.resolve("..").normalize());
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual, () -> path + " differs from " + golden);
  }
}

package org.trade4msmes.hub.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/** Pictures that the build draws, each with a table of what it shows; and the style page. */
class PicturesTest {
  private static final String GUIDE = "guides/businesses/10-getting-paid.md";

  @TempDir private Path folder;

  private static List<String> rows(Element figure) {
    return figure.select("tbody tr").eachText();
  }

  @Test
  void aProcessIsDrawnAndListed() throws Exception {
    HubFixture hub =
        HubFixture.small(folder)
            .append(
                GUIDE,
                """

                ``` process From order to payment
                Who: what happens
                Buyer: Orders <b>one</b> lamp & two shades
                You: Ship %s
                Buyer: Pays
                ```
                """
                    .formatted("x".repeat(80)));
    Element figure =
        hub.build().page("guides/businesses/getting-paid.html").expectFirst("figure.process");
    assertEquals("From order to payment", figure.expectFirst("svg[role=img]").attr("aria-label"));
    assertEquals(List.of("1. Buyer", "2. You", "3. Buyer"), figure.select("svg .who").eachText());
    assertEquals(
        List.of(
            "1. Buyer Orders <b>one</b> lamp & two shades",
            "2. You Ship " + "x".repeat(80),
            "3. Buyer Pays"),
        rows(figure));
    assertTrue(
        figure.select("svg text").eachText().stream().allMatch(line -> line.length() <= 30),
        "no line is wider than its box");
  }

  @Test
  void participationIsDrawnByYearAndRegion() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    hub.write(
        "group.yaml",
        hub.read("group.yaml").replaceFirst("(?s)headcounts:.*?\\n(?=\\S)", "")
            + """

            headcounts:
              - {date: 2017-12, members: 88}
              - {date: 2019-03-13, members: 97}
              - {date: 2019-03, members: 98}
            """);
    Document page = hub.build().page("participation.html");
    Element years = page.expectFirst(".pictures figure");
    assertEquals(List.of("2017 88", "2018 –", "2019 98"), rows(years));
    assertEquals(List.of("88", "2017", "2018", "98", "2019"), years.select("svg text").eachText());
    Element regions = page.expectFirst(".pictures figure + figure");
    assertEquals(rows(regions).size(), regions.select("svg .value").size());
  }

  @Test
  void economiesAreTilesInTheirRegionsAndListedByLetter() throws Exception {
    Document page = HubFixture.small(folder).build().page("economies.html");
    assertEquals(
        new TreeSet<>(
            page.select("#by-region ~ ul a, section:has(#by-region) ul.counted a").eachText()),
        new TreeSet<>(page.select(".tile-grid title").eachText()));
    assertEquals(
        new TreeSet<>(page.select(".tile-grid title").eachText()),
        new TreeSet<>(page.select("section:has(#a-z) ul.plain a").eachText()));
  }

  @Test
  void theStylePageShowsEveryTokenAndIsHidden() throws Exception {
    BuiltSite site = HubFixture.small(folder).build();
    String page = site.page("style.html").expectFirst("main").text();
    String css = Files.readString(Repository.templates().resolve("assets/hub.css"));
    Set<String> missing = new TreeSet<>();
    Matcher token = Pattern.compile("(?m)^\\s+(--[a-z-]+):|\\{ (--[a-z-]+):").matcher(css);
    while (token.find()) {
      String name = token.group(1) == null ? token.group(2) : token.group(1);
      if (!page.contains(name)) {
        missing.add(name);
      }
    }
    assertEquals(Set.of(), missing);
    assertEquals("noindex", site.page("style.html").select("meta[name=robots]").attr("content"));
    assertFalse(site.text("sitemap.xml").contains("style.html"));
    assertFalse(site.has("fr/style.html"));
  }
}

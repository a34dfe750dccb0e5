package org.trade4msmes.hub.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.HubFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell search engines of themselves as JSON-LD. */
class StructuredDataTest {
  @TempDir private Path folder;

  private static @Nullable JsonNode thing(BuiltSite site, String page, String type)
      throws Exception {
    String json = site.page(page).select("script[type=application/ld+json]").html();
    for (JsonNode thing : JsonMapper.shared().readTree(json).get("@graph")) {
      if (thing.get("@type").asString().equals(type)) {
        return thing;
      }
    }
    return null;
  }

  private static String text(@Nullable JsonNode thing, String path) {
    return thing == null ? "nothing" : thing.at(path).asString();
  }

  @Test
  void eachKindOfPageSaysWhatItIs() throws Exception {
    BuiltSite site = HubFixture.small(folder).at("https://hub.example/sub/").build();
    JsonNode home = thing(site, "fr/index.html", "WebSite");
    assertEquals(
        "https://hub.example/sub/fr/search.html?q={search_term}",
        text(home, "/potentialAction/target"));
    String guide = "guides/businesses/getting-paid.html";
    assertEquals("2024-06-01", text(thing(site, guide, "Article"), "/dateModified"));
    assertEquals(
        "https://hub.example/sub/" + guide,
        text(thing(site, guide, "BreadcrumbList"), "/itemListElement/2/item"));
    assertEquals(
        "2024-06-10",
        text(thing(site, "meetings/2024-06-10.html", "Event"), "/startDate").substring(0, 10));
    assertEquals(
        "https://hub.example/sub/resources.json",
        text(thing(site, "library.html", "Dataset"), "/distribution/0/contentUrl"));
    assertNull(site.page("404.html").selectFirst("script[type=application/ld+json]"));
  }

  @Test
  void aTitleCannotEndTheScript() throws Exception {
    String title = "</script><b>&amp;\"x\"";
    BuiltSite site =
        HubFixture.small(folder)
            .replace(
                "guides/businesses/10-getting-paid.md",
                "title: How to get paid for exports",
                "title: '" + title + "'")
            .build();
    assertEquals(
        Map.of("headline", title),
        Map.of(
            "headline",
            text(thing(site, "guides/businesses/getting-paid.html", "Article"), "/headline")));
  }
}

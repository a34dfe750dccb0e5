package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trade4msmes.hub.testkit.SiteServer;

/** What the pages of the hub weigh with all that they load. */
@ExtendWith(RealSite.Extension.class)
class WeightTest {
  private static final int KILOBYTE = 1024;

  private static Path site;
  private static OpenBrowser browser;
  private static SiteServer server;

  @BeforeAll
  static void open(RealSite real) {
    site = real.folder();
    server = new SiteServer(site);
    browser = new OpenBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
    server.close();
  }

  private static int weight(Page page, String path) throws IOException {
    return weight(loaded(page, path));
  }

  /** Opens a page; what it loads is in the set, to which later requests are added. */
  private static Set<String> loaded(Page page, String path) {
    Set<String> loaded = new TreeSet<>();
    page.onRequest(request -> loaded.add(URI.create(request.url()).getPath()));
    page.navigate(server.address(path));
    page.waitForLoadState();
    return loaded;
  }

  private static int weight(Set<String> loaded) throws IOException {
    int sum = 0;
    for (String address : loaded) {
      Path file = site.resolve(address.substring("/sub/dir/".length()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        Files.copy(file, gzip);
      }
      sum += bytes.size();
    }
    return sum;
  }

  private static void assertWeight(String path, int limit) throws IOException {
    try (BrowserContext window = browser.window(360, true)) {
      int weight = weight(window.newPage(), path);
      assertTrue(weight <= limit * KILOBYTE, () -> path + " weighs " + weight + " bytes");
    }
  }

  @Test
  void pagesAreLight() throws IOException {
    assertWeight("index.html", 30);
    assertWeight("fr/index.html", 30);
    assertWeight("library.html", 100);
  }

  /**
   * With the plan that loads the most: between the two economies with the most resources, in the
   * language with the longest texts.
   */
  @Test
  void thePlannerIsLight() throws IOException {
    try (BrowserContext window = browser.window(360, true)) {
      Page page = window.newPage();
      Set<String> loaded = loaded(page, "fr/planner.html");
      for (String answer :
          List.of(
              "goods", "food-plant", "home", "importers", "micro", "women-yes", "worry-payment")) {
        page.locator("[value=" + answer + "]").check();
      }
      List<String> heaviest = heaviestEconomies();
      page.locator("select").first().selectOption(heaviest.getFirst());
      page.locator("select").last().selectOption(heaviest.getLast());
      page.locator(".plan-form button").click();
      page.waitForCondition(() -> count(loaded, ".*/planner/..\\.js") == 2);
      page.waitForCondition(() -> count(loaded, ".*/assets/offline\\..*") == 1); // The last.
      int weight = weight(loaded);
      assertTrue(weight <= 50 * KILOBYTE, () -> "the planner weighs " + weight + " bytes");
    }
  }

  private static long count(Set<String> loaded, String pattern) {
    return loaded.stream().filter(path -> path.matches(pattern)).count();
  }

  private static List<String> heaviestEconomies() throws IOException {
    try (Stream<Path> files = Files.list(site.resolve("planner"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("..\\.js"))
          .sorted(Comparator.comparingLong((Path file) -> file.toFile().length()).reversed())
          .limit(2)
          .map(file -> file.getFileName().toString().substring(0, 2).toUpperCase(Locale.ROOT))
          .toList();
    }
  }

  @Test
  void everyGuideIsLight() throws IOException {
    Path heaviest;
    try (Stream<Path> guides = Files.walk(site)) {
      heaviest =
          guides
              .filter(f -> f.toString().contains("guides/") && f.toString().endsWith(".html"))
              .max(java.util.Comparator.comparingLong(f -> f.toFile().length()))
              .orElseThrow();
    }
    assertWeight(site.relativize(heaviest).toString(), 40);
  }
}

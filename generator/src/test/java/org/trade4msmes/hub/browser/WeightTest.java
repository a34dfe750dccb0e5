package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Set<String> loaded = new TreeSet<>();
    page.onRequest(request -> loaded.add(URI.create(request.url()).getPath()));
    page.navigate(server.address(path));
    page.waitForLoadState();
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

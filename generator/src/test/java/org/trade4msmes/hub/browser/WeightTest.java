package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.SiteServer;

/** What the pages of the hub weigh with all that they load, and that they load from nobody else. */
class WeightTest {
  private static final int KILOBYTE = 1024;

  @TempDir private static Path folder;
  private static Path site;
  private static OpenBrowser browser;
  private static SiteServer server;

  @BeforeAll
  static void buildAndOpen() throws Exception {
    site = folder.resolve("site");
    RealSite.build(site);
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

  @Test
  void noPageAsksAnybodyElseOrComplains() {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext window = browser.window(1280, true)) {
      Page page = window.newPage();
      page.onConsoleMessage(message -> complaints.add(page.url() + " " + message.text()));
      page.onPageError(error -> complaints.add(page.url() + " " + error));
      page.onRequest(request -> {
        if (!request.url().startsWith(server.address("")) && !request.url().startsWith("data:")) {
          complaints.add(page.url() + " asks " + request.url());
        }
      });
      try (Stream<Path> files = Files.walk(site, 2)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
          String path = site.relativize(file).toString();
          if (path.indexOf('/') < 0 || path.startsWith("meetings/2024") || path.startsWith("fr/")) {
            page.navigate(server.address(path));
          }
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      assertEquals(List.of(), window.cookies());
    }
    assertEquals(List.of(), complaints);
  }
}

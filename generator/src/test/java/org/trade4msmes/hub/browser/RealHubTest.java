package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trade4msmes.hub.build.BuildResult;
import org.trade4msmes.hub.report.TextReport;

/** Builds the hub of this repository and reads it in Chromium, straight from its folder. */
@ExtendWith(RealSite.Extension.class)
class RealHubTest {
  /** The narrowest phone that is common. */
  private static final int PHONE = 360;

  private static Path site;
  private static OpenBrowser browser;

  @BeforeAll
  static void open(RealSite real) {
    site = real.folder();
    BuildResult result = real.result();
    assertEquals("", new TextReport(false, 20).format(result.diagnostics()));
    assertTrue(result.resources() >= 1070, () -> result.resources() + " resources");
    browser = new OpenBrowser();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest(name = "JavaScript {0}, {1} pixels wide")
  @CsvSource({"true, 1280", "false, 1280", "true, 360", "false, 360"})
  void aReaderFindsTheWay(boolean javaScript, int width) {
    try (BrowserContext window = browser.window(width, javaScript)) {
      Reader reader = new Reader(window, site);
      reader.open("index.html");
      reader.choose("businesses.html");
      reader.follow("main a[href*='guides/businesses/']", ".*/guides/businesses/[a-z0-9-]+\\.html");
      reader.follow("main a[href*='topics/']", ".*/topics/[a-z0-9-]+\\.html");
      reader.choose("library.html");
      reader.choose("meetings.html");
      reader.follow("main a[href*='meetings/2']", ".*/meetings/2[a-z0-9-]+\\.html");
      String english = reader.page().url();
      reader.follow("header a[hreflang=fr]", ".*/fr/meetings/2[a-z0-9-]+\\.html");
      assertEquals("fr", reader.page().locator("html").getAttribute("lang"));
      reader.follow("header a[hreflang=en]", ".*/meetings/2[a-z0-9-]+\\.html");
      assertEquals(english, reader.page().url());
      reader.follow("header a[href$='index.html']", ".*/index\\.html");
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  void everyKindOfPageFitsOnAPhone() {
    try (BrowserContext window = browser.window(PHONE, true)) {
      Reader reader = new Reader(window, site);
      for (String path :
          List.of(
              "404.html",
              "a-z.html",
              "policymakers.html",
              "champions.html",
              "documents.html",
              "economies.html",
              "economies/bb.html",
              "glossary.html",
              "es/index.html",
              "fr/library.html",
              "es/news.html",
              "outcomes.html",
              "outcomes/december-2020-package.html",
              "participation.html",
              "publishers.html",
              "publishers/wto.html",
              "research.html",
              "types/guide.html",
              "topics.html",
              "about.html")) {
        reader.open(path);
      }
      assertEquals(List.of(), reader.complaints());
    }
  }
}

package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.SiteServer;

/**
 * The same visits to the hub wherever it is: in a folder of a web server, on a disk, and without
 * network after the whole hub was saved.
 */
class SurroundingsTest {
  private static final String GUIDE = "guides/businesses/getting-paid.html";
  private static final String GUIDE_TITLE = "How to get paid for exports";
  private static final int DESKTOP = 1280;

  @TempDir private static Path folder;
  private static Path site;
  private static OpenBrowser browser;

  /** Where a reader has the hub. */
  enum Surroundings {
    WEB_SERVER,
    DISK,
    NO_NETWORK
  }

  @BeforeAll
  static void buildAndOpen() throws Exception {
    site = HubFixture.whole(folder).build().folder();
    browser = new OpenBrowser();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everythingWorksAndIsReadWithoutJavaScript(Surroundings surroundings) {
    try (SiteServer server = new SiteServer(site);
        BrowserContext window = browser.window(DESKTOP, true)) {
      if (surroundings == Surroundings.NO_NETWORK) {
        saveTheWholeHub(window, server);
        server.disconnect();
      }
      Reader reader =
          new Reader(
              window,
              surroundings == Surroundings.DISK ? site.toUri().toString() : server.address(""));
      findAGuide(reader);
      search(reader);
      filterTheLibrary(reader);
      play(reader);
      plan(reader);
      // Only now, as it takes JavaScript to save the hub.
      switchJavaScriptOff(window, reader.page());
      reader.open("search.html");
      assertTrue(reader.page().locator("noscript p").isVisible(), "JavaScript is not switched off");
      findAGuide(reader);
      readOn(reader);
      readTheLibrary(reader);
      readTheStory(reader);
      assertEquals(List.of(), reader.complaints());
    }
  }

  private static void saveTheWholeHub(BrowserContext window, SiteServer server) {
    try (Page page = window.newPage()) {
      page.navigate(server.address("offline.html"));
      page.locator("[data-whole] button:has-text('all three languages')").click();
      page.locator("text=The hub is saved on your device.").first().waitFor();
    }
  }

  private static void switchJavaScriptOff(BrowserContext window, Page page) {
    JsonObject off = new JsonObject();
    off.addProperty("value", true);
    CDPSession session = window.newCDPSession(page);
    session.send("Emulation.setScriptExecutionDisabled", off);
  }

  private static String title(Reader reader) {
    return reader.page().locator("main h1").textContent();
  }

  private static void findAGuide(Reader reader) {
    reader.open("index.html");
    reader.choose("businesses.html");
    reader.follow("main a[href*='guides/businesses/']", ".*/" + GUIDE);
    assertEquals(GUIDE_TITLE, title(reader));
    String english = reader.page().url();
    reader.follow("header a[hreflang=fr]", ".*/fr/" + GUIDE);
    assertEquals("fr", reader.page().locator("html").getAttribute("lang"));
    reader.follow("header a[hreflang=en]", ".*/" + GUIDE);
    assertEquals(english, reader.page().url());
  }

  private static void readOn(Reader reader) {
    reader.follow("main a[href*='topics/']", ".*/topics/trade-finance\\.html");
    reader.choose("meetings.html");
    reader.follow("main a[href*='meetings/2']", ".*/meetings/2[0-9-]+\\.html");
    reader.follow("header a.brand", ".*/index\\.html");
  }

  private static void search(Reader reader) {
    reader.open("index.html");
    Locator box = reader.page().locator("#q");
    box.fill("paid");
    box.press("Enter");
    reader.page().waitForURL(Pattern.compile(".*/search\\.html\\?q=paid"));
    reader.follow(".search-list h2 a:has-text('" + GUIDE_TITLE + "')", ".*/" + GUIDE + ".*");
    assertEquals(GUIDE_TITLE, title(reader));
  }

  private static void filterTheLibrary(Reader reader) {
    reader.open("library.html");
    Page page = reader.page();
    page.locator("[data-facet=type] input[value=course]").check();
    page.locator("[data-status]:text-is('1 of 3 resources')").waitFor();
    assertEquals(
        List.of("Selling online, a course"),
        page.locator("[data-rows] > li > a").allTextContents());
    page.reload();
    page.locator("[data-status]:text-is('1 of 3 resources')").waitFor();
    reader.follow("header a[hreflang=es]", ".*/es/library\\.html.*");
    assertEquals("es", page.locator("html").getAttribute("lang"));
  }

  private static void play(Reader reader) {
    reader.open("game.html");
    reader.follow("main a[href$='game/short.html']", ".*/game/short\\.html");
    Page page = reader.page();
    page.locator(".game-begin a").click();
    assertEquals("The order", page.locator(".game-stage h2").textContent());
    page.locator(".game-choices a:has-text('Ask for a deposit')").click();
    page.locator(".game-stage h2:text-is('Weaving')").waitFor();
  }

  private static void plan(Reader reader) {
    reader.open("planner.html");
    Page page = reader.page();
    page.locator("[value=goods]").check();
    page.locator("[value=food]").check();
    page.locator("select").selectOption("KE");
    page.locator(".plan-form button").click();
    page.locator("[data-plan] h2:text-is('Your plan')").waitFor();
    assertTrue(page.locator("#plan-guides a[href*='guides/']").first().isVisible());
  }

  private static void readTheLibrary(Reader reader) {
    reader.choose("library.html");
    reader.follow("main a[href$='types/course.html']", ".*/types/course\\.html");
    assertEquals(
        List.of("Selling online, a course"),
        reader.page().locator(".resources > li > a").allTextContents());
  }

  private static void readTheStory(Reader reader) {
    reader.open("game/short.html");
    reader.follow(".game-begin a", ".*/game/short/.*\\.html");
    assertEquals("The order", title(reader));
    reader.follow(".game-pages a", ".*/game/short/.*\\.html");
  }
}

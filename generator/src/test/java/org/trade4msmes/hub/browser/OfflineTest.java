package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.SiteServer;

/** The hub in Chromium when the network comes and goes. */
class OfflineTest {
  private static final String GUIDE = "guides/businesses/getting-paid.html";
  private static final String OTHER_GUIDE = "guides/policymakers/fewer-forms.html";

  @TempDir private static Path folder;
  private static Path site;
  private static Path newer;
  private static OpenBrowser browser;
  private SiteServer server;
  private BrowserContext window;
  private Page page;

  @BeforeAll
  static void buildTwoVersions() throws Exception {
    site = HubFixture.small(folder.resolve("one")).build().folder();
    newer =
        HubFixture.small(folder.resolve("two"))
            .replaceInTemplate(
                "assets/hub.css", "dark;\n  --paper: #fff;", "dark;\n  --paper: #fefefe;")
            .replaceInTemplate(
                "guide.ftlh", "<@layout.head title=", "<p>Edition two</p><@layout.head title=")
            .build()
            .folder();
    browser = new OpenBrowser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void open() {
    server = new SiteServer(site);
    window = browser.window(1000, true);
    page = window.newPage();
  }

  @AfterEach
  void close() {
    window.close();
    server.close();
  }

  private void go(String path) {
    page.navigate(server.address(path));
  }

  private Locator text(String text) {
    return page.locator("text=" + text).first();
  }

  private void saveGuide() {
    go(GUIDE);
    page.locator("[data-save] button").click();
    text("This guide is saved on your device.").waitFor();
  }

  @Test
  void aSavedGuideIsReadWithoutNetworkAndOthersAreExplained() {
    go(GUIDE);
    Locator button = page.locator("[data-save] button");
    button.waitFor();
    assertTrue(button.textContent().matches(".*\\(\\d+\\WKB\\)"), button.textContent());
    button.click();
    text("This guide is saved on your device.").waitFor();
    server.disconnect();
    go(GUIDE);
    assertEquals("How to get paid for exports", page.locator("h1").textContent());
    assertEquals("rgb(255, 255, 255)", paper());
    go(OTHER_GUIDE);
    text("the page that you wanted is not kept on this device").waitFor();
    Locator kept = page.locator("[data-kept] li a");
    kept.first().waitFor();
    assertTrue(kept.first().getAttribute("href").endsWith(GUIDE));
    go("fr/" + OTHER_GUIDE);
    text("la page demandée n’est pas gardée").waitFor();
  }

  private Object paper() {
    return page.evaluate("() => getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void theWholeHubIsReadAndSearchedWithoutNetwork() {
    go("offline.html");
    Locator button = page.locator("[data-whole] button").first();
    button.waitFor();
    assertTrue(button.textContent().contains("files"), button.textContent());
    button.click();
    text("The hub is saved on your device.").waitFor();
    server.disconnect();
    go(OTHER_GUIDE + "?from=a-link");
    assertTrue(page.url().contains(OTHER_GUIDE));
    go("search.html?q=paid");
    page.locator(".search-list h2").first().waitFor();
    go("");
    assertTrue(page.locator("h1").isVisible());
    go("offline.html");
    page.locator("[data-kept] button").click();
    text("Nothing of the hub is kept on this device any more.").waitFor();
    assertEquals(0, page.evaluate("async () => (await caches.keys()).length"));
  }

  @Test
  void aNewVersionComesWholeAndOnTheReadersWord() {
    saveGuide();
    server.show(newer);
    go(GUIDE);
    text("A new version of the hub is ready.").waitFor();
    assertFalse(text("Edition two").isVisible());
    go(GUIDE);
    assertEquals("rgb(255, 255, 255)", paper());
    go(OTHER_GUIDE);
    assertTrue(text("Edition two").isVisible());
    assertEquals("rgb(254, 254, 254)", paper(), "a page of the new version has its own style");
    go(GUIDE);
    assertFalse(text("Edition two").isVisible());
    page.locator(".update button").first().click();
    text("Edition two").waitFor();
    assertEquals("rgb(254, 254, 254)", paper());
    server.disconnect();
    go(GUIDE);
    assertTrue(text("Edition two").isVisible());
    assertEquals("rgb(254, 254, 254)", paper());
  }

  @Test
  void anInterruptedSaveIsSaidAndGoesOn() {
    go("offline.html");
    Locator button = page.locator("[data-whole] button").first();
    button.waitFor();
    server.lose(GUIDE);
    button.click();
    text("The hub has just been updated.").waitFor();
    page.locator("[data-whole] button:has-text('Try again')").waitFor();
  }

  @Test
  void aWorkerThatCannotBeInstalledLeavesASentence() {
    server.lose("sw.js");
    go(GUIDE);
    text("Your browser does not let this site keep pages.").waitFor();
    go("offline.html");
    text("Your browser does not let this site keep pages.").waitFor();
  }

  @Test
  void aBrokenVersionIsNotInstalled() {
    server.lose("fr/offline.html");
    go(GUIDE);
    text("Your browser does not let this site keep pages.").waitFor();
    assertTrue(page.locator("h1").isVisible());
  }

  @Test
  void withoutStorageEverythingElseWorks() {
    window.addInitScript(
        """
        const off = () => Promise.reject(new DOMException('off', 'SecurityError'));
        Object.defineProperty(navigator.serviceWorker.__proto__, 'register', { value: off });
        CacheStorage.prototype.open = off;
        Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('off'); } });
        """);
    go(GUIDE);
    text("Your browser does not let this site keep pages.").waitFor();
    go("search.html?q=paid");
    page.locator(".search-list h2").first().waitFor();
  }

  @Test
  void aFullDeviceIsSaid() {
    go("offline.html");
    page.locator("[data-whole] button").first().waitFor();
    page.evaluate(
        """
        () => {
          const load = window.fetch;
          window.fetch = (address, options) => options && options.headers
            ? Promise.resolve(new Response('', { status: 507 })) : load(address, options);
        }
        """);
    page.locator("[data-whole] button").first().click();
    text("There is not enough room on your device.").waitFor();
  }

  @Test
  void aCopyOnADiskSpeaksOfNone() {
    page.navigate(site.resolve(GUIDE).toUri().toString());
    assertFalse(page.locator("[data-save]").isVisible());
    assertFalse(page.locator("footer a[href$='offline.html']").isVisible());
    page.navigate(site.resolve("offline.html").toUri().toString());
    assertTrue(text("You are reading a copy of the hub").isVisible());
    assertFalse(page.locator("[data-offline-page]").isVisible());
  }
}

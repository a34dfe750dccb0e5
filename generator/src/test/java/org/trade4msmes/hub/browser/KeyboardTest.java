package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The hub in Chromium by keyboard alone: menu, search, and a focus that is seen. */
@ExtendWith(RealSite.Extension.class)
class KeyboardTest {
  private static final int PHONE = 360;

  private static Path site;
  private static OpenBrowser browser;

  @BeforeAll
  static void open(RealSite real) {
    site = real.folder();
    browser = new OpenBrowser();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void menuAndSearchAreUsedByKeyboard() {
    try (BrowserContext window = browser.window(PHONE, true)) {
      Page page = window.newPage();
      page.navigate(site.resolve("library.html").toUri().toString());
      page.keyboard().press("Tab");
      assertEquals("skip", focused(page, "className"));
      Locator menu = page.locator("header .menu summary");
      tabTo(page, "header .menu summary");
      page.keyboard().press("Enter");
      assertTrue(page.locator("header .menu nav").isVisible());
      page.keyboard().press("Tab");
      assertTrue(focused(page, "href").endsWith(".html"));
      page.keyboard().press("Escape");
      assertEquals("SUMMARY", focused(page, "tagName"));
      assertTrue(menu.isVisible());
      page.navigate(site.resolve("index.html").toUri().toString());
      tabTo(page, "#q");
      page.keyboard().type("letter of credit");
      page.locator("[role=option]").first().waitFor();
      page.keyboard().press("Enter");
      page.waitForURL("**/search.html?q=**");
      page.locator(".search-list h2").first().waitFor();
    }
  }

  private static String focused(Page page, String property) {
    return String.valueOf(page.evaluate("name => document.activeElement[name]", property));
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 60; i++) {
      Object there =
          page.evaluate("selector => document.activeElement.matches(selector)", selector);
      if (Boolean.TRUE.equals(there)) {
        Object visible =
            page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle !== 'none'");
        assertEquals(true, visible, "the focus is seen on " + selector);
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not reach " + selector);
  }
}

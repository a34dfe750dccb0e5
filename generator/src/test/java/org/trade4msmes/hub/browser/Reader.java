package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who reads a site at one place, and notes whatever goes wrong on the way. */
final class Reader {
  private final String site;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  /** Somebody who reads a site from its folder. */
  Reader(BrowserContext window, Path site) {
    this(window, site.toUri().toString());
  }

  /**
   * Somebody who reads a site wherever it is.
   *
   * @param site the address of the folder of the site, with a slash at its end
   */
  Reader(BrowserContext window, String site) {
    this.site = site;
    // A test may look at several folders of one disk.
    String home = site.startsWith("file:") ? "file:" : site;
    this.page = window.newPage();
    page.onConsoleMessage(message -> complain("console: " + message.text()));
    page.onPageError(error -> complain("error: " + error));
    page.onRequestFailed(request -> complain("failed: " + request.url()));
    page.onRequest(request -> {
      if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
        complain("leaves the site: " + request.url());
      }
    });
  }

  private void complain(String complaint) {
    complaints.add(page.url() + ": " + complaint);
  }

  Page page() {
    return page;
  }

  void open(String path) {
    page.navigate(site + path);
    look();
  }

  /** Clicks the first visible link that fits, and arrives at a page whose address ends so. */
  void follow(String links, String arrival) {
    click(page.locator(links + " >> visible=true").first(), arrival);
  }

  /** Chooses a part of the site in the menu, which is folded up on a narrow screen. */
  void choose(String part) {
    Locator item = page.locator("header nav a[href$='" + part + "']").first();
    if (!item.isVisible()) {
      page.locator("header details > summary").first().click();
    }
    click(item, ".*/" + part);
  }

  private void click(Locator link, String arrival) {
    link.click();
    page.waitForURL(java.util.regex.Pattern.compile(arrival));
    look();
  }

  /** Looks over the page at hand: a title to read, and nothing wider than the window. */
  private void look() {
    page.waitForLoadState(LoadState.LOAD);
    Locator title = page.locator("main h1");
    assertEquals(1, title.count(), page.url());
    assertTrue(title.isVisible(), page.url());
    assertTrue(page.locator("footer").last().isVisible(), page.url());
    Object tooWide =
        page.evaluate(
            """
            () => {
              const width = document.documentElement.clientWidth;
              return document.documentElement.scrollWidth <= width ? ''
                : [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > width + 1)
                    .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join('\\n');
            }
            """);
    assertEquals("", tooWide, () -> page.url() + " scrolls sideways");
  }

  /** Everything that went wrong so far. */
  List<String> complaints() {
    return complaints;
  }
}

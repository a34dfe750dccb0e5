package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.HubFixture;

/** Meetings and the register in Chromium: filters, and meetings that pass after the build. */
class ListFilterTest {
  @TempDir private static Path folder;
  private static Path site;
  private static OpenBrowser browser;
  private BrowserContext window;
  private Reader reader;
  private Page page;

  /** The site is built on 1 July 2024. */
  @BeforeAll
  static void buildAndOpen() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    hub.write(
        "meetings/2025.yaml",
        """
        - {id: 2025-02-03, date: 2025-02-03, kind: regular, title: Meeting of 2025}
        - {id: 2025-04-05, date: 2025-04-05, kind: regular, title: Last meeting of 2025}
        """);
    hub.write(
        "meetings/2022.yaml",
        "- {id: 2022-02-03, date: 2022-02-03, kind: workshop, title: Workshop of 2022}\n");
    hub.write(
        "meetings/9000.yaml", "- {id: 9000-01-01, date: 9000-01-01, kind: regular, title: Far}\n");
    hub.write(
        "vocabularies/meeting-kinds.yaml",
        hub.read("vocabularies/meeting-kinds.yaml")
            + "- id: workshop\n  name: {en: Workshop, fr: Atelier, es: Taller}\n");
    site = hub.build().folder();
    browser = new OpenBrowser();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openWindow() {
    openWindow(true);
  }

  private void openWindow(boolean javaScript) {
    window = browser.window(1280, javaScript);
    reader = new Reader(window, site);
    page = reader.page();
  }

  @AfterEach
  void nothingWentWrong() {
    window.close();
    assertEquals(List.of(), reader.complaints());
  }

  private List<String> shown() {
    Locator items = page.locator("[data-item]:visible a:first-of-type");
    return items.evaluateAll("links => links.map(a => a.getAttribute('href'))") instanceof List<?> l
        ? l.stream().map(String::valueOf).toList()
        : List.of();
  }

  private String forthcoming() {
    return String.valueOf(
        page.evaluate(
            "[...document.querySelectorAll('[data-forthcoming] a')].map(a => a.getAttribute('href')).join()"));
  }

  @Test
  void meetingsThatPassedSinceTheBuildMoveToTheirYear() {
    window.clock().setFixedTime("2025-03-01T12:00:00Z");
    reader.open("meetings.html");
    assertEquals("meetings/2025-04-05.html,meetings/9000-01-01.html", forthcoming());
    assertEquals(List.of("2025", "2024", "2022"), page.locator("main h2[id]").allTextContents());
    assertEquals(
        List.of("2025", "2024", "2022"), page.locator("nav[data-years] a").allTextContents());
    assertEquals(
        List.of(
            "meetings/2025-04-05.html",
            "meetings/9000-01-01.html",
            "meetings/2025-02-03.html",
            "meetings/2024-09-20.html",
            "meetings/2024-06-10.html",
            "meetings/2022-02-03.html"),
        shown());
  }

  @Test
  void aMeetingOfSeveralDaysIsForthcomingOnItsLastDay() {
    window.clock().setFixedTime("2024-09-21T12:00:00Z");
    reader.open("meetings.html");
    assertTrue(forthcoming().startsWith("meetings/2024-09-20.html"));
  }

  @Test
  void meetingsAreFilteredByYearAndKind() {
    window.clock().setFixedTime("2024-07-02T12:00:00Z");
    reader.open("meetings.html");
    page.locator("[name=year]").selectOption("2024");
    assertEquals(List.of("meetings/2024-09-20.html", "meetings/2024-06-10.html"), shown());
    assertEquals("Shown: 2 of 6", page.locator("[data-status]").textContent());
    page.locator("[name=year]").selectOption("2022");
    page.locator("[name=kind]").selectOption("regular");
    assertEquals(List.of(), shown());
    assertEquals("Nothing fits these filters.", page.locator("[data-status]").textContent());
    assertTrue(page.url().endsWith("?year=2022&kind=regular"));
    page.goBack();
    page.waitForURL("**?year=2022");
    assertEquals(List.of("meetings/2022-02-03.html"), shown());
    page.reload();
    assertEquals(List.of("meetings/2022-02-03.html"), shown());
    page.locator("button[type=reset]").click();
    assertEquals(6, shown().size());
    assertEquals("", page.locator("[data-status]").textContent());
  }

  @Test
  void theRegisterIsFilteredBySeriesKindAndText() {
    reader.open("documents.html");
    assertEquals(
        List.of("INF/MSME", "Without a symbol"), page.locator("main h2").allTextContents());
    page.locator("[name=series]").selectOption("s-inf-msme");
    assertEquals(1, page.locator("tr[data-item]:visible").count());
    page.locator("[name=series]").selectOption("");
    page.locator("main [name=q]").pressSequentially("ANNUAL");
    assertEquals("annual-report-2024", page.locator("tr[data-item]:visible").getAttribute("id"));
    page.locator("[name=kind]").selectOption("declaration");
    assertEquals("Shown: 1 of 2", page.locator("[data-status]").textContent());
  }

  @Test
  void eachDocumentSaysWhereItIsMentioned() {
    reader.open("documents.html");
    Locator document = page.locator("#inf-msme-4-rev-2");
    for (String path :
        List.of(
            "outcomes/declaration.html",
            "meetings/2024-06-10.html",
            "guides/policymakers/fewer-forms.html")) {
      assertEquals(1, document.locator("a[href='" + path + "']").count(), path);
    }
  }

  @Test
  void withoutJavaScriptTheListsAreWhole() {
    window.close();
    openWindow(false);
    reader.open("documents.html");
    assertTrue(page.locator("form[data-filter]").isHidden());
    assertEquals(2, page.locator("tr[data-item]:visible").count());
    reader.open("meetings.html");
    assertEquals(6, shown().size());
  }

  @Test
  void aBrowserWithoutHistoryFiltersAllTheSame() {
    window.addInitScript(
        "history.pushState = history.replaceState = () => { throw new DOMException('no', 'SecurityError'); };");
    reader.open("documents.html");
    page.locator("main [name=q]").pressSequentially("annual");
    assertEquals(1, page.locator("tr[data-item]:visible").count());
  }
}

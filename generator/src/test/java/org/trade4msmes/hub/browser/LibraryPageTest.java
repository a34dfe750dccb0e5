package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.library.LibraryScripts;
import org.trade4msmes.hub.resolve.Resolver;
import org.trade4msmes.hub.testkit.CsvTable;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.ManyResources;

/** The library's list in Chromium, opened from its folder. */
class LibraryPageTest {
  /** One hundred on trade finance, and what the small hub has: itself three. */
  private static final int RESOURCES = 103;

  @TempDir private static Path folder;
  private static Path site;
  private static OpenBrowser browser;
  private BrowserContext window;
  private Reader reader;
  private Page page;

  @BeforeAll
  static void buildAndOpen() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    String own = hub.read("resources/trade-finance.yaml");
    hub.write("resources/trade-finance.yaml", own + ManyResources.yaml("trade-finance", 0, 100));
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
    openWindow(1280, true);
  }

  private void openWindow(int width, boolean javaScript) {
    window = browser.window(width, javaScript);
    reader = new Reader(window, site);
    page = reader.page();
  }

  @AfterEach
  void nothingWentWrong() {
    window.close();
    assertEquals(List.of(), reader.complaints());
  }

  private void status(String text) {
    page.waitForFunction(
        "text => document.querySelector('[data-status]').textContent === text", text);
    page.waitForFunction("() => !document.querySelector('[data-rows]').hasAttribute('aria-busy')");
  }

  private Locator box(String facet, String value) {
    return page.locator("[data-facet=" + facet + "] input[value='" + value + "']");
  }

  private String countOf(String facet, String value) {
    return page.locator("[data-facet=" + facet + "] li")
        .filter(new Locator.FilterOptions().setHas(page.locator("input[value='" + value + "']")))
        .locator(".search-count")
        .textContent();
  }

  private Locator rows() {
    return page.locator("[data-rows] > li");
  }

  @Test
  void valuesOfOneFacetAddUpAndFacetsNarrowEachOther() {
    reader.open("library.html");
    status(RESOURCES + " resources");
    assertEquals(30, rows().count());
    assertEquals("102", countOf("topic", "trade-finance"));
    box("topic", "digital-trade").check();
    status("2 of 103 resources");
    assertEquals("102", countOf("topic", "trade-finance"));
    assertEquals("1", countOf("type", "course"));
    box("type", "course").check();
    status("1 of 103 resources");
    assertEquals("Selling online, a course", rows().locator("a").first().textContent());
    box("topic", "trade-finance").check();
    status("51 of 103 resources");
    assertTrue(page.url().endsWith("?topic=digital-trade&topic=trade-finance&type=course"));
    page.locator("[data-chosen] button", new Page.LocatorOptions().setHasText("Type: Course"))
        .click();
    status("103 resources");
    page.locator("[data-chosen] button", new Page.LocatorOptions().setHasText("Clear")).click();
    assertTrue(page.url().endsWith("library.html"));
    assertTrue(page.locator("[data-chosen]").isHidden());
  }

  @Test
  void theAddressGivesTheListAndBackUndoesAStep() {
    page.navigate(site.resolve("library.html").toUri() + "?type=course&sort=year&language=pt");
    status("25 of 103 resources");
    assertTrue(box("type", "course").isChecked());
    assertEquals("year", page.locator("[name=sort]").inputValue());
    assertTrue(rows().first().textContent().contains("2024"));
    box("language", "pt").uncheck();
    status("51 of 103 resources");
    page.locator("[name=q]").pressSequentially("00003");
    status("1 of 103 resources");
    page.goBack();
    status("51 of 103 resources");
    assertEquals("", page.locator("[name=q]").inputValue());
    page.goBack();
    status("25 of 103 resources");
    assertTrue(box("language", "pt").isChecked());
    page.goForward();
    status("51 of 103 resources");
  }

  @Test
  void whoComesBackFindsTheListAsItWas() {
    reader.open("library.html");
    status("103 resources");
    page.locator("[data-more]").click();
    page.waitForFunction("() => document.querySelectorAll('[data-rows] > li').length === 60");
    assertEquals(
        "Reading 00029 on trade-finance", page.evaluate("document.activeElement.textContent"));
    page.navigate(site.resolve("about.html").toUri().toString());
    page.goBack();
    page.waitForFunction("() => document.querySelectorAll('[data-rows] > li').length === 60");
  }

  @Test
  void wordsAreFoundInTitlesNamesAndDescriptions() {
    reader.open("library.html");
    status("103 resources");
    Locator text = page.locator("[name=q]");
    text.fill("TURNED requests");
    status("1 of 103 resources");
    text.fill("finance");
    status("102 of 103 resources");
    assertEquals("relevance", page.locator("[name=sort]").inputValue());
    text.fill("xyzzy");
    status("No resource fits. Take a filter away or use other words.");
    assertTrue(
        page.locator("[data-link-box] a").getAttribute("href").endsWith("search.html?q=xyzzy"));
    text.fill("<img src=x onerror=alert(1)>");
    assertEquals(0, page.locator("main img").count());
  }

  @Test
  void theWholeListIsUsedByKeyboard() {
    reader.open("library.html");
    status("103 resources");
    page.locator("[name=q]").focus();
    page.keyboard().press("Tab"); // The order.
    page.keyboard().press("Tab"); // The panel.
    assertEquals("SUMMARY", page.evaluate("document.activeElement.tagName"));
    page.keyboard().press("Tab"); // The topics.
    page.keyboard().press("Tab"); // The first of them.
    assertEquals("trade-finance", page.evaluate("document.activeElement.value"));
    page.keyboard().press("Space");
    status("102 of 103 resources");
    assertEquals("trade-finance", page.evaluate("document.activeElement.value"));
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    status("103 resources");
    assertEquals(2, page.locator("[data-chosen] li").count() - 1);
  }

  @Test
  void theListIsDownloadedAsATable() throws Exception {
    page.navigate(site.resolve("library.html").toUri() + "?topic=digital-trade");
    status("2 of 103 resources");
    Download download = page.waitForDownload(() -> page.locator("[data-download]").click());
    String csv = Files.readString(download.path());
    assertEquals('\ufeff', csv.charAt(0));
    List<List<String>> table = CsvTable.parse(csv.substring(1));
    assertEquals(3, table.size());
    assertEquals(
        List.of(
            "wto-finance-gap",
            "The trade finance gap",
            "wto",
            "World Trade Organization",
            "https://www.example.org/gap",
            "",
            "guide",
            "trade-finance; digital-trade",
            "policymakers; researchers",
            "en",
            "KE",
            "Measures how many requests for finance are turned down."),
        table.get(2));
  }

  @Test
  void aTableRunsNoFormula() throws Exception {
    Path other = folder.resolve("formulas");
    HubFixture hub = HubFixture.small(other);
    hub.replace(
        "resources/digital-trade.yaml",
        "title: Selling online, a course",
        "title: \"=cmd|' /C calc'!A0, \\\"x\\\"\"");
    page.navigate(hub.build().folder().resolve("library.html").toUri() + "?type=course");
    status("1 of 3 resources");
    Download download = page.waitForDownload(() -> page.locator("[data-download]").click());
    List<List<String>> table = CsvTable.parse(Files.readString(download.path()).substring(1));
    assertEquals("'=cmd|' /C calc'!A0, \"x\"", table.get(1).get(1));
  }

  @Test
  void theLinkToTheListIsCopiedOrShown() {
    page.navigate(site.resolve("library.html").toUri() + "?type=course");
    status("51 of 103 resources");
    page.evaluate(
        "() => { navigator.clipboard.writeText = async text => { window.copied = text; }; }");
    page.locator("[data-copy]").click();
    page.waitForFunction(
        "() => document.querySelector('[data-notice]').textContent.includes('copied')");
    assertEquals(page.url(), page.evaluate("window.copied"));
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
    page.locator("[data-copy]").click();
    page.locator("[data-notice] input").waitFor();
    assertEquals(page.url(), page.locator("[data-notice] input").inputValue());
  }

  @Test
  void onAPhoneTheFiltersAreFoldedUp() {
    window.close();
    openWindow(360, true);
    reader.open("es/library.html");
    status("103 recursos");
    assertTrue(page.locator("[data-facet=topic]").isHidden());
    page.locator("[data-filters] > summary").click();
    box("topic", "digital-trade").check();
    status("2 de 103 recursos");
    assertTrue(page.locator("[data-chosen]").textContent().contains("Comercio digital"));
    assertTrue(rows().first().locator("a").nth(1).getAttribute("href").startsWith("../es/types/"));
    reader.open("es/library.html");
  }

  @Test
  void withoutJavaScriptThePageLeadsToPlainLists() {
    window.close();
    openWindow(1280, false);
    reader.open("library.html");
    assertTrue(page.locator("[data-library]").isHidden());
    reader.follow("main a[href='topics/trade-finance.html']", ".*/topics/trade-finance\\.html");
    assertEquals(50, page.locator(".resources > li").count());
    reader.follow("nav.pages a[href$='trade-finance-3.html']", ".*-3\\.html");
    assertEquals(2, page.locator(".resources > li").count());
  }

  @Test
  void aBrowserWithoutStorageShowsTheListAllTheSame() {
    window.addInitScript(
        """
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });
        history.replaceState = history.pushState = () => { throw new DOMException('no', 'SecurityError'); };
        """);
    reader.open("library.html");
    status("103 resources");
    box("topic", "digital-trade").click();
    status("2 of 103 resources");
    page.locator("[name=q]").pressSequentially("gap");
    status("1 of 103 resources");
  }

  @Test
  void missingDescriptionsGetASentenceAndARetry() throws Exception {
    Path copy = folder.resolve("incomplete");
    Folders.copy(site, copy);
    Path parts;
    try (var folders = Files.list(copy.resolve("library"))) {
      parts = folders.toList().getFirst();
    }
    Path away = copy.resolve("away");
    Files.move(parts, away);
    page.navigate(copy.resolve("library.html").toUri().toString());
    Locator retry = page.locator("[data-notice] button");
    retry.waitFor();
    assertTrue(
        page.locator("[data-notice]").textContent().startsWith("The descriptions could not"));
    Files.move(away, parts);
    retry.click();
    status("103 resources");
    assertEquals(30, rows().count());
    assertFalse(retry.isVisible());
    reader.complaints().clear(); // The browser itself notes the missing file.
  }

  @Test
  void tenThousandResourcesAreListedInParts() throws Exception {
    Path large = folder.resolve("large");
    HubFixture hub = HubFixture.small(large);
    for (String topic : List.of("trade-finance", "digital-trade")) {
      hub.write("resources/" + topic + "-b.yaml", ManyResources.yaml(topic, 0, 2500));
      hub.write("resources/" + topic + "-c.yaml", ManyResources.yaml(topic, 2500, 5000));
    }
    Diagnostics diagnostics = new Diagnostics();
    LibraryScripts scripts =
        LibraryScripts.of(
            new Resolver(diagnostics).resolve(new ContentReader(diagnostics).read(hub.content())));
    assertEquals(List.of(), diagnostics.sorted());
    Path copy = folder.resolve("ten-thousand");
    Folders.copy(site, copy);
    for (Map.Entry<String, byte[]> script : scripts.assets().entrySet()) {
      String stem = script.getKey().replace(".js", ".");
      try (var files = Files.list(copy.resolve("assets"))) {
        Path file =
            files
                .filter(f -> f.getFileName().toString().startsWith(stem))
                .findFirst()
                .orElseThrow();
        Files.write(file, script.getValue());
      }
    }
    for (Map.Entry<String, byte[]> part : scripts.parts().entrySet()) {
      Files.createDirectories(copy.resolve(part.getKey()).resolve(".."));
      Files.write(copy.resolve(part.getKey()), part.getValue());
    }
    page.navigate(copy.resolve("library.html").toUri() + "?topic=trade-finance");
    status("5,002 of 10,003 resources");
    assertEquals(30, rows().count());
    assertEquals(1, page.locator("head script[src*='library/']").count());
    page.locator("[name=q]").fill("reading 04321 finance");
    status("1 of 10,003 resources");
  }

  @Test
  void anEmptyLibrarySaysSo() throws Exception {
    HubFixture hub = HubFixture.small(folder.resolve("empty"));
    hub.write("resources/trade-finance.yaml", "[]\n").write("resources/digital-trade.yaml", "[]\n");
    String both = "resources: [itc-export-finance, wto-finance-gap]";
    hub.replace("guides/businesses/10-getting-paid.md", both, "resources: []");
    for (String file :
        List.of(
            "guides/policymakers/10-fewer-forms.md",
            "outcomes/declaration.md",
            "research/finance-note.md")) {
      hub.replace(file, "resources: [wto-finance-gap]", "resources: []");
    }
    Path empty = hub.build().folder();
    page.navigate(empty.resolve("library.html").toUri().toString());
    status("0 resources");
    assertEquals(0, rows().count());
    page.navigate(empty.resolve("topics/trade-finance.html").toUri().toString());
    assertTrue(page.locator("main").textContent().contains("There is no resource here yet."));
  }
}

package org.trade4msmes.hub.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The search box and the page of results in Chromium, opened from disk under a strict content
 * security policy.
 */
final class SearchPageTest {
  @TempDir private static Path site;
  private static Playwright playwright;
  private static Browser browser;
  private final List<String> messages = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void build() throws IOException {
    TestCorpus corpus = TestCorpus.fixture();
    SearchFolders.write(corpus, site.resolve("search/lucene"), site.resolve("search/pack"));
    Files.createDirectories(site.resolve("assets"));
    for (String name : List.of("search.js", "search-page.js")) {
      Files.writeString(
          site.resolve("assets").resolve(name),
          ScriptTrimmer.trim(Files.readString(BrowserSearch.script(name))));
    }
    Files.writeString(site.resolve("assets/messages.js"), resource("messages.js"));
    String html = resource("page.html");
    Files.writeString(site.resolve("search.html"), html);
    Files.writeString(
        site.resolve("recherche.html"), html.replace("<html lang=\"en\">", "<html lang=\"fr\">"));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = BrowserSearch.launch(playwright);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SearchPageTest.class.getResourceAsStream("/search/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  @BeforeEach
  void open() {
    page = browser.newPage();
    page.onConsoleMessage(message -> messages.add(message.text()));
    page.onPageError(messages::add);
  }

  @AfterEach
  void nothingWentWrong() {
    page.close();
    assertEquals(List.of(), messages);
  }

  private void results(String file, String query) {
    String address = site.resolve(file).toUri().toString();
    page.navigate(address + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private Locator titles() {
    return page.locator(".search-list h2");
  }

  @Test
  void theBoxOffersResultsWhileTyping() {
    page.navigate(site.resolve("search.html").toUri().toString());
    Locator input = page.locator("#q");
    input.pressSequentially("letter of cred");
    Locator options = page.locator("[role=option]");
    options.first().waitFor();
    assertEquals("true", input.getAttribute("aria-expanded"));
    assertTrue(options.first().textContent().contains("letter of credit"));
    assertTrue(options.last().textContent().startsWith("See all"));
    assertTrue(page.locator("[role=status]").first().textContent().endsWith("results"));
  }

  @Test
  void theBoxIsUsedByKeyboard() {
    page.navigate(site.resolve("search.html").toUri().toString());
    Locator input = page.locator("#q");
    input.pressSequentially("customs");
    page.locator("[role=option]").first().waitFor();
    input.press("ArrowDown");
    assertEquals("search-option-0", input.getAttribute("aria-activedescendant"));
    assertEquals("true", page.locator("#search-option-0").getAttribute("aria-selected"));
    input.press("ArrowUp");
    input.press("ArrowUp");
    assertEquals(
        page.locator("[role=option]").last().getAttribute("id"),
        input.getAttribute("aria-activedescendant"));
    input.press("Escape");
    assertEquals("false", input.getAttribute("aria-expanded"));
    assertEquals("customs", input.inputValue());
    input.press("Escape");
    assertEquals("", input.inputValue());
  }

  @Test
  void thePageShowsResultsWithMarksAndSections() {
    results("search.html", "letters of credit");
    titles().first().waitFor();
    assertTrue(titles().first().locator("mark").count() > 0);
    assertTrue(page.locator(".search-section a").first().getAttribute("href").contains("#"));
    assertTrue(
        page.locator(".search-status").textContent().contains("results for “letters of credit”"));
  }

  @Test
  void facetsNarrowTheResultsAndStandInTheAddress() {
    results("search.html", "export");
    Locator guides = page.locator("[data-facet=kind] label:has-text('Guide')");
    guides.waitFor();
    int expected = Integer.parseInt(guides.locator(".search-count").textContent());
    guides.locator("input").check();
    page.waitForURL("**kind=guide");
    page.waitForFunction(
        "n => document.querySelectorAll('.search-list > li').length === n", expected);
    page.goBack();
    page.waitForFunction(
        "n => document.querySelectorAll('.search-list > li').length > n", expected);
    assertFalse(page.url().contains("kind"));
  }

  @Test
  void frenchPagesComeFirstForAFrenchReader() {
    results("recherche.html", "lettre de crédit");
    titles().first().waitFor();
    assertEquals("fr", titles().first().locator("a").getAttribute("lang"));
    assertTrue(page.locator(".search-facts").last().textContent().contains("anglais"));
  }

  @Test
  void aMisspeltWordIsCorrectedAndSaidToBe() {
    results("search.html", "certficate of orgin");
    titles().first().waitFor();
    assertTrue(page.locator(".search-notes").textContent().contains("certificate"));
    assertEquals("certificate of origin", page.locator(".search-notes a").textContent());
  }

  @Test
  void anEmptyResultHelps() {
    results("search.html", "xyzzyqwv");
    page.locator("text=Nothing found").first().waitFor();
    assertEquals(1, page.locator("[data-search-results] a[href='library.html']").count());
  }

  @Test
  void hostileQueriesDoNoHarm() {
    List<String> hostile =
        List.of(
            "a",
            "\"",
            "--",
            "((((",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "' OR 1=1; DROP TABLE x",
            "[a-z]+(.*)*$",
            "😀😀",
            "שלום עולם مرحبا",
            "%00%ff",
            "x".repeat(10_000),
            "word ".repeat(2_000),
            "\\u0000",
            "constructor __proto__ toString",
            "-",
            "-a -b",
            "\"a b");
    for (String query : hostile) {
      page.navigate(site.resolve("search.html").toUri().toString());
      page.locator("#q").fill(query);
      page.locator("#q").press("Enter");
      page.waitForFunction("() => document.querySelector('.search-status') || !location.search");
      assertEquals(0, page.locator("main script, main img").count(), query);
    }
    assertEquals(
        List.of(0, 0),
        page.evaluate(
            """
            async () => {
              const pack = new hubSearch.Pack("search/pack/");
              return hubSearch.withEngine(pack, async (engine) => [
                (await engine.search("\\ud800 \\udc00", { language: "en" })).total,
                (await engine.search("", { language: "en" })).total]);
            }
            """));
  }

  @Test
  void aMissingFileGetsASentenceAndARetry() throws IOException {
    Path folder = site.resolve("search/pack");
    Path away = site.resolve("search/away");
    Files.move(folder, away);
    results("search.html", "customs");
    page.locator("text=The search could not be loaded.").first().waitFor();
    messages.removeIf(message -> message.contains("ERR_FILE_NOT_FOUND"));
    Files.move(away, folder);
    page.locator(".search-failed button").first().click();
    titles().first().waitFor();
  }

  @Test
  void aPackOfAnotherBuildIsLoadedAnew() throws IOException {
    results("search.html", "customs");
    titles().first().waitFor();
    Path pack = site.resolve("search/pack");
    Map<Path, String> before = new java.util.TreeMap<>();
    try (var files = Files.list(pack)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        before.put(file, text);
        Files.writeString(
            file, text.replaceFirst("hubPack\\(\"[0-9a-f]+\"", "hubPack(\"abcdefabcdef\""));
      }
    }
    page.locator("#q").fill("intellectual property women");
    page.locator("#q").press("Enter");
    page.waitForFunction(
        "() => document.querySelector('.search-status').textContent.includes('women')");
    for (Map.Entry<Path, String> file : before.entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
  }
}

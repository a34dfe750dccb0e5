package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;
import org.trade4msmes.hub.testkit.SiteServer;

/**
 * One page of every template, in every language, light and dark, on a phone and on a wide screen:
 * axe finds nothing in it, it asks nobody else for anything, and Chromium has nothing to say.
 */
class EveryTemplateTest {
  private static final List<String> LANGUAGES = List.of("", "fr/", "es/");
  private static final int PHONE = 360;
  private static final int DESKTOP = 1280;

  /**
   * Templates that are parts of others, pages that nobody stays on, and one with a test of its own.
   */
  private static final Set<String> NO_PAGES =
      Set.of("admin", "charts", "layout", "parts", "redirect", "start-here");

  /** WCAG 2.2 A and AA, and best practices. */
  private static final String EVERYTHING =
      "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

  /** The rules whose findings depend on colours. */
  private static final String COLOURS = "['color-contrast', 'link-in-text-block']";

  private static final Map<String, String> PAGES =
      Stream.of(
              "404 404.html",
              "a-z a-z.html",
              "audience businesses.html",
              "champions champions.html",
              "documents documents.html",
              "economies economies.html",
              "economy economies/ke.html",
              "game game.html",
              "glossary glossary.html",
              "guide guides/businesses/getting-paid.html",
              "home index.html",
              "library library.html",
              "meeting meetings/2024-06-10.html",
              "meetings meetings.html",
              "news news.html",
              "news-item news/2024-06-11-finance-meeting.html",
              "note research/finance-note.html",
              "offline offline.html",
              "outcome outcomes/declaration.html",
              "outcomes outcomes.html",
              "participation participation.html",
              "planner planner.html",
              "planner-rules planner-rules.html",
              "publishers publishers.html",
              "research research.html",
              "resources types/guide.html",
              "scene game/short/order.html",
              "search search.html?q=wto",
              "style style.html",
              "story game/short.html",
              "text-page about.html",
              "topic topics/trade-finance.html",
              "topics topics.html")
          .map(entry -> entry.split(" ", 2))
          .collect(
              Collectors.toMap(entry -> entry[0], entry -> entry[1], (a, b) -> a, TreeMap::new));

  @TempDir private static Path folder;
  private static Path site;
  private static SiteServer server;
  private static OpenBrowser browser;

  @BeforeAll
  static void buildAndOpen() throws Exception {
    site = HubFixture.whole(folder).build().folder();
    server = new SiteServer(site);
    browser = new OpenBrowser();
  }

  @AfterAll
  static void close() {
    browser.close();
    server.close();
  }

  @Test
  void noTemplateIsForgotten() throws IOException {
    Set<String> templates = new TreeSet<>();
    try (Stream<Path> files = Files.list(Repository.templates())) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ftlh"))
          .map(name -> name.substring(0, name.length() - ".ftlh".length()))
          .filter(name -> !NO_PAGES.contains(name))
          .forEach(templates::add);
    }
    assertEquals(templates, PAGES.keySet());
  }

  @Test
  void nothingIsWrong() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext window = browser.window(DESKTOP, true)) {
      window.addInitScript(axe()); // As a debugger does it, which no policy of a page binds.
      // Side by side: one page waits for nothing while axe looks at another.
      Map<String, Page> pages = new TreeMap<>();
      LANGUAGES.forEach(language -> pages.put(language, listened(window, wrong)));
      for (String path : PAGES.values()) {
        pages.forEach((language, page) -> go(page, language + path));
        Collection<Page> found =
            pages.values().stream().filter(p -> !p.url().equals("about:blank")).toList();
        found.forEach(page -> wrong.addAll(inline(page)));
        wrong.addAll(findings(found, ColorScheme.LIGHT, DESKTOP, EVERYTHING));
        wrong.addAll(findings(found, ColorScheme.DARK, DESKTOP, COLOURS));
        wrong.addAll(findings(found, ColorScheme.DARK, PHONE, EVERYTHING));
        wrong.addAll(findings(found, ColorScheme.LIGHT, PHONE, COLOURS));
      }
      assertEquals(List.of(), window.cookies());
    }
    assertEquals("", String.join("\n", wrong));
  }

  /** A page that notes what Chromium says about it, and whom it asks. */
  private static Page listened(BrowserContext window, List<String> wrong) {
    Page page = window.newPage();
    page.onConsoleMessage(message -> wrong.add(page.url() + " says " + message.text()));
    page.onPageError(error -> wrong.add(page.url() + " fails: " + error));
    page.onRequest(request -> {
      if (!request.url().startsWith(server.address("")) && !request.url().startsWith("data:")) {
        wrong.add(page.url() + " asks " + request.url());
      }
    });
    return page;
  }

  /** Opens a page of the site, or an empty one where it is not in that language. */
  private static void go(Page page, String address) {
    String path = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
    if (!Files.exists(site.resolve(path))) {
      page.navigate("about:blank");
      return;
    }
    page.navigate(server.address(address));
    if (address.contains("search.html?")) {
      page.locator(".search-list h2").first().waitFor();
    }
  }

  private static String axe() throws IOException {
    try (InputStream script = EveryTemplateTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe-core is missing").readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }

  /** Scripts and styles that stand in the page itself. */
  private static List<String> inline(Page page) {
    return texts(
        page,
        """
        () => [...document.querySelectorAll('style, [style], script:not([src])')]
          .filter(e => e.type !== 'application/ld+json')
          .concat([...document.querySelectorAll('*')]
            .filter(e => e.getAttributeNames().some(name => name.startsWith('on'))))
          .map(e => 'inline: ' + e.outerHTML.slice(0, 160))
        """);
  }

  private static List<String> findings(
      Collection<Page> pages, ColorScheme colours, int width, String rules) {
    String start =
        """
        () => {
          window.findings = axe.run({
            runOnly: %s, resultTypes: ['violations'], iframes: false, preload: false
          });
        }
        """
            .formatted(rules);
    String end =
        """
        async () => (await window.findings).violations
          .map(v => '%s %d ' + v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)
            + ' (' + (n.any[0] || n.all[0] || n.none[0]).message + ')').join(' | '))
        """
            .formatted(colours, width);
    for (Page page : pages) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      page.setViewportSize(width, 800);
      page.evaluate(start);
    }
    return pages.stream().flatMap(page -> texts(page, end).stream()).toList();
  }

  private static List<String> texts(Page page, String script) {
    return ((List<?>) page.evaluate(script)).stream().map(text -> page.url() + " " + text).toList();
  }
}

package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trade4msmes.hub.game.Engine;
import org.trade4msmes.hub.game.Game;
import org.trade4msmes.hub.game.Stories;
import org.trade4msmes.hub.model.Language;

/** The Trade Game of the real hub, played in Chromium straight from the folder of the site. */
@ExtendWith(RealSite.Extension.class)
class GamePageTest {
  private static final int WIDTH = 360;
  private static final int MOST_BYTES = 60 * 1024;

  @TempDir private static Path folder;
  private static Path site;
  private static List<Engine> engines;
  private static OpenBrowser browser;

  @BeforeAll
  static void open(RealSite real) throws Exception {
    site = real.folder();
    engines = Stories.real(folder.resolve("stories"));
    browser = new OpenBrowser();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String address(Engine engine, String hash) {
    return "game/" + engine.plot().story().id() + ".html" + hash;
  }

  /** Opens a page at an anchor, from another page, so that it is loaded anew. */
  private static void open(Reader reader, String path) {
    int hash = path.indexOf('#');
    if (hash < 0) {
      reader.open(path);
    } else {
      reader.page().navigate("about:blank");
      String page = site.resolve(path.substring(0, hash)).toUri().toString();
      reader.page().navigate(page + path.substring(hash));
    }
  }

  private static String seed(int seed) {
    return "#" + Integer.toString(seed, 36) + ".";
  }

  private static List<Integer> purse(Page page) {
    return page.locator(".game-purse dd").allTextContents().stream()
        .map(text -> Integer.valueOf(text.replace(",", "")))
        .toList();
  }

  private static void assertAt(Game game, Page page) {
    assertEquals(
        game.engine().plot().scene(game.standing()).title().in(Language.EN),
        page.locator(".game-stage h2").textContent());
    assertEquals(
        List.of(game.standing().days(), game.standing().money(), game.standing().reputation()),
        purse(page));
    assertEquals(
        game.engine().open(game.standing()).size(), page.locator(".game-choices a").count());
  }

  /** Waits until the page shows a game with so many choices. */
  private static void choose(Page page, int position, int choices) {
    page.locator(".game-choices a").nth(position).click();
    arrive(page, ".*#[0-9a-z]+\\.[0-9a-z]{" + choices + "}");
  }

  /**
   * Waits for an address and for the page to show it, of which its keeping the game is the last
   * step.
   */
  private static void arrive(Page page, String address) {
    page.waitForURL(Pattern.compile(address));
    page.waitForFunction("() => Object.values(localStorage).includes(location.hash.slice(1))");
  }

  /** Ten games, choice by choice, stand where the engine in Java says. */
  @Test
  void tenWholeGames() {
    Random random = new Random(7);
    try (BrowserContext window = browser.window(WIDTH, true)) {
      Reader reader = new Reader(window, site);
      for (int i = 0; i < 10; i++) {
        int seed = random.nextInt(Integer.MAX_VALUE);
        Engine engine = engines.get(i % engines.size());
        Game game = Game.start(engine, seed);
        reader.page().navigate("about:blank");
        open(reader, address(engine, seed(seed)));
        assertAt(game, reader.page());
        while (!game.isOver()) {
          List<Integer> open = engine.open(game.standing());
          // Mostly the first choice, which is often the good one, so that games last.
          int position = random.nextInt(3) > 0 ? 0 : random.nextInt(open.size());
          game = game.choose(open.get(position));
          choose(reader.page(), position, game.choices().size());
          assertAt(game, reader.page());
        }
        assertTrue(reader.page().locator(".game-profile").isVisible());
        assertScores(game, reader.page());
      }
      assertEquals(List.of(), reader.complaints());
    }
  }

  private static void assertScores(Game game, Page page) {
    int points = game.scores().values().stream().mapToInt(Game.Score::points).sum();
    int shown =
        page.locator(".game-profile td").allTextContents().stream()
            .filter(text -> text.contains(" of "))
            .mapToInt(
                text -> Integer.parseInt(text.strip().substring(0, text.strip().indexOf(' '))))
            .sum();
    assertEquals(points, shown);
  }

  @Test
  void theBackButtonTakesAChoiceBackAndTheGameIsKept() {
    try (BrowserContext window = browser.window(WIDTH, true)) {
      Reader reader = new Reader(window, site);
      Page page = reader.page();
      Engine engine = engines.getFirst();
      open(reader, address(engine, ""));
      page.locator(".game-begin a").click();
      arrive(page, ".*#[0-9a-z]+\\.");
      String first = page.locator(".game-stage h2").textContent();
      choose(page, 0, 1);
      String second = page.locator(".game-stage h2").textContent();
      page.goBack();
      arrive(page, ".*#[0-9a-z]+\\.");
      assertEquals(first, page.locator(".game-stage h2").textContent());
      page.goForward();
      arrive(page, ".*#[0-9a-z]+\\.[0-9a-z]");
      assertEquals(second, page.locator(".game-stage h2").textContent());
      page.navigate("about:blank");
      open(reader, address(engine, ""));
      page.locator(".game-begin a").last().click();
      arrive(page, ".*#[0-9a-z]+\\.[0-9a-z]");
      assertEquals(second, page.locator(".game-stage h2").textContent());
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  void isPlayedByKeyboardAndHeard() {
    try (BrowserContext window = browser.window(WIDTH, true)) {
      Reader reader = new Reader(window, site);
      Page page = reader.page();
      open(reader, address(engines.getFirst(), seed(1)));
      assertEquals("H2", page.evaluate("document.activeElement.tagName"));
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      arrive(page, ".*#1\\.0");
      assertEquals("H2", page.evaluate("document.activeElement.tagName"));
      assertEquals(
          "Days 58, Talers 3,000, Reputation 2",
          page.locator(".game-place > [role=status]").textContent());
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  void nonsenseInTheAddressDoesNoHarm() {
    try (BrowserContext window = browser.window(WIDTH, true)) {
      Reader reader = new Reader(window, site);
      for (String hash : List.of("#main", "#zzzzzz.", "#1.zzz", "#1.0zzz", "#%3Cb%3E")) {
        reader.page().navigate("about:blank");
        open(reader, address(engines.getFirst(), hash));
      }
      assertEquals(List.of(), reader.complaints());
    }
  }

  /** Without JavaScript, links lead from the start of each story to an ending. */
  @ParameterizedTest
  @CsvSource({"'', 0", "fr/, 1", "es/, 2"})
  void isReadWithoutJavaScript(String language, int story) {
    try (BrowserContext window = browser.window(WIDTH, false)) {
      Reader reader = new Reader(window, site);
      Page page = reader.page();
      open(reader, language + address(engines.get(story), ""));
      page.locator(".game-begin a").click();
      for (int steps = 0; page.locator(".game-result").count() == 0; steps++) {
        assertTrue(steps < 50, "no end");
        String before = page.url();
        page.locator(".game-pages a").first().click();
        page.waitForURL(address -> !address.equals(before));
      }
      assertEquals(1, page.locator(".game-result").count());
      assertEquals(List.of(), reader.complaints());
    }
  }

  /** As it is played; {@link EveryTemplateTest} looks at the pages. */
  @ParameterizedTest
  @CsvSource({"'', LIGHT", "fr/, DARK", "es/, LIGHT"})
  void axeFindsNothing(String language, ColorScheme colours) throws IOException {
    try (BrowserContext window = browser.window(WIDTH, true)) {
      Reader reader = new Reader(window, site);
      reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      Engine engine = engines.getFirst();
      String end = ending(engine);
      for (String path : List.of(address(engine, seed(1) + "00"), address(engine, end))) {
        reader.page().navigate("about:blank");
        open(reader, language + path);
        reader.page().evaluate(axe());
        assertEquals(
            List.of(),
            reader
                .page()
                .evaluate(
                    "async () => (await axe.run()).violations.map(v => v.id + ': '"
                        + " + v.nodes.map(n => n.html).join(' '))"),
            language + path);
      }
    }
  }

  /** The address of a whole game. */
  private static String ending(Engine engine) {
    Game game = Game.start(engine, 1);
    StringBuilder choices = new StringBuilder(seed(1));
    while (!game.isOver()) {
      int choice = engine.open(game.standing()).getFirst();
      game = game.choose(choice);
      choices.append(choice);
    }
    return choices.toString();
  }

  private static String axe() throws IOException {
    try (InputStream script = GamePageTest.class.getResourceAsStream("/axe.min.js")) {
      assertTrue(script != null, "axe-core is missing");
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The page with everything that it loads. */
  @Test
  void weighsLittle() throws IOException {
    for (Engine engine : engines) {
      for (String language : List.of("", "fr/", "es/")) {
        Path page = site.resolve(language + address(engine, ""));
        Document html = Jsoup.parse(Files.readString(page));
        List<Path> files = new ArrayList<>(List.of(page));
        html.select("script[src]").forEach(e -> files.add(beside(page, e.attr("src"))));
        html.select("link[rel=stylesheet]").forEach(e -> files.add(beside(page, e.attr("href"))));
        int bytes = 0;
        for (Path file : files) {
          bytes += zipped(Files.readAllBytes(file));
        }
        assertTrue(bytes <= MOST_BYTES, page + " weighs " + bytes + " bytes");
      }
    }
    assertNull(
        Jsoup.parse(Files.readString(site.resolve("game.html"))).selectFirst("script[src*=mango]"));
  }

  private static Path beside(Path page, String address) {
    return page.resolve("..").resolve(address).normalize();
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}

package org.trade4msmes.hub.search;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The search script with a pack in Chromium, on a page opened from disk. */
final class BrowserSearch implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;
  private final List<String> messages = new ArrayList<>();

  /** Opens the page; {@code site} has the pack in {@code search/pack}. */
  BrowserSearch(Path site) throws IOException {
    Files.createDirectories(site.resolve("assets"));
    Files.writeString(
        site.resolve("engine.html"),
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
        <script src="assets/search.js"></script><script src="assets/search-page.js"></script></head><body></body></html>
        """);
    for (String name : List.of("search.js", "search-page.js")) {
      String trimmed = ScriptTrimmer.trim(Files.readString(script(name)));
      Files.writeString(site.resolve("assets").resolve(name), trimmed);
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = launch(playwright);
    page = browser.newPage();
    page.onConsoleMessage(message -> messages.add(message.text()));
    page.onPageError(messages::add);
    page.navigate(site.resolve("engine.html").toUri().toString());
    page.evaluate("() => { window.pack = new hubSearch.Pack('search/pack/'); }");
  }

  static Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(FLAGS));
  }

  /** The source of a script of the theme. */
  static Path script(String name) {
    Path here = Path.of("").toAbsolutePath();
    return here.resolve(here.endsWith("generator") ? ".." : ".")
        .resolve("templates/assets")
        .resolve(name)
        .normalize();
  }

  Page page() {
    return page;
  }

  /** What the console said, errors of the page among it. */
  List<String> messages() {
    return messages;
  }

  /** Answers many searches: for each the total, then number, score and section of each hit. */
  @SuppressWarnings("unchecked")
  List<List<Object>> search(List<Map<String, Object>> requests) {
    return (List<List<Object>>)
        page.evaluate(
            """
            async (requests) => {
              const answers = [];
              for (const { query, language, filters } of requests) {
                answers.push(await hubSearch.withEngine(pack, async (engine) => {
                  const { total, hits, plan } = await engine.search(query, { language, allowed: await hubSearch.allow(engine, filters) });
                  const sections = await Promise.all(hits.map((hit) => engine.section(hit.doc, plan)));
                  return [total, ...hits.flatMap((hit, i) => [hit.doc, hit.score, sections[i][0]])];
                }));
              }
              return answers;
            }
            """,
            requests);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

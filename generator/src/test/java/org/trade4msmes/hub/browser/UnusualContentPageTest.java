package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.UnusualHub;

/** Long words and titles, and titles from right to left, on a narrow phone. */
class UnusualContentPageTest {
  private static final int PHONE = 320;

  @TempDir private static Path folder;

  @Test
  void pagesFitAndTitlesRunInTheirOwnDirection() throws Exception {
    Path site = UnusualHub.in(folder).build().folder();
    try (OpenBrowser browser = new OpenBrowser();
        BrowserContext window = browser.window(PHONE, true)) {
      Reader reader = new Reader(window, site);
      for (String path :
          List.of(
              "index.html",
              "businesses.html",
              "guides/businesses/unusual.html",
              "topics.html",
              "topics/empty.html",
              "topics/digital-trade.html",
              "meetings.html",
              "meetings/night.html",
              "a-z.html",
              "news.html",
              "library.html")) {
        reader.open(path);
      }
      assertEquals(
          "rtl", direction(reader, "topics/digital-trade.html", ".resources a[href$=arabic]"));
      assertEquals("rtl", direction(reader, "news.html", "a[href*=unusual] span > span"));
      assertEquals("rtl", direction(reader, "news/2024-06-12-unusual.html", "h1"));
      assertEquals("ltr", direction(reader, "guides/businesses/unusual.html", "h1"));
      assertEquals(List.of(), reader.complaints());
    }
  }

  /** The direction of a title, by the side at which the sign at its end stands. */
  private static Object direction(Reader reader, String path, String title) {
    reader.open(path);
    return reader
        .page()
        .locator(title)
        .first()
        .evaluate(
            """
            title => {
              const text = [...title.childNodes].find(n => n.nodeType === Node.TEXT_NODE);
              const box = (at) => {
                const range = document.createRange();
                range.setStart(text, at);
                range.setEnd(text, at + 1);
                return range.getBoundingClientRect();
              };
              const first = box(0), last = [...Array(text.length).keys()]
                .filter(at => Math.abs(box(at).top - first.top) < 2).pop();
              return box(last).left < first.left ? 'rtl' : 'ltr';
            }
            """);
  }
}

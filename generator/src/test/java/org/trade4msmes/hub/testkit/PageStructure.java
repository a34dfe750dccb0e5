package org.trade4msmes.hub.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What no text of an editor may change about a page. */
public final class PageStructure {
  private static final String ACTIVE =
      "script, style, iframe, frame, object, embed, applet, base, form, template,"
          + " body meta, body link";

  private PageStructure() {}

  /**
   * Checks that a page has the same frame as another one that is surely sound, one title, and
   * nothing active that the other one does not have.
   */
  public static void assertSound(Document model, Document page) {
    assertEquals(frame(model), frame(page), "the landmarks of the page");
    assertEquals(1, page.select("h1").size(), "titles");
    assertEquals(1, page.select("main h1").size(), "titles in the main part");
    assertEquals(tags(model), tags(page), "active elements");
    assertHarmless(page);
  }

  /** Checks that no element below another one does anything by itself. */
  public static void assertHarmless(Element root) {
    for (Element element : root.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertTrue(!name.startsWith("on"), () -> "acts: " + element.outerHtml());
        if (name.equals("href") || name.equals("src") || name.equals("action")) {
          assertTrue(
              attribute.getValue().strip().matches("(?is)(https?:|mailto:)[^<>]*|[^:<>]*(#.*)?"),
              () -> "leads astray: " + element.outerHtml());
        }
      }
    }
  }

  private static List<String> tags(Document page) {
    return page.select(ACTIVE).stream().map(Element::tagName).toList();
  }

  private static List<String> frame(Document page) {
    return page.body().children().stream()
        .map(child -> child.tagName() + " " + child.className())
        .toList();
  }

  /** A text as a page shows it: runs of white space count as one space. */
  public static String shown(String text) {
    return new Element("p").text(text).text();
  }
}

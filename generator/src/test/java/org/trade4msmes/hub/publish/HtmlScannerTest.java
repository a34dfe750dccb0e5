package org.trade4msmes.hub.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The scanner against jsoup, which builds the tree that a browser builds. */
class HtmlScannerTest {
  /** What a scan found, in the form in which jsoup's tree is summed up. */
  private static final class Found implements HtmlScanner.Sink {
    private final String html;
    private final List<String> attributes = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Found(String html) {
      this.html = html;
      HtmlScanner.scan(html, this);
    }

    @Override
    public void attribute(AttributeRole role, int start, int end) {
      attributes.add(role + " " + Parser.unescapeEntities(html.substring(start, end), true));
    }

    @Override
    public void malformed(int offset, String problem) {
      complaints.add(problem);
    }
  }

  @Property(tries = 5000)
  void findsWhatJsoupFinds(@ForAll Random random) {
    String page = RandomPage.make(random);
    Found found = new Found(page);
    assertEquals(List.of(), found.complaints, page);
    assertEquals(byJsoup(page), found.attributes, page);
  }

  @Property(tries = 20_000)
  void findsWhatJsoupFindsInAnyTextThatItDoesNotComplainAbout(@ForAll("scraps") String page) {
    Found found = new Found(page);
    if (found.complaints.isEmpty()) {
      assertEquals(byJsoup(page), found.attributes, page);
    }
  }

  /** No formatting elements such as {@code b}: a tree has several of one that overlaps others. */
  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "<",
            ">",
            "/",
            "\"",
            "'",
            "=",
            " ",
            "!",
            "--",
            "-",
            "?",
            "&amp;",
            "<q",
            "<q id=x>",
            "<div ",
            "</div",
            "</q>",
            "href",
            "id=",
            "src='",
            "<!--",
            "-->",
            "--!>",
            "<!doctype",
            "<script>",
            "</script>",
            "</script",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "z",
            "\n",
            "é")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static List<String> byJsoup(String page) {
    List<String> attributes = new ArrayList<>();
    for (Element element : Jsoup.parse(page).getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String role = role(element, attribute.getKey().toLowerCase(Locale.ROOT));
        if (!role.isEmpty()) {
          attributes.add(role + " " + attribute.getValue());
        }
      }
    }
    return attributes;
  }

  private static String role(Element element, String name) {
    return switch (name) {
      case "id" -> "ID";
      case "href", "src", "action", "formaction", "poster", "cite", "xlink:href" -> "URL";
      case "srcset", "imagesrcset" -> "SOURCE_SET";
      case "data" -> element.nameIs("object") ? "URL" : "";
      case "content" -> element.attr("http-equiv").equals("refresh") ? "REFRESH" : "";
      default -> "";
    };
  }
}

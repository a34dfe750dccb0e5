package org.trade4msmes.hub.publish;

import java.util.List;
import java.util.Random;

/** Makes pages that use all of HTML's ways to write tags, text and attributes. */
final class RandomPage {
  private static final List<String> VALUES =
      List.of(
          "",
          "a.html",
          "../b/c.html#d",
          "#x",
          "?q=1&amp;r=2",
          "a&eacute;b",
          "&#x2F;x&#46;html",
          "https://example.org/?a=b&lt=c",
          "a > b",
          "</a>",
          "<b id=no>",
          "<!--",
          "é–ü",
          " x\n y ");
  private static final List<String> TEXTS =
      List.of(
          "words",
          " a < b ",
          "&lt;a href=no&gt;",
          "\n",
          "é “quoted”",
          "a = \"b\" > 'c'",
          "&copy",
          "<!-- <a href=no> -->",
          "<!-->",
          "<!---->",
          "<!-- a -- b > <i id=no> -->",
          "<3");
  private static final List<String> RAW =
      List.of("", "if (a < b) { \"<a href='no'>\" }", "<a id=no>", "</ scrip", "</b>", "&amp;");
  private static final List<String> CONTAINERS =
      List.of("div", "span", "section", "DIV", "x-y", "svg", "nav", "blockquote", "template");
  private static final List<String> VOIDS = List.of("img", "br", "link", "INPUT", "source");
  private static final List<String> NAMES =
      List.of(
          "id",
          "ID",
          "href",
          "src",
          "srcset",
          "class",
          "data-href",
          "cite",
          "action",
          "poster",
          "HREF",
          "xlink:href",
          "formaction",
          "hidden",
          "alt",
          "data",
          "content",
          "imagesrcset");

  private final Random random;
  private final StringBuilder html = new StringBuilder();

  private RandomPage(Random random) {
    this.random = random;
  }

  static String make(Random random) {
    RandomPage page = new RandomPage(random);
    page.html.append(page.pick(List.of("<!doctype html>", "<!DOCTYPE HTML>\n")));
    page.html.append("<html lang=en><head>");
    page.head();
    page.html.append("</head><body");
    page.attributes();
    page.html.append(">");
    page.content(4);
    page.html.append("</body></html>");
    return page.html.toString();
  }

  private void head() {
    html.append("<title").append(pick(List.of("", " id=t"))).append('>');
    html.append(pick(TEXTS.subList(0, 6))).append("</title>");
    html.append("<meta http-equiv=refresh content='0; url=").append("a.html'>");
    html.append("<meta content='0; url=no'>");
    html.append("<style>").append(pick(RAW)).append("</style>");
    html.append("<script src=\"a.js\">").append(pick(RAW)).append("</SCRIPT >");
  }

  private void content(int depth) {
    int parts = random.nextInt(4);
    for (int i = 0; i <= parts; i++) {
      switch (random.nextInt(6)) {
        case 0 -> html.append(pick(TEXTS));
        case 1 -> tag(pick(VOIDS), pick(List.of(">", "/>", " />")));
        case 2 -> rawText(pick(List.of("script", "style", "textarea", "iframe", "Script")));
        case 3 -> {
          tag("a", ">");
          html.append("text</a>");
        }
        default -> container(depth);
      }
    }
  }

  private void container(int depth) {
    String name = pick(CONTAINERS);
    tag(name, ">");
    // Inside SVG, other rules would apply to the content.
    if (depth > 0 && !name.equals("svg")) {
      content(depth - 1);
    }
    html.append("</").append(name).append(pick(List.of(">", " >", "\n>")));
  }

  private void rawText(String name) {
    tag(name, ">");
    html.append(pick(RAW)).append("</").append(name).append(pick(List.of(">", "\n>")));
  }

  private void tag(String name, String end) {
    html.append('<').append(name);
    attributes();
    // A slash would belong to an unquoted value.
    html.append(end.startsWith("/") ? " " : "").append(end);
  }

  private void attributes() {
    int first = random.nextInt(NAMES.size());
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      html.append(pick(List.of(" ", "\n  ", " / ")));
      // Seven does not divide the number of names: no name comes twice, in any letter case.
      String name = NAMES.get((first + 7 * i) % NAMES.size());
      html.append(name);
      value();
    }
  }

  private void value() {
    String value = pick(VALUES);
    switch (random.nextInt(4)) {
      case 0 -> html.append("=\"").append(value).append('"');
      case 1 -> html.append(" = '").append(value).append("'");
      case 2 -> html.append('=').append(value.matches("[^\\s\"'<>=`/]+") ? value : "plain");
      default -> {
        // No value at all.
      }
    }
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

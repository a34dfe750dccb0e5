package org.trade4msmes.hub.publish;

/** The attributes of one start tag that matter for links. */
final class TagAttributes {
  private static final String[] NAMES = {
    "id",
    "href",
    "src",
    "srcset",
    "action",
    "poster",
    "cite",
    "formaction",
    "imagesrcset",
    "xlink:href",
    "data",
    "content",
    "http-equiv"
  };

  private final String html;
  private final int tagStart;
  private final int tagEnd;
  private final HtmlScanner.Sink sink;
  private int seen;
  private int contentStart;
  private int contentEnd;
  private boolean refresh;

  /** Attributes of the element whose name is in {@code html} from {@code start} to {@code end}. */
  TagAttributes(String html, int start, int end, HtmlScanner.Sink sink) {
    this.html = html;
    this.tagStart = start;
    this.tagEnd = end;
    this.sink = sink;
  }

  /** Takes an attribute, given as two ranges of the page. */
  void add(int nameStart, int nameEnd, int valueStart, int valueEnd) {
    for (int i = 0; i < NAMES.length; i++) {
      if (matches(nameStart, nameEnd, NAMES[i])) {
        if ((seen & 1 << i) != 0) {
          sink.malformed(nameStart, "this tag has two attributes " + NAMES[i]);
        } else {
          seen |= 1 << i;
          report(NAMES[i], valueStart, valueEnd);
        }
        return;
      }
    }
  }

  /** Says that the tag is complete. */
  void end() {
    if (refresh && contentEnd > contentStart) {
      sink.attribute(AttributeRole.REFRESH, contentStart, contentEnd);
    }
  }

  private void report(String name, int start, int end) {
    switch (name) {
      case "id" -> sink.attribute(AttributeRole.ID, start, end);
      case "srcset", "imagesrcset" -> sink.attribute(AttributeRole.SOURCE_SET, start, end);
      case "content" -> {
        contentStart = start;
        contentEnd = end;
      }
      case "http-equiv" -> refresh = matches(start, end, "refresh");
      case "data" -> {
        if (matches(tagStart, tagEnd, "object")) {
          sink.attribute(AttributeRole.URL, start, end);
        }
      }
      default -> {
        if (name.equals("href") && matches(tagStart, tagEnd, "base")) {
          sink.malformed(tagStart, "a base element changes where every relative link leads");
        }
        sink.attribute(AttributeRole.URL, start, end);
      }
    }
  }

  private boolean matches(int start, int end, String name) {
    return end - start == name.length() && html.regionMatches(true, start, name, 0, name.length());
  }
}

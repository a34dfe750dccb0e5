package org.trade4msmes.hub.markdown;

/** Writes text into HTML. */
final class HtmlText {
  private HtmlText() {}

  /** Appends text so that none of it is taken for markup, in attributes included. */
  static void escape(CharSequence text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(isAllowed(c) ? c : '\uFFFD');
      }
    }
  }

  private static boolean isAllowed(char c) {
    return (c >= ' ' && (c < 0x7F || c > 0x9F)) || c == '\n' || c == '\t';
  }
}

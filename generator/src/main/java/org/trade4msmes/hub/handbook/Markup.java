package org.trade4msmes.hub.handbook;

/** Pieces of XHTML. */
final class Markup {
  private Markup() {}

  /** Text as it stands between tags and in attributes. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String element(String name, String plain) {
    return "<" + name + ">" + text(plain) + "</" + name + ">\n";
  }
}

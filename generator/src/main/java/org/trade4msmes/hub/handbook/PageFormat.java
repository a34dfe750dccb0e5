package org.trade4msmes.hub.handbook;

/** The paper or screen for which a PDF is set. */
public enum PageFormat {
  /** For printers. */
  A4("", "a4.css"),
  /** For phones: a page as wide as a hand, with letters that need no zoom. */
  PHONE("-phone", "phone.css");

  private final String suffix;
  private final String style;

  PageFormat(String suffix, String style) {
    this.suffix = suffix;
    this.style = style;
  }

  /** What its file name has behind the name of the book. */
  public String suffix() {
    return suffix;
  }

  /** The resource with its measures. */
  String style() {
    return style;
  }
}

package org.trade4msmes.hub.preview;

import java.nio.charset.StandardCharsets;

/** Puts the script that shows changes and mistakes into a page, for the preview alone. */
final class LiveScript {
  private LiveScript() {}

  /**
   * The page with the script at the end of its head.
   *
   * @param version the number of the reading from which the page comes
   */
  static byte[] into(byte[] page, long version) {
    String html = new String(page, StandardCharsets.UTF_8);
    int head = html.indexOf("</head>");
    int place = head < 0 ? html.length() : head;
    String script =
        "<link rel=\"stylesheet\" href=\"/.hub/preview.css\">"
            + "<script src=\"/.hub/preview.js\" data-version=\""
            + version
            + "\" defer></script>\n";
    return (html.substring(0, place) + script + html.substring(place))
        .getBytes(StandardCharsets.UTF_8);
  }
}

package org.trade4msmes.hub.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens addresses and anchors that are the start of a title or heading: {@code
 * topics/finance.html#~23~} stands for the first 23 letters of the title's own form, {@code ~~} for
 * all of them.
 */
final class PageSlug {
  private static final Pattern NAME = Pattern.compile("([^/#]+?)(\\.html)?$");
  private static final char MARK = '~';

  private PageSlug() {}

  /** The address with the part that repeats the title left out. */
  static String shorten(String address, String title) {
    Matcher name = NAME.matcher(address);
    if (address.indexOf(MARK) >= 0 || !name.find()) {
      return address;
    }
    String slug = of(title);
    if (!slug.startsWith(name.group(1))) {
      return address;
    }
    String length = slug.equals(name.group(1)) ? "" : Integer.toString(name.group(1).length());
    return address.substring(0, name.start(1))
        + MARK
        + length
        + MARK
        + address.substring(name.end(1));
  }

  /** A text without capitals and accents, its words joined by hyphens. */
  static String of(String text) {
    return TextFolder.fold(text)
        .replaceAll("['’]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}

package org.trade4msmes.hub.links;

import java.util.Locale;

/** What an editor has to know about a link, the most pressing first. */
public enum Verdict {
  /** The server says that the page does not exist. */
  GONE("Gone"),
  /** There is a page, but hardly the one that is meant. */
  SUSPICIOUS("Suspicious"),
  /** No answer that tells whether the page exists. */
  UNREACHABLE("Unreachable"),
  /** The page has a new address. */
  MOVED("Moved"),
  /** The site lets people in and turns programs away; only a person can tell. */
  FORBIDDEN("Forbidden to robots"),
  /** The page is there. */
  OK("In order");

  private final String heading;

  Verdict(String heading) {
    this.heading = heading;
  }

  /** The verdict as reports head a list with it. */
  public String heading() {
    return heading;
  }

  /** The verdict as programs read it, such as {@code moved}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a reader who follows the link is likely to be disappointed. */
  public boolean isBad() {
    return this == GONE || this == SUSPICIOUS || this == UNREACHABLE;
  }
}

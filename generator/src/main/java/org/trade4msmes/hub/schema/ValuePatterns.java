package org.trade4msmes.hub.schema;

/** What values look like, as regular expressions that JavaScript understands as well. */
public final class ValuePatterns {
  /** An id. */
  public static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

  /** A day. */
  public static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";

  /** A day, a month or a year. */
  public static final String PARTIAL_DATE = "^\\d{4}(-\\d{2}){0,2}$";

  /** A time of day. */
  public static final String TIME = "^\\d{2}:\\d{2}(:\\d{2})?$";

  /** A web address. */
  public static final String URL = "^[hH][tT][tT][pP][sS]?://";

  private ValuePatterns() {}
}

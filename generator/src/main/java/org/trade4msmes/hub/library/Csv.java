package org.trade4msmes.hub.library;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values as RFC 4180 describes them.
 *
 * <p>A value that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP
 * advises, so that opening the file runs nothing.
 */
final class Csv {
  /** With these a formula begins; the last four are their full-width forms. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠]");

  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

  private Csv() {}

  /** A line with its end. */
  static String line(List<String> values) {
    return values.stream().map(Csv::value).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String value(String value) {
    String safe = FORMULA.matcher(value).find() ? "'" + value : value;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

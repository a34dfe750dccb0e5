package org.trade4msmes.hub.testkit;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values strictly as RFC 4180 describes them. */
public final class CsvTable {
  private CsvTable() {}

  /**
   * The values of each line.
   *
   * @throws IllegalArgumentException if the text does not follow the rules
   */
  public static List<List<String>> parse(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder value = new StringBuilder();
      if (text.charAt(at) == '"') {
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
          value.append(text.charAt(at));
          at += text.charAt(at) == '"' ? 2 : 1;
        }
        at++;
      } else {
        while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
          value.append(text.charAt(at++));
        }
      }
      line.add(value.toString());
      if (text.startsWith("\r\n", at)) {
        lines.add(List.copyOf(line));
        line.clear();
        at += 2;
      } else if (text.charAt(at) == ',') {
        at++;
      } else {
        throw new IllegalArgumentException("A stray character at " + at + ": " + text.charAt(at));
      }
    }
    if (!line.isEmpty()) {
      throw new IllegalArgumentException("The last line has no end.");
    }
    return lines;
  }
}

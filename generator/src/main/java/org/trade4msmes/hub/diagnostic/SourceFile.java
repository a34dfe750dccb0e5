package org.trade4msmes.hub.diagnostic;

import java.util.Arrays;

/**
 * One file that an editor wrote: its path below the content folder, and its text with line ends
 * normalised to a line feed and without a byte-order mark.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = findLineStarts(text);
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The path as messages show it, with forward slashes, including the content folder's name. */
  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The line of a character offset, counted from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a character offset, counted from 1 in code points, as editors count it. */
  public int column(int offset) {
    int start = lineStarts[line(offset) - 1];
    return text.codePointCount(start, Math.min(offset, text.length())) + 1;
  }

  /** The offset of a line and a column in code points, both counted from 0; clipped to the text. */
  public int offset(int line, int column) {
    if (line >= lineStarts.length) {
      return text.length();
    }
    int first = Math.max(0, line);
    int start = lineStarts[first];
    int end = first + 1 < lineStarts.length ? lineStarts[first + 1] : text.length();
    int inLine = Math.min(Math.max(0, column), text.codePointCount(start, end));
    return text.offsetByCodePoints(start, inLine);
  }

  /** The text of a line (counted from 1) without its line feed. */
  public String lineText(int line) {
    int start = lineStarts[line - 1];
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  public SourceSpan span(int start, int end) {
    return new SourceSpan(this, start, end);
  }

  /** The beginning of the file, for what is wrong with the file as a whole. */
  public SourceSpan start() {
    return span(0, 0);
  }

  @Override
  public String toString() {
    return path;
  }
}

package org.trade4msmes.hub.diagnostic;

/**
 * A place in a source file: the characters from {@code start} (inclusive) to {@code end}
 * (exclusive).
 */
public record SourceSpan(SourceFile file, int start, int end) {

  public int line() {
    return file.line(start);
  }

  public int column() {
    return file.column(start);
  }

  /** The text that the span covers. */
  public String text() {
    return file.text().substring(start, end);
  }

  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}

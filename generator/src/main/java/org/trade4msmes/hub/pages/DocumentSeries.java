package org.trade4msmes.hub.pages;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The series of a document: its symbol up to its number. {@code INF/MSME/W/46/Rev.3} belongs to
 * {@code INF/MSME/W}, {@code WT/MIN(17)/58} to {@code WT/MIN(17)}.
 */
final class DocumentSeries {
  private static final Pattern NUMBER = Pattern.compile("/\\d+(/.*)?$");

  /** By name; what has no symbol, and so no series, comes last. */
  static final Comparator<String> ORDER =
      Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

  private DocumentSeries() {}

  /** The series of a symbol; empty where there is no symbol. */
  static String of(@Nullable String symbol) {
    return NUMBER.matcher(Objects.requireNonNullElse(symbol, "")).replaceFirst("");
  }
}

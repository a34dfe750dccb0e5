package org.trade4msmes.hub.health;

import java.util.Locale;

/** Numbers as people read them. */
final class NumberText {
  private NumberText() {}

  static String of(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%,.1f", value);
  }

  /** The text of a cell. */
  static String of(Object cell) {
    return cell instanceof Number number ? of(number.doubleValue()) : String.valueOf(cell);
  }
}

package org.trade4msmes.hub.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date of which perhaps only the year, or the year and month, is known. */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {

  private static final Comparator<PartialDate> BY_FIRST_DAY =
      Comparator.comparing(PartialDate::firstDay);

  /**
   * Reads {@code 2024}, {@code 2024-07} or {@code 2024-07-01}.
   *
   * @throws java.time.DateTimeException if the text is of another form or no real date
   */
  public static PartialDate parse(String text) {
    return switch (text.length()) {
      case 4 -> new PartialDate(YearMonth.parse(text + "-01").getYear(), null, null);
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield new PartialDate(month.getYear(), month.getMonthValue(), null);
      }
      default -> of(LocalDate.parse(text));
    };
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The first day that the date can mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** In the order of the first days; the less exact of two equal ones comes first or last alike. */
  @Override
  public int compareTo(PartialDate other) {
    return BY_FIRST_DAY.compare(this, other);
  }

  /** As ISO 8601 writes it: {@code 2024}, {@code 2024-07} or {@code 2024-07-01}. */
  @Override
  public String toString() {
    String text = String.format(Locale.ROOT, "%04d", year);
    if (month != null) {
      text += String.format(Locale.ROOT, "-%02d", month);
    }
    return day == null ? text : text + String.format(Locale.ROOT, "-%02d", day);
  }
}

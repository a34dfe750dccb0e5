package org.trade4msmes.hub.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.PartialDate;

/** Writes dates as a language does. */
final class Dates {
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  Dates(Language language) {
    Locale locale = language.locale();
    this.day =
        DateTimeFormatter.ofPattern(
            language == Language.ES ? "d 'de' MMMM 'de' uuuu" : "d MMMM uuuu", locale);
    this.month =
        DateTimeFormatter.ofPattern(
            language == Language.ES ? "MMMM 'de' uuuu" : "LLLL uuuu", locale);
  }

  DateText of(LocalDate date) {
    return new DateText(date.toString(), day.format(date));
  }

  DateText of(PartialDate date) {
    LocalDate first = date.firstDay();
    String text =
        date.month() == null
            ? Integer.toString(date.year())
            : date.day() == null ? month.format(first) : day.format(first);
    return new DateText(date.toString(), text);
  }
}

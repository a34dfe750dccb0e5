package org.trade4msmes.hub.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of which not all is known. */
class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-07", "2024-07-01", "0999", "2024-02-29"})
  void isWrittenAsItWasRead(String text) {
    assertEquals(text, PartialDate.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "24",
        "2024-7",
        "2024-13",
        "2024-00",
        "2023-02-29",
        "2024-07-1",
        "2024/07/01",
        "2024-07-01T00:00",
        "July 2024",
        "20240701",
        "-2024",
        "٢٠٢٤"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThrows(DateTimeException.class, () -> PartialDate.parse(text));
  }

  @Test
  void isOrderedByItsFirstDay() {
    List<PartialDate> dates =
        List.of("2025", "2024-07-02", "2024-07", "2023-12-31").stream()
            .map(PartialDate::parse)
            .sorted()
            .toList();
    assertEquals("[2023-12-31, 2024-07, 2024-07-02, 2025]", dates.toString());
    assertEquals(LocalDate.of(2024, 7, 1), PartialDate.parse("2024-07").firstDay());
    assertEquals(LocalDate.of(2025, 1, 1), PartialDate.parse("2025").firstDay());
  }
}

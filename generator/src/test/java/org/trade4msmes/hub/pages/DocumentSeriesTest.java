package org.trade4msmes.hub.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSeriesTest {

  @ParameterizedTest
  @CsvSource({
    "INF/MSME/4/Rev.2, INF/MSME",
    "INF/MSME/W/46/Rev.3, INF/MSME/W",
    "INF/TGE/COM/10, INF/TGE/COM",
    "WT/MIN(17)/58, WT/MIN(17)",
    "JOB/GC/80, JOB/GC",
    "NO NUMBER, NO NUMBER",
    "'', ''",
    ", ''"
  })
  void aSeriesIsTheSymbolUpToItsNumber(String symbol, String series) {
    assertEquals(series, DocumentSeries.of(symbol));
  }

  @Test
  void whatHasNoSymbolComesLast() {
    assertEquals(
        List.of("INF/MSME", "JOB/GC", ""),
        Stream.of("JOB/GC", "", "INF/MSME").sorted(DocumentSeries.ORDER).toList());
  }
}

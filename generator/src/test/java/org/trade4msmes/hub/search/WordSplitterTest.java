package org.trade4msmes.hub.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of trade come apart as readers look for them. */
final class WordSplitterTest {
  private static String words(String text) {
    return String.join(" ", WordSplitter.split(text).stream().map(Word::text).toList());
  }

  @Test
  void accentsCaseAndElisionsDoNotMatter() {
    assertEquals("cote ivoire", words("Côte d’Ivoire"));
    assertEquals("le exportation", words("Le l'Exportation"));
    assertEquals("firm oeuvre strasse", words("firm's ŒUVRE Straße"));
  }

  @Test
  void abbreviationsAreOneWord() {
    assertEquals("us lc rd", words("U.S. L/C R&D"));
  }

  @Test
  void compoundsAreFoundInPartsAndWhole() {
    assertEquals("e commerce ecommerce", words("e-commerce"));
    assertEquals("import export", words("import/export"));
    assertEquals("2019 2020", words("2019-2020"));
  }

  @Test
  void codesAndSymbolsAreFoundWholeAndInParts() {
    assertEquals("8471 30 847130", words("8471.30"));
    assertEquals("inf msme 4 rev 2", words("INF/MSME/4/Rev.2"));
    assertEquals("2000", words("2,000"));
  }

  @Test
  void narrowSpacesDoNotGlueWords() {
    assertEquals("minute 5 000", words("minute\u202F? 5\u202F000"));
    assertEquals("coopere", words("co\u00ADopère"));
  }

  @Test
  void chineseIsReadByCharacter() {
    assertEquals(
        List.of("関", "税", "no"), WordSplitter.split("関税 no").stream().map(Word::text).toList());
  }
}

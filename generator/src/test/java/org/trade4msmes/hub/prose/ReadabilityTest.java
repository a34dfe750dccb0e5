package org.trade4msmes.hub.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Body;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.testkit.Repository;

/** Reading ease, and the parts that it is counted from. */
class ReadabilityTest {

  @ParameterizedTest
  @CsvSource({
    "EN, trade, 1", "EN, exporter, 3", "EN, customs, 2", "EN, declaration, 4", "EN, table, 2",
    "EN, boxes, 2", "EN, shipped, 1", "EN, goods, 1", "EN, price, 1", "EN, prices, 2",
    "FR, commerce, 2", "FR, entreprise, 3", "FR, marchandises, 3", "FR, vous, 1", "FR, quai, 1",
    "ES, aduana, 3", "ES, empresa, 3", "ES, país, 2", "ES, comercio, 3", "ES, ley, 1",
    "EN, 15.000, 1"
  })
  void syllablesAreCountedAsTheyAreSpoken(Language language, String word, int syllables) {
    assertEquals(syllables, Syllables.of(word, language));
  }

  @Test
  void sentencesEndWhereTheyEnd() {
    List<String> sentences =
        Words.sentences("Pay 2.5 per cent. Ask J. Smith (see Art. 4). \"Why?\" Done!").stream()
            .map(Words.Sentence::text)
            .toList();
    assertEquals(
        List.of("Pay 2.5 per cent.", "Ask J. Smith (see Art. 4).", "\"Why?\"", "Done!"), sentences);
  }

  @Test
  void placesInProseArePlacesInTheFile() {
    String text = "One *two* three &amp; [four](page:about)\nfive\n";
    Passage passage = new ProseReader().body(new Body(new SourceFile("a.md", text), 0)).getFirst();
    assertEquals("One two three & four five", passage.text());
    for (String word : List.of("two", "three", "four", "five")) {
      int at = passage.text().indexOf(word);
      assertEquals(text.indexOf(word), passage.span(at, at + word.length()).start(), word);
    }
  }

  /** What the hub promises: grade 10 in the median; each guide's own limit is a check. */
  @Test
  void halfOfTheGuidesForBusinessesAskForGradeTenAtMost() throws Exception {
    Content content = new ContentReader(new Diagnostics()).read(Repository.content());
    List<Double> grades =
        content.guides().stream()
            .filter(guide -> guide.audience().equals("businesses"))
            .flatMap(guide -> Stream.of(Readability.of(guide.articles().original()).score()))
            .sorted()
            .toList();
    assertTrue(grades.size() >= 30, () -> grades.size() + " guides");
    double median = grades.get(grades.size() / 2);
    assertTrue(median <= 10, () -> "median grade " + median);
  }
}

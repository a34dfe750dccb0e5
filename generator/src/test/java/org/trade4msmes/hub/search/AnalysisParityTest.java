package org.trade4msmes.hub.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words and stems come out of the browser script as they come out of Java, for the whole corpus and
 * for odd text.
 */
final class AnalysisParityTest {
  private static final int ODD = 4_000;
  private static final List<String> ATOMS =
      List.of(
          "a", "E", "é", "ñ", "Ç", "ß", "œ", "ﬁ", "İ", "Σ", "ς", "1", "30", "8471", "½", "²", "'",
          "’", ".", ",", "-", "‑", "/", "&", " ", "\u00A0", "\u202F", "\u00AD", "\u200D", "\u0301",
          "関", "税", "は", "カ", "ー", "한", "ع", "ش", "ก", "า", "😀", "\uD83D", "\uDE00", "İ", "ing",
          "tion", "ies", "s", "_", "+", "\n", "d'", "l’", "ª", "々", "〇", "\u302A", "̈", "Ⅳ", "K");

  @Test
  void wordsAndStemsAreTheSame(@TempDir Path site) throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    TestCorpus corpus = TestCorpus.fixture();
    for (SearchDocument document : corpus.documents()) {
      texts.add(document.title());
      texts.add(document.summary());
      document.sections().forEach(section -> texts.add(section.text()));
      texts.addAll(document.askedAs());
    }
    Random random = new Random(11);
    for (int i = 0; i < ODD; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(ATOMS.get(random.nextInt(ATOMS.size())));
      }
      texts.add(text.toString());
    }
    Stemmer stemmer = new Stemmer();
    List<String> expected = new ArrayList<>();
    for (String text : texts) {
      StringBuilder line = new StringBuilder();
      for (Word word : WordSplitter.split(text)) {
        line.append(word.text())
            .append(' ')
            .append(word.start())
            .append(' ')
            .append(word.end())
            .append(' ')
            .append(word.joins());
        Stemmer.LANGUAGES.forEach(
            language -> line.append(' ').append(stemmer.stem(word.text(), language)));
        line.append(';');
      }
      expected.add(line.toString());
    }
    try (BrowserSearch browser = new BrowserSearch(site)) {
      Object actual =
          browser
              .page()
              .evaluate(
                  """
                  ([texts, rules]) => {
                    const stems = rules.map(hubSearch.stemmer);
                    return texts.map((text) => hubSearch.split(text)
                      .map((w) => [...Object.values(w), ...stems.map((s) => s(w.text))].join(" ") + ";").join(""));
                  }
                  """,
                  List.of(
                      List.copyOf(texts),
                      Stemmer.LANGUAGES.stream().map(stemmer::source).toList()));
      List<?> inBrowser = (List<?>) actual;
      int at = 0;
      for (String text : texts) {
        assertEquals(expected.get(at), inBrowser.get(at), () -> "in: " + text);
        at++;
      }
    }
  }
}

package org.trade4msmes.hub.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of pages and anchors. */
class PermalinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Letters of credit | letters-of-credit",
        "What’s next? | whats-next",
        "L'été à Genève | lete-a-geneve",
        "  Many   spaces -- and dashes  | many-spaces-and-dashes",
        "INF/MSME/4/Rev.2 | inf-msme-4-rev-2",
        "İstanbul | istanbul",
        "100 % | 100",
        "Straße | straße",
        "贸易 | 贸易",
        "?!… | §§",
        "§§ | §§"
      })
  void headingsBecomeAnchors(String text, String slug) {
    assertEquals(slug, Permalinks.slug(text));
  }

  @Property(tries = 1000)
  void anyTextBecomesAnAnchorThatNeedsNoEscape(@ForAll String text) {
    String slug = Permalinks.slug(text);
    assertTrue(slug.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c)), slug);
    assertTrue(!slug.startsWith("-") && !slug.endsWith("-") && !slug.contains("--"), slug);
    assertEquals(slug, Permalinks.slug(slug), "the slug of a slug");
  }

  @ParameterizedTest
  @CsvSource({"1, topics/x.html", "2, topics/x-2.html", "10, topics/x-10.html"})
  void longListsAreCutIntoParts(int number, String path) {
    assertEquals(path, Permalinks.part("topics/x.html", number));
  }
}

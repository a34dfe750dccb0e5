package org.trade4msmes.hub.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lines and columns, counted as an editor counts them. */
class SourceFileProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "\n", "\n", "\u00E9", "\uD83D\uDE00", " ")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void everyPlaceIsWhereCountingFindsIt(@ForAll("texts") String text) {
    SourceFile file = new SourceFile("content/any.md", text);
    int line = 1;
    int column = 1;
    for (int offset = 0; offset <= text.length(); ) {
      assertEquals(line, file.line(offset));
      assertEquals(column, file.column(offset));
      assertEquals(offset, file.offset(line - 1, column - 1));
      if (offset == text.length()) {
        break;
      }
      int c = text.codePointAt(offset);
      offset += Character.charCount(c);
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
  }

  @Property(tries = 200)
  void theLinesAreThoseOfTheText(@ForAll("texts") String text) {
    SourceFile file = new SourceFile("content/any.md", text);
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(lines.get(i), file.lineText(i + 1));
    }
  }
}

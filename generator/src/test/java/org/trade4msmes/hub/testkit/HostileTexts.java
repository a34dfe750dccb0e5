package org.trade4msmes.hub.testkit;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that try to break out of where they are shown, and ordinary ones. */
public final class HostileTexts {
  private static final List<String> PIECES =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</title>",
          "</h1></main></body></html>",
          "<!--",
          "-->",
          "]]>",
          "<![CDATA[",
          "${7*7}",
          "#{7*7}",
          "<#if true>",
          "</#if>",
          "{0}",
          "{{x}}",
          "&lt;",
          "&#60;b&#62;",
          "&",
          "<b",
          "\\",
          "%00",
          "\n",
          " ",
          "\u00A0",
          "\u200B",
          "\u202E",
          "\u2066",
          "\u2028",
          "\uFEFF",
          "e\u0301",
          "\u0130",
          "\u00DF",
          "\uD83D\uDC69\u200D\uD83D\uDC67",
          "javascript:alert(1)",
          "word",
          "Trade & finance",
          "l\u2019\u00E9t\u00E9",
          "\u0627\u0644\u062A\u062C\u0627\u0631\u0629");

  private HostileTexts() {}

  /** Texts for a title: not blank, and without characters that no page can show. */
  public static Arbitrary<String> titles() {
    return joined(PIECES, "", " ").map(HostileTexts::fit).filter(text -> !text.isBlank());
  }

  /** Texts of any characters at all. */
  public static Arbitrary<String> anything(List<String> pieces) {
    return joined(pieces, "", " ", "\n", "\n  ");
  }

  /** Some of the pieces and some random texts, one after the other. */
  public static Arbitrary<String> joined(List<String> pieces, String... separators) {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.of(pieces)),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    Arbitrary<String> separator = Arbitraries.of(separators);
    return piece
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .flatMap(list -> separator.map(between -> String.join(between, list)));
  }

  private static String fit(String text) {
    StringBuilder fit = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\n' || !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .filter(c -> (c & 0xFFFE) != 0xFFFE)
        .forEach(fit::appendCodePoint);
    return fit.toString();
  }

  /** A text in the double quotes of YAML. */
  public static String quoted(String text) {
    StringBuilder yaml = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            yaml.append('\\').appendCodePoint(c);
          } else if (c >= ' ' && c < 0x7F) {
            yaml.appendCodePoint(c);
          } else {
            yaml.append(String.format(Locale.ROOT, "\\U%08X", c));
          }
        });
    return yaml.append('"').toString();
  }
}

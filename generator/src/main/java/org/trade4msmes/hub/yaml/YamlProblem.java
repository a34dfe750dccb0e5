package org.trade4msmes.hub.yaml;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in an editor's words what a YAML parser says in its own. */
final class YamlProblem {
  private static final Map<String, String> PLAIN =
      Map.of(
          "mapping values are not allowed here",
          "a colon stands where no key may stand. Text with a colon in it needs quotes.",
          "found character '\\t(tab)' that cannot start any token",
          "a tab stands where spaces belong.",
          "could not find expected ':'",
          "a key without a colon after it.",
          "found unexpected end of stream",
          "a quote or bracket is opened and never closed.",
          "expected <block end>",
          "the indentation of this line does not fit the lines above it.",
          "expected ',' or",
          "a comma or a closing bracket is missing in a list or mapping.",
          "found duplicate key",
          "a key stands twice.",
          "block sequence entries are not allowed",
          "a list entry (-) stands where no list may begin.");

  private YamlProblem() {}

  static String inPlainWords(@Nullable String parserMessage) {
    String message = parserMessage == null ? "" : parserMessage.toLowerCase(Locale.ROOT);
    return PLAIN.entrySet().stream()
        .filter(e -> message.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> firstLine(message));
  }

  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("it cannot be read");
    return line.endsWith(".") ? line : line + ".";
  }
}

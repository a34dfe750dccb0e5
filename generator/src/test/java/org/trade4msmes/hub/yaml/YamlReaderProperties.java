package org.trade4msmes.hub.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.testkit.HostileTexts;

/** The YAML reader against texts of all sorts. */
class YamlReaderProperties {
  private static final List<String> PIECES =
      List.of(
          "key: value",
          "- item",
          "- - x",
          "? k\n: v",
          "[a, b",
          "]",
          "{a: b",
          "}",
          "\"",
          "'",
          "|\n",
          ">-\n  text",
          "&a",
          "*a",
          "!!int 1",
          "!<x>",
          "%YAML 1.2\n---",
          "---",
          "...",
          "# note",
          "\t",
          "\u0000",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\\x41",
          "\"\\uD800\"",
          "\"\\0\"",
          "~",
          "null",
          "0o17",
          "1e999",
          ".inf",
          "2001-12-14t21:59:43.10-05:00",
          "<<: *a",
          "@",
          "`",
          ": ",
          " :",
          ",",
          "[[[[[[[[[[[[[[[[[[[[[[[[[[[",
          "{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
          "\uD83D\uDE00: \uD83D\uDE00");

  @Provide
  Arbitrary<String> yaml() {
    return HostileTexts.anything(PIECES);
  }

  @Property(tries = 1000)
  void anyTextIsReadOrReported(@ForAll("yaml") String text) {
    SourceFile file = new SourceFile("content/any.yaml", "---\n" + text + "\n---\n");
    Diagnostics diagnostics = new Diagnostics();
    new YamlReader()
        .read(file, 4, 4 + text.length(), diagnostics)
        .ifPresent(node -> assertPlaces(node, file));
    diagnostics.sorted().forEach(diagnostic -> assertInside(diagnostic.span(), file));
  }

  /** What is read stands where the reader says that it stands. */
  @Property(tries = 300)
  void placesAreThoseOfTheValues(@ForAll("texts") List<String> texts) {
    StringBuilder yaml = new StringBuilder();
    for (String text : texts) {
      yaml.append("- ").append(HostileTexts.quoted(text)).append('\n');
    }
    SourceFile file = new SourceFile("content/any.yaml", yaml.toString());
    YamlNode root = new YamlReader().read(file, 0, yaml.length(), new Diagnostics()).orElseThrow();
    List<YamlNode> items = ((YamlNode.Sequence) root).items();
    assertEquals(texts.size(), items.size());
    for (int i = 0; i < items.size(); i++) {
      assertEquals(texts.get(i), ((YamlNode.Scalar) items.get(i)).text());
      assertEquals(i + 1, items.get(i).span().line());
      assertEquals(3, items.get(i).span().column());
      assertEquals(HostileTexts.quoted(texts.get(i)), items.get(i).span().text());
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return HostileTexts.titles().list().ofMinSize(1).ofMaxSize(8);
  }

  private static void assertPlaces(YamlNode node, SourceFile file) {
    assertInside(node.span(), file);
    switch (node) {
      case YamlNode.Scalar scalar -> {}
      case YamlNode.Sequence list -> list.items().forEach(item -> assertPlaces(item, file));
      case YamlNode.Mapping mapping ->
          mapping
              .entries()
              .forEach(entry -> {
                assertInside(entry.keySpan(), file);
                assertPlaces(entry.value(), file);
              });
    }
  }

  private static void assertInside(SourceSpan span, SourceFile file) {
    assertTrue(span.start() >= 0 && span.start() <= span.end(), span::toString);
    assertTrue(span.end() <= file.text().length(), span::toString);
    assertTrue(span.line() >= 1 && span.column() >= 1, span::toString);
  }
}

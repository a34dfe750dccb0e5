package org.trade4msmes.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.SourceFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which diagnostics are shown. */
class DiagnosticReportTest {
  private static final SourceFile FILE =
      new SourceFile("content/a,b.yaml", "title: Hi\n\ttopic: \u001B[31m💶 trade\n");
  private static final Diagnostic ERROR =
      new Diagnostic(
          DiagnosticCode.UNKNOWN_REFERENCE,
          FILE.span(26, 31),
          "There is no topic \"trade\".",
          "Did you mean 100% \"trade-finance\"?");
  private static final Diagnostic WARNING =
      new Diagnostic(DiagnosticCode.STALE_TRANSLATION, FILE.span(7, 9), "It is stale.", null);

  @Test
  void plainTextShowsTheLineWithACaretAndCounts() {
    assertEquals(
        """
        warning[stale-translation] content/a,b.yaml:1:8
          It is stale.
          1 | title: Hi
                     ^^

        error[unknown-reference] content/a,b.yaml:2:16
          There is no topic "trade".
          2 |  topic: \uFFFD[31m💶 trade
                              ^^^^^
          Did you mean 100% "trade-finance"?

        1 error and 1 warning in 1 file. The first error is at content/a,b.yaml:2:16.
        """,
        new TextReport(false, 100).format(List.of(WARNING, ERROR)));
  }

  @Test
  void colouredTextIsThePlainTextWithColours() {
    String coloured = new TextReport(true, 100).format(List.of(WARNING, ERROR));
    assertEquals(
        "\u001B[1;33mwarning\u001B[0m[stale-translation] "
            + "\u001B[1mcontent/a,b.yaml:1:8\u001B[0m",
        coloured.lines().findFirst().orElseThrow());
    assertEquals(
        new TextReport(false, 100).format(List.of(WARNING, ERROR)),
        coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @Test
  void noControlCharacterReachesTheTerminal() {
    Diagnostic hostile =
        new Diagnostic(DiagnosticCode.BAD_ID, FILE.start(), "\u001B[2J is no id.", "\u0007");
    assertFalse(
        new TextReport(false, 100)
            .format(List.of(hostile))
            .chars()
            .anyMatch(c -> c != '\n' && Character.isISOControl(c)));
  }

  @Test
  void oneDiagnosticAloneIsNotRepeatedInTheCount() {
    String report = new TextReport(false, 100).format(List.of(ERROR));
    assertEquals("1 error in 1 file.", report.lines().toList().getLast());
  }

  @Test
  void aLongLineIsCutAroundTheMistake() {
    SourceFile file = new SourceFile("content/long.md", "x".repeat(500) + "HERE" + "x".repeat(500));
    List<String> lines =
        new TextReport(false, 100)
            .format(
                List.of(
                    new Diagnostic(DiagnosticCode.BROKEN_LINK, file.span(500, 504), "Gone.", null)))
            .lines()
            .toList();
    String excerpt = lines.get(2);
    String caret = lines.get(3);
    assertEquals("HERE", excerpt.substring(caret.indexOf('^'), caret.lastIndexOf('^') + 1));
    assertEquals(126, excerpt.length());
  }

  @Test
  void manyDiagnosticsAreCappedErrorsFirst() {
    List<Diagnostic> many =
        IntStream.range(0, 10)
            .mapToObj(i ->
                new Diagnostic(
                    i < 7 ? DiagnosticCode.STALE_TRANSLATION : DiagnosticCode.BAD_ID,
                    FILE.span(i, i),
                    "Number " + i + ".",
                    null))
            .toList();
    String report = new TextReport(false, 4).format(many);
    assertEquals(
        List.of("Number 0.", "Number 7.", "Number 8.", "Number 9."),
        report.lines().map(String::strip).filter(line -> line.startsWith("Number")).toList());
    assertEquals(
        """
        ... and 6 more.

        3 errors and 7 warnings in 1 file. The first error is at content/a,b.yaml:1:8.
        """,
        report.substring(report.indexOf("...")));
  }

  @Test
  void nothingWrongIsNothingSaid() {
    assertEquals("", new TextReport(true, 100).format(List.of()));
    assertEquals("[]\n", new JsonReport().format(List.of()));
    assertEquals("", new GitHubReport().format(List.of()));
  }

  @Test
  void jsonHoldsEverything() {
    String json = new JsonReport().format(List.of(WARNING, ERROR));
    List<Map<String, Object>> parsed =
        JsonMapper.shared().readValue(json, new TypeReference<>() {});
    assertEquals(
        List.of(
            Map.of(
                "severity", "warning",
                "code", "stale-translation",
                "file", "content/a,b.yaml",
                "line", 1,
                "column", 8,
                "message", "It is stale."),
            Map.of(
                "severity", "error",
                "code", "unknown-reference",
                "file", "content/a,b.yaml",
                "line", 2,
                "column", 16,
                "message", "There is no topic \"trade\".",
                "hint", "Did you mean 100% \"trade-finance\"?")),
        parsed);
  }

  @Test
  void gitHubAnnotationsAreEscaped() {
    Diagnostic twoLines =
        new Diagnostic(DiagnosticCode.YAML_SYNTAX, FILE.start(), "One.\nTwo.", null);
    assertEquals(
        """
        ::error file=content/a%2Cb.yaml,line=1,col=1,title=yaml-syntax::One.%0ATwo.
        ::error file=content/a%2Cb.yaml,line=2,col=16,title=unknown-reference::There is no topic \
        "trade". Did you mean 100%25 "trade-finance"?
        """,
        new GitHubReport().format(List.of(twoLines, ERROR)));
  }
}

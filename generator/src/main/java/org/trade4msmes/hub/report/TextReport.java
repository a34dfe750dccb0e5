package org.trade4msmes.hub.report;

import java.util.ArrayList;
import java.util.List;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.Severity;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * Diagnostics for somebody at a terminal: each with its line, a caret under the place, and what
 * would be right; then a count.
 *
 * @param colour whether the terminal shows colours
 * @param most how many diagnostics are shown in full
 */
public record TextReport(boolean colour, int most) implements DiagnosticReport {
  private static final int WIDEST_LINE = 120;
  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String BOLD = "\u001B[1m";
  private static final String FAINT = "\u001B[2m";
  private static final String OFF = "\u001B[0m";

  @Override
  public String format(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    List<Diagnostic> shown = mostImportant(diagnostics);
    shown.forEach(diagnostic -> append(diagnostic, out));
    if (diagnostics.size() > shown.size()) {
      out.append("... and ").append(diagnostics.size() - shown.size()).append(" more.\n\n");
    }
    appendSummary(diagnostics, out);
    return out.toString();
  }

  /** Errors are shown before warnings where not all fit. */
  private List<Diagnostic> mostImportant(List<Diagnostic> diagnostics) {
    if (diagnostics.size() <= most) {
      return diagnostics;
    }
    List<Diagnostic> shown = new ArrayList<>();
    diagnostics.stream().filter(TextReport::isError).limit(most).forEach(shown::add);
    diagnostics.stream().filter(d -> !isError(d)).limit(most - shown.size()).forEach(shown::add);
    shown.sort(Diagnostic.BY_PLACE);
    return shown;
  }

  private static boolean isError(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR;
  }

  private void append(Diagnostic diagnostic, StringBuilder out) {
    String severityColour = isError(diagnostic) ? RED : YELLOW;
    out.append(paint(severityColour, diagnostic.severity().label()))
        .append('[')
        .append(diagnostic.code().label())
        .append("] ")
        .append(paint(BOLD, diagnostic.span().toString()))
        .append("\n  ")
        .append(diagnostic.message())
        .append('\n');
    appendExcerpt(diagnostic.span(), severityColour, out);
    if (diagnostic.hint() != null) {
      out.append("  ").append(diagnostic.hint()).append('\n');
    }
    out.append('\n');
  }

  private void appendExcerpt(SourceSpan span, String caretColour, StringBuilder out) {
    if (span.file().text().isEmpty()) {
      return;
    }
    String line = span.file().lineText(span.line());
    int column = line.offsetByCodePoints(0, Math.min(span.column() - 1, length(line)));
    int from = column > WIDEST_LINE - 20 ? column - WIDEST_LINE / 2 : 0;
    String visible = line.substring(from, Math.min(line.length(), from + WIDEST_LINE));
    int width = Math.max(1, Math.min(span.end() - span.start(), visible.length() - column + from));
    String number = Integer.toString(span.line());
    out.append(paint(FAINT, "  " + number + " | ")).append(printable(visible)).append('\n');
    out.append(" ".repeat(number.length() + 5 + column - from))
        .append(paint(caretColour, "^".repeat(width)))
        .append('\n');
  }

  private static int length(String line) {
    return line.codePointCount(0, line.length());
  }

  /** A line without characters that a terminal would take for commands. */
  private static String printable(String line) {
    return line.replace('\t', ' ').replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private void appendSummary(List<Diagnostic> diagnostics, StringBuilder out) {
    long errors = diagnostics.stream().filter(TextReport::isError).count();
    long warnings = diagnostics.size() - errors;
    long files = diagnostics.stream().map(d -> d.span().file().path()).distinct().count();
    String counts =
        errors == 0
            ? count(warnings, "warning")
            : warnings == 0
                ? count(errors, "error")
                : count(errors, "error") + " and " + count(warnings, "warning");
    out.append(counts).append(" in ").append(count(files, "file")).append('.');
    diagnostics.stream()
        .filter(TextReport::isError)
        .findFirst()
        .filter(first -> diagnostics.size() > 1)
        .ifPresent(first -> out.append(" The first error is at ").append(first.span()).append('.'));
    out.append('\n');
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private String paint(String with, String text) {
    return colour ? with + text + OFF : text;
  }
}

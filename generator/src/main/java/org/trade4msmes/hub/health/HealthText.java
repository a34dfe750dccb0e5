package org.trade4msmes.hub.health;

import java.util.List;
import java.util.Locale;
import org.trade4msmes.hub.health.HealthReport.Figure;
import org.trade4msmes.hub.health.HealthReport.Section;
import org.trade4msmes.hub.health.HealthReport.Table;

/**
 * A report for a terminal.
 *
 * @param most how many rows of a table are shown
 */
public record HealthText(int most) implements HealthFormat {

  @Override
  public String format(HealthReport report) {
    StringBuilder out = new StringBuilder();
    out.append("State of the content on ").append(report.day()).append('\n');
    for (Section section : report.sections()) {
      out.append('\n').append(section.title()).append('\n');
      section.note().ifPresent(note -> out.append("  ").append(note).append('\n'));
      section.figures().forEach(figure -> figure(figure, out));
      section.tables().stream().filter(t -> !t.rows().isEmpty()).forEach(t -> table(t, out));
    }
    return out.toString();
  }

  private static void figure(Figure figure, StringBuilder out) {
    out.append(
        String.format(Locale.ROOT, "  %-58s %12s", figure.label(), NumberText.of(figure.value())));
    if (figure.goal() != null) {
      out.append(figure.met() ? "   good" : "   should be " + figure.goal());
    }
    out.append('\n');
  }

  private void table(Table table, StringBuilder out) {
    out.append("\n  ").append(table.title()).append('\n');
    List<List<Object>> shown = table.rows().stream().limit(most).toList();
    int columns = table.columns().size();
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = table.columns().get(i).length();
      for (List<Object> row : shown) {
        widths[i] = Math.max(widths[i], NumberText.of(row.get(i)).length());
      }
    }
    row(List.copyOf(table.columns()), widths, out);
    shown.forEach(row -> row(row, widths, out));
    if (shown.size() < table.rows().size()) {
      out.append("    … and ").append(table.rows().size() - shown.size()).append(" more\n");
    }
  }

  private static void row(List<?> cells, int[] widths, StringBuilder out) {
    StringBuilder line = new StringBuilder("   ");
    for (int i = 0; i < widths.length; i++) {
      Object cell = cells.get(i);
      String text = NumberText.of(cell);
      String space = " ".repeat(widths[i] - text.length());
      line.append(' ').append(cell instanceof Number ? space + text : text + space);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}

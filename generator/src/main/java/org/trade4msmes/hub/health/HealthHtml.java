package org.trade4msmes.hub.health;

import java.util.List;
import org.trade4msmes.hub.health.HealthReport.Figure;
import org.trade4msmes.hub.health.HealthReport.Section;
import org.trade4msmes.hub.health.HealthReport.Table;

/** A report as one page that needs nothing else. */
public record HealthHtml() implements HealthFormat {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 60rem; margin: 0 auto; padding: 1rem; }
      table { border-collapse: collapse; margin-block: .5rem 1rem; }
      th, td { border: 1px solid; padding: .2rem .6rem; text-align: start; overflow-wrap: anywhere; }
      td.n { text-align: end; font-variant-numeric: tabular-nums; }
      summary { cursor: pointer; font-weight: 600; padding-block: .25rem; }
      .scroll { overflow-x: auto; }
      """;

  @Override
  public String format(HealthReport report) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"robots\" content=\"noindex\">\n<title>")
        .append(escape("State of the content: " + report.title()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>State of the content</h1>\n<p>")
        .append(escape(report.title() + ", " + report.day()))
        .append("</p>\n");
    report.sections().forEach(section -> section(section, html));
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void section(Section section, StringBuilder html) {
    html.append("<h2 id=\"").append(section.id()).append("\">");
    html.append(escape(section.title())).append("</h2>\n");
    section.note().ifPresent(note -> html.append("<p>").append(escape(note)).append("</p>\n"));
    if (!section.figures().isEmpty()) {
      html.append("<div class=\"scroll\"><table>\n<tr><th scope=\"col\">What</th>")
          .append("<th scope=\"col\">Figure</th><th scope=\"col\">Goal</th></tr>\n");
      section.figures().forEach(figure -> figure(figure, html));
      html.append("</table></div>\n");
    }
    section.tables().stream().filter(t -> !t.rows().isEmpty()).forEach(t -> table(t, html));
  }

  private static void figure(Figure figure, StringBuilder html) {
    String goal =
        figure.goal() == null ? "" : figure.goal() + (figure.met() ? ": good" : ": not yet");
    html.append("<tr><th scope=\"row\">")
        .append(escape(figure.label()))
        .append("</th><td class=\"n\">")
        .append(NumberText.of(figure.value()))
        .append("</td><td>")
        .append(escape(goal))
        .append("</td></tr>\n");
  }

  private static void table(Table table, StringBuilder html) {
    html.append("<details><summary>")
        .append(escape(table.title()))
        .append(" (")
        .append(table.rows().size())
        .append(")</summary>\n<div class=\"scroll\"><table>\n<tr>");
    table
        .columns()
        .forEach(
            column -> html.append("<th scope=\"col\">").append(escape(column)).append("</th>"));
    html.append("</tr>\n");
    for (List<Object> row : table.rows()) {
      html.append("<tr>");
      for (Object cell : row) {
        html.append(cell instanceof Number ? "<td class=\"n\">" : "<td>")
            .append(escape(NumberText.of(cell)))
            .append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</table></div></details>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package org.trade4msmes.hub.health;

import java.io.StringWriter;
import java.util.List;
import org.trade4msmes.hub.health.HealthReport.Figure;
import org.trade4msmes.hub.health.HealthReport.Section;
import org.trade4msmes.hub.health.HealthReport.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A report as one JSON object: sections by id, with figures by id and tables as lists of objects.
 */
public record HealthJson() implements HealthFormat {

  @Override
  public String format(HealthReport report) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("title", report.title());
      json.writeStringProperty("day", report.day().toString());
      json.writeObjectPropertyStart("sections");
      report.sections().forEach(section -> section(section, json));
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void section(Section section, JsonGenerator json) {
    json.writeObjectPropertyStart(section.id());
    json.writeStringProperty("title", section.title());
    section.note().ifPresent(note -> json.writeStringProperty("note", note));
    json.writeObjectPropertyStart("figures");
    section.figures().forEach(figure -> figure(figure, json));
    json.writeEndObject();
    json.writeObjectPropertyStart("tables");
    section.tables().forEach(table -> table(table, json));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void figure(Figure figure, JsonGenerator json) {
    json.writeObjectPropertyStart(figure.id());
    json.writeStringProperty("label", figure.label());
    number(figure.value(), "value", json);
    if (figure.goal() != null) {
      json.writeStringProperty("goal", figure.goal());
      json.writeBooleanProperty("met", figure.met());
    }
    json.writeEndObject();
  }

  private static void table(Table table, JsonGenerator json) {
    json.writeArrayPropertyStart(table.id());
    for (List<Object> row : table.rows()) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        String column = table.columns().get(i);
        if (row.get(i) instanceof Number number) {
          number(number.doubleValue(), column, json);
        } else {
          json.writeStringProperty(column, String.valueOf(row.get(i)));
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void number(double value, String name, JsonGenerator json) {
    if (value == Math.rint(value)) {
      json.writeNumberProperty(name, (long) value);
    } else {
      json.writeNumberProperty(name, value);
    }
  }
}

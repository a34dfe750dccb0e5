package org.trade4msmes.hub.links;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** All links with their results and places as one JSON object, for programs. */
public record JsonLinkReport() implements LinkReport {

  @Override
  public String format(LinkSurvey survey) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("counts");
      for (Map.Entry<Verdict, Long> count : survey.counts().entrySet()) {
        json.writeNumberProperty(count.getKey().label(), count.getValue());
      }
      json.writeEndObject();
      json.writeNumberProperty("unchecked", survey.unchecked());
      json.writeArrayPropertyStart("links");
      for (LinkSurvey.Entry entry : survey.entries()) {
        write(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void write(LinkSurvey.Entry entry, JsonGenerator json) {
    json.writeStartObject();
    LinkCache.writeProperties(entry.result(), json);
    json.writeStringProperty("message", entry.result().sentence());
    json.writeArrayPropertyStart("places");
    for (HubLink.Place place : entry.link().places()) {
      json.writeStartObject();
      json.writeStringProperty("file", place.span().file().path());
      json.writeNumberProperty("line", place.span().line());
      json.writeNumberProperty("column", place.span().column());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

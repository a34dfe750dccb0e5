package org.trade4msmes.hub.report;

import java.io.StringWriter;
import java.util.List;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Diagnostics as a JSON array of objects, for programs. */
public record JsonReport() implements DiagnosticReport {

  @Override
  public String format(List<Diagnostic> diagnostics) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartArray();
      for (Diagnostic diagnostic : diagnostics) {
        json.writeStartObject();
        json.writeStringProperty("severity", diagnostic.severity().label());
        json.writeStringProperty("code", diagnostic.code().label());
        json.writeStringProperty("file", diagnostic.span().file().path());
        json.writeNumberProperty("line", diagnostic.span().line());
        json.writeNumberProperty("column", diagnostic.span().column());
        json.writeStringProperty("message", diagnostic.message());
        if (diagnostic.hint() != null) {
          json.writeStringProperty("hint", diagnostic.hint());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return out.append('\n').toString();
  }
}

package org.trade4msmes.hub.build;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Maps, lists, texts and whole numbers as JSON in a script. */
final class ScriptData {
  private ScriptData() {}

  /** Puts a value into a map unless there is none. */
  static void put(Map<String, Object> data, String key, @Nullable Object value) {
    Optional.ofNullable(value).ifPresent(known -> data.put(key, known));
  }

  /** Puts a list into a map unless it is empty. */
  static void putList(Map<String, Object> data, String key, List<?> list) {
    put(data, key, list.isEmpty() ? null : list);
  }

  /** The JSON, in one line. */
  static String json(Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, value);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach((key, inner) -> {
          json.writeName(String.valueOf(key));
          write(json, inner);
        });
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(inner -> write(json, inner));
        json.writeEndArray();
      }
      case Integer number -> json.writeNumber(number);
      default -> json.writeString(value.toString());
    }
  }
}

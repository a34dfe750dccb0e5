package org.trade4msmes.hub.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes what a reader asks for. Of two questions for one key the more exact one counts. */
final class ShapeRecorder {
  private final Map<String, FieldShape> fields = new LinkedHashMap<>();

  void note(String key, FieldType type, boolean required) {
    note(key, new FieldShape(type, required, List.of(), MappingShape.NONE));
  }

  void note(String key, FieldShape shape) {
    FieldShape before = fields.putIfAbsent(key, shape);
    if (before != null && before.type() == FieldType.TEXT && shape.type() != FieldType.TEXT) {
      fields.put(
          key, new FieldShape(shape.type(), before.required(), shape.choices(), shape.entries()));
    }
  }

  MappingShape shape() {
    return new MappingShape(fields);
  }
}

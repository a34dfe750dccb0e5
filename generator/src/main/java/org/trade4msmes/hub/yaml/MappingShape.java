package org.trade4msmes.hub.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys that a reader asks for.
 *
 * @param fields what it asks of each key, in the order of its questions
 */
public record MappingShape(Map<String, FieldShape> fields) {
  static final MappingShape NONE = new MappingShape(Map.of());

  /** Keeps the order of the keys. */
  public MappingShape {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}

package org.trade4msmes.hub.render;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How to ask records for their components. */
final class RecordAccessors {
  private final ClassValue<Map<String, Method>> accessors =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> methods = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            methods.put(component.getName(), component.getAccessor());
          }
          return Collections.unmodifiableMap(methods);
        }
      };

  /** The accessors of a record by the names of its components, in their order. */
  Map<String, Method> of(Record value) {
    return accessors.get(value.getClass());
  }
}

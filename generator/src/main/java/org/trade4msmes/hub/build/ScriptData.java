package org.trade4msmes.hub.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts into the data of a script what there is, so that nothing empty is sent to readers. */
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
}

package org.trade4msmes.hub.intake;

import java.util.List;
import java.util.Map;

/**
 * What a file says of one resource.
 *
 * @param place where it stands, such as {@code row 7} or {@code entry smith2020}
 * @param values values by the keys of a resource; empty ones are left out
 */
public record IntakeRow(String place, Map<String, List<String>> values) {

  /** The first value of a key; empty where there is none. */
  public String first(String key) {
    List<String> given = values.getOrDefault(key, List.of());
    return given.isEmpty() ? "" : given.getFirst();
  }
}

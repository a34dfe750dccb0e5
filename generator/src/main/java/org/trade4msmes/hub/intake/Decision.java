package org.trade4msmes.hub.intake;

import java.util.List;
import java.util.Map;

/** What is to become of a row. */
public sealed interface Decision {

  /** Where the row stands. */
  String place();

  /** A resource that comes into the library. */
  record Add(String place, String id, String file, Map<String, List<String>> values)
      implements Decision {}

  /**
   * A resource that is there and gets other values.
   *
   * @param changes the new values by key, as they are written
   */
  record Change(String place, String id, Map<String, String> changes) implements Decision {}

  /** A resource that is there already, with the same values. */
  record Same(String place, String id) implements Decision {}

  /**
   * A row that is not taken.
   *
   * @param reasons why, each as a sentence
   */
  record Refuse(String place, String title, List<String> reasons) implements Decision {}
}

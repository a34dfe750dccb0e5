package org.trade4msmes.hub.search;

import java.util.List;
import java.util.Map;

/**
 * Words and phrases that mean the same to somebody who searches.
 *
 * @param forms language code to the words and phrases of that language
 */
public record SynonymGroup(Map<String, List<String>> forms) {
  /** Copies the map, so that the record cannot change. */
  public SynonymGroup {
    forms = Map.copyOf(forms);
  }
}

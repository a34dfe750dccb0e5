package org.trade4msmes.hub.model;

import java.util.List;
import java.util.Map;

/**
 * How the hub writes.
 *
 * @param rules words that are written in one way only
 * @param knownAcronyms acronyms of each language that need not be spelled out
 */
public record Spelling(List<SpellingRule> rules, Map<Language, List<String>> knownAcronyms) {

  /** That of a hub without rules. */
  public static Spelling none() {
    return new Spelling(List.of(), Map.of());
  }
}

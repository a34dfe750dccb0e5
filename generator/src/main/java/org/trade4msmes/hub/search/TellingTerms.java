package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The terms that tell the sections of a page apart: those of the heading, and of the text those
 * that stand in it more often than elsewhere in the page.
 */
final class TellingTerms {
  /** Terms of a section's text that are kept. */
  private static final int FROM_TEXT = 12;

  private final Set<String> weak;
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, Integer> inPage = new HashMap<>();

  private record Section(int number, List<String> heading, Map<String, Integer> body) {}

  /** Starts with no section; weak terms tell nothing. */
  TellingTerms(Set<String> weak) {
    this.weak = weak;
  }

  /** Adds a section with all terms of its heading and text, each as often as it stands there. */
  void add(int number, List<String> heading, List<String> body) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String term : body) {
      if (!weak.contains(term)) {
        counts.merge(term, 1, Integer::sum);
        inPage.merge(term, 1, Integer::sum);
      }
    }
    sections.add(new Section(number, heading, counts));
  }

  /** Each term with a number in which bit n stands for section n. */
  Map<String, Long> masks() {
    Map<String, Long> masks = new TreeMap<>();
    for (Section section : sections) {
      Set<String> terms = new LinkedHashSet<>(section.heading);
      section.body.entrySet().stream()
          .sorted(Comparator.comparingDouble(this::telling).reversed())
          .limit(FROM_TEXT)
          .forEach(entry -> terms.add(entry.getKey()));
      terms.forEach(term -> masks.merge(term, 1L << section.number, (a, b) -> a | b));
    }
    return masks;
  }

  /** The larger, the more often a term stands in a section and the less often elsewhere. */
  private double telling(Map.Entry<String, Integer> term) {
    double count = term.getValue();
    return count * count / inPage.getOrDefault(term.getKey(), 1);
  }
}

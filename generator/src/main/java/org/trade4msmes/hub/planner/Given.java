package org.trade4msmes.hub.planner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has been answered. A question may be answered with several answers at once, where they are
 * groups of economies, or with none.
 */
public final class Given {
  private final Map<String, Set<String>> byQuestion = new LinkedHashMap<>();

  /** Settles a question, and gives back the same answers with it. */
  public Given with(String question, Set<String> answers) {
    Given more = new Given();
    more.byQuestion.putAll(byQuestion);
    more.byQuestion.put(question, answers);
    return more;
  }

  /** Whether one of some answers to a question has been given. */
  Verdict isOneOf(String question, Collection<String> answers) {
    Set<String> given = byQuestion.get(question);
    return given == null ? Verdict.OPEN : Verdict.of(answers.stream().anyMatch(given::contains));
  }

  /** All answers, in the order of their questions. */
  public List<String> answers() {
    List<String> all = new ArrayList<>();
    byQuestion.values().forEach(all::addAll);
    return all;
  }
}

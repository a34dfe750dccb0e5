package org.trade4msmes.hub.links;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The links of a hub with what came of checking them.
 *
 * @param entries those that have a result, the most pressing verdicts first, then by address
 * @param unchecked how many have no result, because the run ended before
 */
public record LinkSurvey(List<Entry> entries, int unchecked) {

  /** One link with its result. */
  public record Entry(HubLink link, LinkResult result) {}

  /** Puts entries in order. */
  public LinkSurvey {
    entries =
        entries.stream()
            .sorted(
                Comparator.comparing((Entry entry) -> entry.result().verdict())
                    .thenComparing(entry -> entry.link().url()))
            .toList();
  }

  /** How many links have each verdict; verdicts that no link has are left out. */
  public Map<Verdict, Long> counts() {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    entries.forEach(entry -> counts.merge(entry.result().verdict(), 1L, Long::sum));
    return counts;
  }

  /** The entries of one verdict. */
  public List<Entry> of(Verdict verdict) {
    return entries.stream().filter(entry -> entry.result().verdict() == verdict).toList();
  }

  /** Whether a reader who follows some link is likely to be disappointed. */
  public boolean hasBad() {
    return entries.stream().anyMatch(entry -> entry.result().verdict().isBad());
  }
}

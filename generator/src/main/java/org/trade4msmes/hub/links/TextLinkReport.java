package org.trade4msmes.hub.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Links for somebody at a terminal: each that wants attention, with its places, then counts.
 *
 * @param colour whether the terminal shows colours
 */
public record TextLinkReport(boolean colour) implements LinkReport {
  private static final int PLACES_SHOWN = 5;
  private static final String BOLD = "\u001B[1m";
  private static final String OFF = "\u001B[0m";

  @Override
  public String format(LinkSurvey survey) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<Verdict, Long> count : survey.counts().entrySet()) {
      if (count.getKey() == Verdict.OK) {
        continue;
      }
      String heading = count.getKey().heading() + " (" + count.getValue() + ")";
      out.append(colour ? BOLD + heading + OFF : heading).append("\n\n");
      survey.of(count.getKey()).forEach(entry -> append(entry, out));
    }
    return out.append(summary(survey)).append('\n').toString();
  }

  private static void append(LinkSurvey.Entry entry, StringBuilder out) {
    out.append("  ").append(printable(entry.link().url())).append('\n');
    out.append("    ").append(printable(entry.result().sentence())).append('\n');
    if (entry.result().failingSince() != null) {
      String day = entry.result().failingSince().toString().substring(0, 10);
      out.append("    Like this since ").append(day).append(".\n");
    }
    List<HubLink.Place> places = entry.link().places();
    places.stream()
        .limit(PLACES_SHOWN)
        .forEach(place -> out.append("    ").append(place.span()).append('\n'));
    if (places.size() > PLACES_SHOWN) {
      out.append("    and ").append(places.size() - PLACES_SHOWN).append(" more places\n");
    }
    out.append('\n');
  }

  /** An address or message without characters that a terminal would take for commands. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private static String summary(LinkSurvey survey) {
    List<String> parts = new ArrayList<>();
    survey
        .counts()
        .forEach((verdict, number) ->
            parts.add(number + " " + verdict.heading().toLowerCase(java.util.Locale.ROOT)));
    if (survey.unchecked() > 0) {
      parts.add(survey.unchecked() + " not checked");
    }
    int all = survey.entries().size() + survey.unchecked();
    String links = all + (all == 1 ? " link" : " links");
    return parts.isEmpty() ? links + "." : links + ": " + String.join(", ", parts) + ".";
  }
}

package org.trade4msmes.hub.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trade4msmes.hub.health.HealthReport.Figure;
import org.trade4msmes.hub.health.HealthReport.Section;
import org.trade4msmes.hub.health.HealthReport.Table;
import org.trade4msmes.hub.links.HubLink;
import org.trade4msmes.hub.links.LinkCache;
import org.trade4msmes.hub.links.LinkResult;
import org.trade4msmes.hub.links.LinkSurvey;
import org.trade4msmes.hub.links.LinkSurvey.Entry;
import org.trade4msmes.hub.links.Verdict;

/** Whether the links that lead out of the hub work, as far as {@code hub links} has found out. */
final class LinkHealth {
  private static final String ID = "links";
  private static final String TITLE = "Links that lead out";

  private final List<HubLink> links;
  private final LocalDate today;

  /**
   * Makes a look at links.
   *
   * @param links all that there are now; results of others do not count
   */
  LinkHealth(List<HubLink> links, LocalDate today) {
    this.links = links;
    this.today = today;
  }

  /** What the results that were kept say. */
  Section section(LinkCache cache) {
    List<Entry> entries = new ArrayList<>();
    for (HubLink link : links) {
      cache.find(link.url()).ifPresent(result -> entries.add(new Entry(link, result)));
    }
    Figure all = Figure.of("links", "Addresses", links.size());
    if (entries.isEmpty()) {
      return new Section(ID, TITLE, Optional.of(never(cache)), List.of(all), List.of());
    }
    LinkSurvey survey = new LinkSurvey(entries, links.size() - entries.size());
    Instant oldest =
        entries.stream()
            .map(entry -> entry.result().checked())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new Section(
        ID,
        TITLE,
        Optional.of("The oldest result is of " + day(oldest) + ". \"hub links\" checks again."),
        figures(survey, all, oldest),
        List.of(byVerdict(survey), bad(survey), moved(survey)));
  }

  private static String never(LinkCache cache) {
    return cache.wasDiscarded()
        ? "What \"hub links\" has kept cannot be read. Run \"hub links\" to check the links anew."
        : "The links have never been checked here. Run \"hub links\" to check them.";
  }

  private List<Figure> figures(LinkSurvey survey, Figure all, Instant oldest) {
    long bad = survey.entries().stream().filter(e -> e.result().verdict().isBad()).count();
    return List.of(
        all,
        Figure.of("unchecked", "Addresses that have not been checked", survey.unchecked()),
        Figure.wanting(
            "bad", "Addresses that are gone, suspicious or out of reach", bad, "none", bad == 0),
        Figure.of(
            "days-since-oldest-check",
            "Days since the oldest check",
            // A clock that was wrong for a while gives no negative ages.
            Math.max(0, ChronoUnit.DAYS.between(day(oldest), today))));
  }

  private static Table byVerdict(LinkSurvey survey) {
    return new Table(
        "by-verdict",
        "By verdict",
        List.of("verdict", "addresses"),
        survey.counts().entrySet().stream()
            .map((Map.Entry<Verdict, Long> count) ->
                List.<Object>of(count.getKey().label(), count.getValue()))
            .toList());
  }

  private static Table bad(LinkSurvey survey) {
    return new Table(
        "bad",
        "Gone, suspicious or out of reach",
        List.of("address", "verdict", "since", "finding", "places"),
        survey.entries().stream()
            .filter(entry -> entry.result().verdict().isBad())
            .map(entry -> row(entry.link(), entry.result()))
            .toList());
  }

  private static List<Object> row(HubLink link, LinkResult result) {
    Instant since = result.failingSince() == null ? result.checked() : result.failingSince();
    return List.of(
        link.url(),
        result.verdict().label(),
        day(since).toString(),
        result.sentence(),
        places(link));
  }

  private static Table moved(LinkSurvey survey) {
    return new Table(
        "moved",
        "Moved for good; \"hub links --fix\" puts the new addresses in",
        List.of("address", "new address", "places"),
        survey.of(Verdict.MOVED).stream()
            .map(entry ->
                List.<Object>of(
                    entry.link().url(),
                    String.valueOf(entry.result().movedTo()),
                    places(entry.link())))
            .toList());
  }

  private static String places(HubLink link) {
    return link.places().stream()
        .map(place -> place.span().toString())
        .collect(Collectors.joining(", "));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}

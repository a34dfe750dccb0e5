package org.trade4msmes.hub.health;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.trade4msmes.hub.health.HealthReport.Figure;
import org.trade4msmes.hub.health.HealthReport.Section;
import org.trade4msmes.hub.health.HealthReport.Table;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Resource;

/** How old things are. */
final class Ages {
  private final Hub hub;
  private final LocalDate today;

  Ages(Hub hub, LocalDate today) {
    this.hub = hub;
    this.today = today;
  }

  Section section() {
    LocalDate yearAgo = today.minusYears(1);
    List<Guide> overdue =
        hub.guides().all().stream()
            .filter(guide -> guide.reviewed().isBefore(yearAgo))
            .sorted(Comparator.comparing(Guide::reviewed).thenComparing(Guide::id))
            .toList();
    Map<String, Integer> years = new TreeMap<>(Comparator.reverseOrder());
    hub.resources().all().stream()
        .map(Resource::year)
        .filter(Objects::nonNull)
        .forEach(year -> years.merge(String.valueOf(year), 1, Integer::sum));
    int dated = years.values().stream().mapToInt(Integer::intValue).sum();
    return new Section(
        "ages",
        "Ages",
        List.of(
            Figure.wanting(
                "guides-not-reviewed-for-a-year",
                "Guides not reviewed for a year",
                overdue.size(),
                "none",
                overdue.isEmpty()),
            Figure.of(
                "resources-of-unknown-year",
                "Resources whose year is not known",
                hub.resources().all().size() - dated)),
        List.of(
            new Table(
                "overdue",
                "Not reviewed for a year",
                List.of("guide", "reviewed"),
                overdue.stream()
                    .map(g -> List.<Object>of(g.id(), g.reviewed().toString()))
                    .toList()),
            new Table(
                "resources-by-year",
                "Resources by year",
                List.of("year", "resources"),
                years.entrySet().stream()
                    .map(e -> List.<Object>of(e.getKey(), e.getValue()))
                    .toList())));
  }
}

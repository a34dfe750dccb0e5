package org.trade4msmes.hub.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trade4msmes.hub.health.HealthReport.Figure;
import org.trade4msmes.hub.health.HealthReport.Section;
import org.trade4msmes.hub.health.HealthReport.Table;
import org.trade4msmes.hub.model.Audience;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Identified;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Outcome;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.model.Topic;
import org.trade4msmes.hub.prose.GuideLinks;

/** How much there is of each kind, and how it is spread over topics, languages and economies. */
final class Coverage {
  private static final int GUIDES_A_TOPIC = 2;
  private static final int LINKED_RESOURCES = 400;

  private final Hub hub;
  private final Map<String, List<Guide>> guidesByTopic;
  private final Map<String, List<Resource>> resourcesByTopic;

  Coverage(Hub hub) {
    this.hub = hub;
    this.guidesByTopic = Hub.byReference(hub.guides().all(), Guide::topics);
    this.resourcesByTopic = Hub.byReference(hub.resources().all(), Resource::topics);
  }

  Section counts() {
    List<Figure> figures = new ArrayList<>();
    for (Audience audience : hub.audiences().all()) {
      long guides =
          hub.guides().all().stream().filter(g -> g.audience().equals(audience.id())).count();
      figures.add(
          Figure.of(
              "guides-" + audience.id(), "Guides: " + audience.name().in(Language.EN), guides));
    }
    figures.add(Figure.of("resources", "Resources", hub.resources().all().size()));
    figures.add(Figure.of("publishers", "Publishers", hub.publishers().all().size()));
    figures.add(Figure.of("topics", "Topics", hub.topics().all().size()));
    figures.add(Figure.of("glossary", "Glossary terms", hub.glossary().all().size()));
    figures.add(Figure.of("meetings", "Meetings", hub.meetings().all().size()));
    figures.add(Figure.of("documents", "Documents", hub.documents().all().size()));
    figures.add(Figure.of("outcomes", "Outcomes", hub.outcomes().all().size()));
    figures.add(Figure.of("champions", "Champions", hub.champions().all().size()));
    figures.add(Figure.of("news", "News items", hub.news().all().size()));
    figures.add(Figure.of("research", "Research notes", hub.researchNotes().all().size()));
    figures.add(Figure.of("pages", "Pages", hub.pages().all().size()));
    figures.add(Figure.of("partners", "Partners", hub.content().partners().size()));
    figures.add(Figure.of("stories", "Stories of the game", hub.stories().all().size()));
    List<Identified> keptBack = hub.content().keptBack();
    figures.add(Figure.of("kept-back", "Drafts, and pieces of later days", keptBack.size()));
    Table waiting =
        new Table(
            "kept-back",
            "Not published yet",
            List.of("piece", "place"),
            keptBack.stream().map(p -> List.<Object>of(p.id(), p.span().toString())).toList());
    return new Section("counts", "What there is", figures, List.of(waiting));
  }

  Section topics() {
    Map<String, List<Outcome>> outcomes =
        Hub.byReference(hub.outcomes().all(), outcome -> outcome.topics());
    List<List<Object>> rows = new ArrayList<>();
    int thin = 0;
    for (Topic topic : hub.topics().all()) {
      int guides = size(guidesByTopic, topic.id());
      thin += guides < GUIDES_A_TOPIC ? 1 : 0;
      rows.add(
          List.of(
              topic.id(),
              guides,
              size(resourcesByTopic, topic.id()),
              size(outcomes, topic.id()),
              topic.summary().texts().size()));
    }
    return new Section(
        "topics",
        "Topics",
        List.of(
            Figure.wanting(
                "topics-with-too-few-guides",
                "Topics with fewer than two guides",
                thin,
                "none",
                thin == 0)),
        List.of(
            new Table(
                "by-topic",
                "By topic",
                List.of("topic", "guides", "resources", "outcomes", "languages of its summary"),
                rows)));
  }

  private static int size(Map<String, ? extends List<?>> lists, String id) {
    List<?> list = lists.get(id);
    return list == null ? 0 : list.size();
  }

  Section library() {
    Set<String> linked =
        hub.guides().all().stream()
            .flatMap(guide -> GuideLinks.resources(guide).stream())
            .collect(Collectors.toSet());
    List<Resource> unlinked =
        hub.resources().all().stream().filter(r -> !linked.contains(r.id())).toList();
    int reached = hub.resources().all().size() - unlinked.size();
    long withoutTopic =
        hub.resources().all().stream().filter(resource -> resource.topics().isEmpty()).count();
    return new Section(
        "library",
        "The library",
        List.of(
            Figure.wanting(
                "linked-from-a-guide",
                "Resources linked from a guide",
                reached,
                "at least " + LINKED_RESOURCES,
                reached >= LINKED_RESOURCES),
            Figure.of("linked-from-no-guide", "Resources linked from no guide", unlinked.size()),
            Figure.wanting(
                "without-topic",
                "Resources without a topic",
                withoutTopic,
                "none",
                withoutTopic == 0)),
        List.of(
            spread("by-language", "By language", "language", Resource::languages),
            spread("by-type", "By type", "type", r -> List.of(r.type().id())),
            spread("by-audience", "By audience", "audience", r -> ids(r.audiences())),
            new Table(
                "unlinked",
                "Linked from no guide",
                List.of("resource", "first topic"),
                unlinked.stream()
                    .map(r -> List.<Object>of(r.id(), r.topics().getFirst().id()))
                    .toList())));
  }

  private static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }

  private Table spread(
      String id,
      String title,
      String column,
      java.util.function.Function<Resource, List<String>> keys) {
    Map<String, Integer> counts = new TreeMap<>();
    hub.resources()
        .all()
        .forEach(r -> keys.apply(r).forEach(k -> counts.merge(k, 1, Integer::sum)));
    return new Table(id, title, List.of(column, "resources"), rows(counts));
  }

  private static List<List<Object>> rows(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> List.<Object>of(entry.getKey(), entry.getValue()))
        .toList();
  }

  Section economies() {
    Map<String, List<Resource>> resources =
        Hub.byReference(hub.resources().all(), Resource::economies);
    Map<String, int[]> regions = new LinkedHashMap<>();
    hub.regions().all().forEach(region -> regions.put(region.id(), new int[3]));
    int covered = 0;
    for (Economy economy : hub.economies().all()) {
      int[] row = regions.computeIfAbsent(economy.region().id(), region -> new int[3]);
      int of = size(resources, economy.id());
      row[0]++;
      row[1] += of > 0 ? 1 : 0;
      row[2] += of;
      covered += of > 0 ? 1 : 0;
    }
    Map<String, Integer> counts = new TreeMap<>();
    hub.economies().all().forEach(e -> counts.put(e.id(), size(resources, e.id())));
    return new Section(
        "economies",
        "Economies",
        List.of(
            Figure.of("economies", "Economies", hub.economies().all().size()),
            Figure.of("with-resources", "Economies with resources of their own", covered)),
        List.of(
            new Table(
                "by-region",
                "By region",
                List.of("region", "economies", "with resources", "resources"),
                regions.entrySet().stream()
                    .map(r ->
                        List.<Object>of(
                            r.getKey(), r.getValue()[0], r.getValue()[1], r.getValue()[2]))
                    .toList()),
            new Table("by-economy", "By economy", List.of("economy", "resources"), rows(counts))));
  }
}

package org.trade4msmes.hub.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Coordinator;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.GroupFacts;
import org.trade4msmes.hub.model.Headcount;
import org.trade4msmes.hub.model.Milestone;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.WebLink;
import org.trade4msmes.hub.resolve.LinkTarget;
import org.trade4msmes.hub.resolve.LinkTargets;

/** Who takes part in the Group, who has led it, and its history. */
final class GroupPages implements PagePlanner {

  /** What is known about the Group as a whole. */
  public record ParticipationView(
      String name,
      @Nullable DateText launched,
      @Nullable DateText firstMeeting,
      @Nullable String contact,
      List<CoordinatorView> coordinators,
      List<HeadcountView> headcounts,
      List<YearCount> years,
      List<RegionCount> regions,
      List<MemberView> members,
      List<StatisticView> statistics,
      List<MilestoneView> timeline,
      List<PartnerView> partners) {}

  /** A person who has led the Group. */
  public record CoordinatorView(
      String name,
      @Nullable Link economy,
      DateText from,
      @Nullable DateText until,
      @Nullable String note,
      List<WebLink> sources) {}

  /** How many members took part at a time. */
  public record HeadcountView(
      DateText date,
      int members,
      List<Link> joined,
      @Nullable String note,
      List<WebLink> sources) {}

  /**
   * How many members took part at the end of a year.
   *
   * @param members as the last count of the year says, if there was one
   */
  public record YearCount(int year, @Nullable Integer members) {}

  /** How many economies of a region are confirmed members, and how many the hub knows. */
  public record RegionCount(String name, int members, int economies) {}

  /** A member that takes part. */
  public record MemberView(String code, Link link, @Nullable DateText since) {}

  /** A figure about small firms in trade. */
  public record StatisticView(
      String id,
      String label,
      String value,
      @Nullable String period,
      @Nullable String note,
      List<WebLink> sources) {}

  /** A date in the Group's history. */
  public record MilestoneView(
      DateText date,
      String title,
      @Nullable String text,
      @Nullable String path,
      List<WebLink> sources) {}

  /** A body around the Trade4MSMEs Network. */
  public record PartnerView(
      String name, @Nullable String what, @Nullable String url, List<WebLink> sources) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    GroupFacts group = edition.hub().content().group();
    ParticipationView view =
        new ParticipationView(
            group.name().in(edition.language()),
            group.launched() == null ? null : edition.dates().of(group.launched()),
            group.firstMeeting() == null ? null : edition.dates().of(group.firstMeeting()),
            group.contact(),
            group.coordinators().stream().map(c -> coordinator(edition, c)).toList(),
            group.headcounts().stream().map(h -> headcount(edition, h)).toList(),
            years(group),
            regions(edition, group),
            members(edition, group),
            group.statistics().stream()
                .map(s ->
                    new StatisticView(
                        s.id(),
                        s.label().in(edition.language()),
                        s.value(),
                        s.period(),
                        s.note(),
                        s.sources()))
                .toList(),
            group.timeline().stream()
                .sorted(Comparator.comparing(Milestone::date))
                .map(m -> milestone(edition, m))
                .toList(),
            edition.hub().content().partners().stream()
                .map(p -> new PartnerView(p.name(), p.what(), p.url(), p.sources()))
                .toList());
    return Stream.of(
        new PageBuilder(edition, "participation", "economies")
            .alternates(Edition.everyLanguage(l -> Permalinks.top("participation", l)))
            .build(
                Permalinks.top("participation", edition.language()),
                edition.messages().text("participation"),
                edition.messages().text("participation_about"),
                view));
  }

  static CoordinatorView coordinator(Edition edition, Coordinator coordinator) {
    return new CoordinatorView(
        coordinator.name(),
        edition.economy(coordinator.economy()),
        edition.dates().of(coordinator.from()),
        coordinator.until() == null ? null : edition.dates().of(coordinator.until()),
        coordinator.note(),
        coordinator.sources());
  }

  private static HeadcountView headcount(Edition edition, Headcount headcount) {
    return new HeadcountView(
        edition.dates().of(headcount.date()),
        headcount.members(),
        edition.economies(headcount.joined()),
        headcount.note(),
        headcount.sources());
  }

  private static List<YearCount> years(GroupFacts group) {
    TreeMap<Integer, Integer> byYear = new TreeMap<>();
    // In the order of the file: of two counts of a year, one may be known by its month alone.
    group.headcounts().forEach(count -> byYear.put(count.date().year(), count.members()));
    if (byYear.isEmpty()) {
      return List.of();
    }
    return IntStream.rangeClosed(byYear.firstKey(), byYear.lastKey())
        .mapToObj(year -> new YearCount(year, byYear.get(year)))
        .toList();
  }

  private static List<RegionCount> regions(Edition edition, GroupFacts group) {
    Set<String> members =
        group.members().stream().map(m -> m.economy().id()).collect(Collectors.toSet());
    return edition.hub().regions().all().stream()
        .map(region -> {
          List<Economy> economies =
              edition.hub().economies().all().stream()
                  .filter(economy -> economy.region().id().equals(region.id()))
                  .toList();
          int confirmed =
              (int) economies.stream().filter(economy -> members.contains(economy.id())).count();
          return new RegionCount(region.name().in(edition.language()), confirmed, economies.size());
        })
        .filter(region -> region.economies() > 0)
        .sorted(Comparator.comparingInt(RegionCount::members).reversed())
        .toList();
  }

  private static List<MemberView> members(Edition edition, GroupFacts group) {
    return group.members().stream()
        .map(m ->
            new MemberView(
                m.economy().id(),
                edition.economy(edition.hub().economies().get(m.economy())),
                m.since() == null ? null : edition.dates().of(m.since())))
        .sorted(Comparator.comparing(m -> m.link().title(), Sorting.of(edition.language())))
        .toList();
  }

  private static MilestoneView milestone(Edition edition, Milestone milestone) {
    String path =
        Optional.ofNullable(milestone.link()).flatMap(link -> path(edition, link)).orElse(null);
    return new MilestoneView(
        edition.dates().of(milestone.date()),
        milestone.title(),
        milestone.text(),
        path,
        milestone.sources());
  }

  private static Optional<String> path(Edition edition, Ref link) {
    return new LinkTargets(edition.hub())
        .find(link.id(), edition.language())
        .flatMap(target ->
            target instanceof LinkTarget.Page page ? Optional.of(page.path()) : Optional.empty());
  }
}

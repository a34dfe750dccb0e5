package org.trade4msmes.hub.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Champion;
import org.trade4msmes.hub.model.ChampionEdition;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.EconomyText;
import org.trade4msmes.hub.model.Label;
import org.trade4msmes.hub.model.Membership;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Resource;

/** Participation by economy: an index, and a page for each economy that has anything to show. */
final class EconomyPages implements PagePlanner {

  /** All economies, by region and by first letter. */
  public record EconomiesView(List<Region> regions, List<Letter> letters, int members) {}

  /** The economies whose names begin with a letter. */
  public record Letter(String initial, List<Link> economies) {}

  /** The economies of a region. */
  public record Region(String id, String name, List<EconomyEntry> economies) {}

  /** An economy as the index shows it. */
  public record EconomyEntry(String code, Link link, int resources, boolean member) {}

  /** What is known of an economy. */
  public record EconomyView(
      String code,
      String region,
      boolean member,
      @Nullable DateText since,
      List<GroupPages.CoordinatorView> coordinators,
      @Nullable ArticleView text,
      List<TypedResources> resources,
      List<ChampionPages.ChampionEntry> champions,
      List<Card> meetings,
      List<DocumentEntry> documents) {}

  /** The resources of one type. */
  public record TypedResources(String type, List<ResourceEntry> entries) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    return Stream.concat(
        Stream.of(index(edition)),
        edition.hub().economies().all().stream().map(economy -> economy(edition, economy)));
  }

  private static Page index(Edition edition) {
    Map<String, Membership> members = members(edition);
    List<Region> regions =
        edition.hub().regions().all().stream()
            .map(region -> region(edition, region, members))
            .filter(region -> !region.economies().isEmpty())
            .toList();
    return new PageBuilder(edition, "economies", "economies")
        .alternates(Edition.everyLanguage(l -> Permalinks.top("economies", l)))
        .build(
            Permalinks.top("economies", edition.language()),
            edition.messages().text("economies"),
            edition.messages().text("economies_about"),
            new EconomiesView(regions, letters(edition), members.size()));
  }

  private static List<Letter> letters(Edition edition) {
    Map<String, List<Link>> byInitial =
        edition.hub().economies().all().stream()
            .map(edition::economy)
            .sorted(Comparator.comparing(Link::title, Sorting.of(edition.language())))
            .collect(
                Collectors.groupingBy(
                    link -> Sorting.initial(link.title(), edition.language()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byInitial.entrySet().stream()
        .map(entry -> new Letter(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Region region(Edition edition, Label region, Map<String, Membership> members) {
    List<EconomyEntry> economies =
        edition.hub().economies().all().stream()
            .filter(economy -> economy.region().id().equals(region.id()))
            .map(economy ->
                new EconomyEntry(
                    economy.id(),
                    edition.economy(economy),
                    edition.index().resourcesByEconomy(economy.id()).size(),
                    members.containsKey(economy.id())))
            .sorted(Comparator.comparing(e -> e.link().title(), Sorting.of(edition.language())))
            .toList();
    return new Region(region.id(), region.name().in(edition.language()), economies);
  }

  private static Map<String, Membership> members(Edition edition) {
    Map<String, Membership> members = new TreeMap<>();
    edition.hub().content().group().members().forEach(m -> members.put(m.economy().id(), m));
    return members;
  }

  private static Page economy(Edition edition, Economy economy) {
    Membership membership = members(edition).get(economy.id());
    Optional<EconomyText> text =
        edition
            .hub()
            .economyTexts()
            .find(economy.id())
            .filter(t -> t.articles().exists(edition.language()));
    String path = Permalinks.economy(economy, edition.language());
    String name = economy.name(edition.language());
    EconomyView view =
        new EconomyView(
            economy.id(),
            edition.hub().regions().get(economy.region()).name().in(edition.language()),
            membership != null,
            membership == null || membership.since() == null
                ? null
                : edition.dates().of(membership.since()),
            edition.hub().content().group().coordinators().stream()
                .filter(c -> c.economy() != null && c.economy().id().equals(economy.id()))
                .map(c -> GroupPages.coordinator(edition, c))
                .toList(),
            text.map(t ->
                    ArticleView.of(
                        t.articles().in(edition.language()), edition.body(path), t.sources()))
                .orElse(null),
            resources(edition, economy),
            champions(edition, economy),
            edition.index().meetingsByEconomy(economy.id()).stream()
                .map(edition::meetingCard)
                .toList(),
            edition.index().documentsByEconomy(economy.id()).stream()
                .map(edition::document)
                .toList());
    return new PageBuilder(edition, "economy", "economies")
        .below(edition.top("economies", "economies"))
        .alternates(Edition.everyLanguage(l -> Permalinks.economy(economy, l)))
        .build(path, name, edition.messages().text("economy_about", name), view);
  }

  private static List<TypedResources> resources(Edition edition, Economy economy) {
    List<Resource> resources = edition.index().resourcesByEconomy(economy.id());
    return edition.hub().resourceTypes().all().stream()
        .map(type ->
            new TypedResources(
                type.plural().in(edition.language()),
                edition.resources(
                    resources.stream()
                        .filter(r -> r.type().id().equals(type.id()))
                        .sorted(
                            Comparator.comparing(Resource::title, Sorting.of(edition.language())))
                        .toList())))
        .filter(typed -> !typed.entries().isEmpty())
        .toList();
  }

  private static List<ChampionPages.ChampionEntry> champions(Edition edition, Economy economy) {
    return edition.hub().content().championEditions().stream()
        .flatMap(year ->
            year.entries().stream()
                .filter(champion -> isFrom(champion, economy))
                .map(champion -> entry(edition, year, champion)))
        .toList();
  }

  private static boolean isFrom(Champion champion, Economy economy) {
    return champion.economy() != null && champion.economy().id().equals(economy.id());
  }

  private static ChampionPages.ChampionEntry entry(
      Edition edition, ChampionEdition year, Champion champion) {
    return ChampionPages.entry(edition, year, champion);
  }
}

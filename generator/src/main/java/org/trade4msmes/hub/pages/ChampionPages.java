package org.trade4msmes.hub.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Champion;
import org.trade4msmes.hub.model.ChampionEdition;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.WebLink;

/** The Small Business Champions, by year. */
final class ChampionPages implements PagePlanner {

  /** All editions of the competition, the newest first. */
  public record ChampionsView(List<EditionView> editions) {}

  /** One year of the competition. */
  public record EditionView(
      int year,
      String theme,
      List<String> partners,
      @Nullable DateText launched,
      @Nullable DateText deadline,
      @Nullable DateText announced,
      @Nullable String prize,
      @Nullable String note,
      List<ChampionEntry> entries,
      List<WebLink> sources) {}

  /** A winner or runner-up. */
  public record ChampionEntry(
      Link link,
      String anchor,
      int year,
      String theme,
      @Nullable Link economy,
      boolean winner,
      @Nullable String does,
      @Nullable String url,
      @Nullable String note) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    List<EditionView> editions =
        edition.hub().content().championEditions().stream()
            .sorted(Comparator.comparingInt(ChampionEdition::year).reversed())
            .map(year -> view(edition, year))
            .toList();
    return Stream.of(
        new PageBuilder(edition, "champions", "outcomes")
            .below(edition.top("outcomes", "outcomes"))
            .alternates(Edition.everyLanguage(l -> Permalinks.top("champions", l)))
            .build(
                Permalinks.top("champions", edition.language()),
                edition.messages().text("champions"),
                edition.messages().text("champions_about"),
                new ChampionsView(editions)));
  }

  private static EditionView view(Edition edition, ChampionEdition year) {
    Dates dates = edition.dates();
    return new EditionView(
        year.year(),
        year.theme(),
        year.partners(),
        year.launched() == null ? null : dates.of(year.launched()),
        year.deadline() == null ? null : dates.of(year.deadline()),
        year.announced() == null ? null : dates.of(year.announced()),
        year.prize(),
        year.note(),
        year.entries().stream().map(champion -> entry(edition, year, champion)).toList(),
        year.sources());
  }

  static ChampionEntry entry(Edition edition, ChampionEdition year, Champion champion) {
    return new ChampionEntry(
        Link.to(champion.name(), Permalinks.champion(champion, edition.language())),
        champion.id(),
        year.year(),
        year.theme(),
        edition.economy(champion.economy()),
        champion.winner(),
        champion.does(),
        champion.url(),
        champion.note());
  }
}

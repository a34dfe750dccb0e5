package org.trade4msmes.hub.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trade4msmes.hub.model.Audience;
import org.trade4msmes.hub.model.Meeting;
import org.trade4msmes.hub.model.NewsItem;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Question;

/** The home page. */
final class HomePage implements PagePlanner {
  private static final int NEWS = 3;
  private static final int MEETINGS = 3;

  /** What the home page shows. */
  public record HomeView(
      String title,
      String tagline,
      List<AudienceEntry> audiences,
      List<Counted> topics,
      List<MeetingPages.MeetingEntry> meetings,
      List<Card> news,
      Counts counts) {}

  /** An audience with its questions, which lead into its start page. */
  public record AudienceEntry(String id, Link link, String summary, List<Link> questions) {}

  /** How much the hub holds. */
  public record Counts(int guides, int resources, int economies, int terms) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    String title = edition.hub().content().settings().title().in(edition.language());
    String tagline = edition.hub().content().settings().tagline().in(edition.language());
    HomeView view =
        new HomeView(
            title,
            tagline,
            edition.hub().audiences().all().stream().map(a -> audience(edition, a)).toList(),
            edition.hub().topics().all().stream()
                .map(t ->
                    new Counted(
                        edition.topic(t),
                        edition.index().resourcesByTopic(t.id()).size()
                            + edition.index().guidesByTopic(t.id()).size()))
                .toList(),
            forthcoming(edition),
            edition.hub().news().all().stream()
                .sorted(Comparator.comparing(NewsItem::date).reversed())
                .limit(NEWS)
                .map(edition::newsCard)
                .toList(),
            new Counts(
                edition.hub().guides().all().size(),
                edition.hub().resources().all().size(),
                edition.hub().economies().all().size(),
                edition.hub().glossary().all().size()));
    return Stream.of(
        new Page(
            Permalinks.top("index", edition.language()),
            edition.language(),
            "home",
            title,
            tagline,
            List.of(),
            Edition.everyLanguage(l -> Permalinks.top("index", l)),
            "home",
            null,
            true,
            view));
  }

  private static AudienceEntry audience(Edition edition, Audience audience) {
    String path = Permalinks.top(audience.id(), edition.language());
    return new AudienceEntry(
        audience.id(),
        Link.to(audience.name().in(edition.language()), path),
        audience.summary().in(edition.language()),
        edition.hub().questions().all().stream()
            .filter(question -> question.audience().id().equals(audience.id()))
            .map(question -> question(edition, path, question))
            .toList());
  }

  private static Link question(Edition edition, String path, Question question) {
    return Link.to(question.title().in(edition.language()), path + "#" + question.id());
  }

  private static List<MeetingPages.MeetingEntry> forthcoming(Edition edition) {
    return edition.hub().meetings().all().stream()
        .filter(meeting -> !meeting.lastDay().isBefore(edition.today()))
        .sorted(Comparator.comparing(Meeting::date))
        .limit(MEETINGS)
        .map(meeting -> MeetingPages.entry(edition, meeting))
        .toList();
  }
}

package org.trade4msmes.hub.pages;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Meeting;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Spotlight;
import org.trade4msmes.hub.model.WebLink;

/** Meetings: forthcoming ones first, then the previous ones by year, and a page for each. */
final class MeetingPages implements PagePlanner {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /**
   * All meetings, seen from the day of the build.
   *
   * @param years the years in which there are meetings, the last first
   * @param kinds the kinds that occur
   */
  public record MeetingsView(
      List<MeetingEntry> forthcoming,
      List<Year> previous,
      List<Integer> years,
      List<Choice> kinds) {}

  /** The meetings of one year, the newest first. */
  public record Year(int year, List<MeetingEntry> meetings) {}

  /** A meeting as the list shows it. */
  public record MeetingEntry(
      Link link,
      String kindId,
      String kind,
      DateText date,
      @Nullable DateText end,
      @Nullable String start,
      @Nullable String finish,
      @Nullable String location,
      boolean online,
      boolean planned,
      String summary,
      List<String> organisers) {}

  /** The page of a meeting. */
  public record MeetingView(
      MeetingEntry meeting,
      String zone,
      List<Link> topics,
      List<Link> economies,
      List<String> agenda,
      List<String> speakers,
      List<DocumentEntry> documents,
      List<SpotlightView> spotlights,
      List<Card> news,
      List<WebLink> links,
      @Nullable String note,
      List<WebLink> sources,
      @Nullable Link previous,
      @Nullable Link next) {}

  /** A business owner who spoke at a meeting. */
  public record SpotlightView(
      @Nullable Integer number,
      @Nullable String firm,
      @Nullable String person,
      @Nullable Link economy,
      @Nullable String note) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    List<Meeting> ordered =
        edition.hub().meetings().all().stream()
            .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::id))
            .toList();
    Stream.Builder<Page> pages = Stream.builder();
    pages.add(list(edition, ordered));
    for (int i = 0; i < ordered.size(); i++) {
      Link previous = i == 0 ? null : dated(edition, ordered.get(i - 1));
      Link next = i + 1 == ordered.size() ? null : dated(edition, ordered.get(i + 1));
      pages.add(meeting(edition, ordered.get(i), previous, next));
    }
    return pages.build();
  }

  private static Link dated(Edition edition, Meeting meeting) {
    return Link.to(
        edition.dates().of(meeting.date()).text() + ": " + meeting.title(),
        Permalinks.meeting(meeting, edition.language()));
  }

  private static Page list(Edition edition, List<Meeting> ordered) {
    Map<Boolean, List<Meeting>> byPast =
        ordered.stream()
            .collect(Collectors.partitioningBy(m -> m.lastDay().isBefore(edition.today())));
    Map<Integer, List<MeetingEntry>> years = new TreeMap<>(Comparator.reverseOrder());
    for (Meeting meeting : Objects.requireNonNull(byPast.get(true)).reversed()) {
      years
          .computeIfAbsent(meeting.date().getYear(), year -> new java.util.ArrayList<>())
          .add(entry(edition, meeting));
    }
    MeetingsView view =
        new MeetingsView(
            Objects.requireNonNull(byPast.get(false)).stream()
                .map(meeting -> entry(edition, meeting))
                .toList(),
            years.entrySet().stream().map(e -> new Year(e.getKey(), e.getValue())).toList(),
            ordered.reversed().stream().map(m -> m.date().getYear()).distinct().toList(),
            edition.hub().meetingKinds().all().stream()
                .filter(kind -> ordered.stream().anyMatch(m -> m.kind().id().equals(kind.id())))
                .map(kind -> new Choice(kind.id(), kind.name().in(edition.language())))
                .toList());
    return new PageBuilder(edition, "meetings", "meetings")
        .alternates(Edition.everyLanguage(l -> Permalinks.top("meetings", l)))
        .build(
            Permalinks.top("meetings", edition.language()),
            edition.messages().text("meetings"),
            edition.messages().text("meetings_about"),
            view);
  }

  static MeetingEntry entry(Edition edition, Meeting meeting) {
    return new MeetingEntry(
        edition.meeting(meeting),
        meeting.kind().id(),
        edition.hub().meetingKinds().get(meeting.kind()).name().in(edition.language()),
        edition.dates().of(meeting.date()),
        meeting.end() == null ? null : edition.dates().of(meeting.end()),
        time(meeting.start()),
        time(meeting.finish()),
        meeting.location(),
        meeting.online(),
        meeting.planned(),
        Objects.requireNonNullElse(meeting.summary(), ""),
        meeting.organisers());
  }

  private static @Nullable String time(@Nullable LocalTime time) {
    return time == null ? null : TIME.format(time);
  }

  private static Page meeting(
      Edition edition, Meeting meeting, @Nullable Link previous, @Nullable Link next) {
    MeetingEntry entry = entry(edition, meeting);
    MeetingView view =
        new MeetingView(
            entry,
            meeting.zone().getId(),
            edition.topics(meeting.topics()),
            edition.economies(meeting.economies()),
            meeting.agenda(),
            meeting.speakers(),
            documents(edition, meeting),
            meeting.spotlights().stream().map(s -> spotlight(edition, s)).toList(),
            edition.index().newsByMeeting(meeting.id()).stream().map(edition::newsCard).toList(),
            meeting.links(),
            meeting.note(),
            meeting.sources(),
            previous,
            next);
    String title = meeting.title() + ", " + entry.date().text();
    return new PageBuilder(edition, "meeting", "meetings")
        .below(edition.top("meetings", "meetings"))
        .alternates(Edition.everyLanguage(l -> Permalinks.meeting(meeting, l)))
        .source(meeting.span())
        .build(
            Permalinks.meeting(meeting, edition.language()),
            title,
            entry.summary().isEmpty() ? title : entry.summary(),
            view);
  }

  /** The documents that the meeting names, and those that name the meeting. */
  private static List<DocumentEntry> documents(Edition edition, Meeting meeting) {
    List<String> named = meeting.documents().stream().map(Ref::id).toList();
    Stream<DocumentEntry> naming =
        edition.index().documentsByMeeting(meeting.id()).stream()
            .filter(document -> !named.contains(document.id()))
            .map(edition::document);
    return Stream.concat(edition.documents(meeting.documents()).stream(), naming).toList();
  }

  private static SpotlightView spotlight(Edition edition, Spotlight spotlight) {
    return new SpotlightView(
        spotlight.number(),
        spotlight.firm(),
        spotlight.person(),
        edition.economy(spotlight.economy()),
        spotlight.note());
  }
}

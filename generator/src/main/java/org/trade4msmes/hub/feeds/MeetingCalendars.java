package org.trade4msmes.hub.feeds;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Meeting;
import org.trade4msmes.hub.model.MeetingTimes;
import org.trade4msmes.hub.model.Permalinks;

/** A calendar file for each meeting, and one calendar of all of them to subscribe to. */
final class MeetingCalendars {
  private final Hub hub;
  private final @Nullable String baseUrl;
  private final DtStamp stamp;

  /**
   * @param today the day for which the site is built, which is when the entries were made
   */
  MeetingCalendars(Hub hub, @Nullable String baseUrl, LocalDate today) {
    this.hub = hub;
    this.baseUrl = baseUrl;
    this.stamp = new DtStamp(today.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /** All of them, by path. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    List<Meeting> meetings =
        hub.meetings().all().stream()
            .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::id))
            .toList();
    meetings.forEach(
        meeting -> files.put(Permalinks.meetingCalendar(meeting), bytes(List.of(meeting))));
    if (!meetings.isEmpty()) {
      files.put(Permalinks.MEETINGS_CALENDAR, bytes(meetings));
    }
    return files;
  }

  private byte[] bytes(List<Meeting> meetings) {
    List<CalendarComponent> components = new ArrayList<>();
    Map<String, List<Meeting>> byZone = new TreeMap<>();
    for (Meeting meeting : meetings) {
      if (MeetingTimes.of(meeting).isPresent()) {
        byZone.computeIfAbsent(meeting.zone().getId(), z -> new ArrayList<>()).add(meeting);
      }
    }
    byZone.forEach((zone, inZone) ->
        components.add(
            ZoneDefinition.of(
                ZoneId.of(zone),
                inZone.getFirst().date().getYear(),
                inZone.stream().mapToInt(m -> m.lastDay().getYear()).max().orElseThrow())));
    meetings.forEach(meeting -> components.add(event(meeting)));
    String title = hub.content().settings().title().in(Language.EN);
    Calendar calendar =
        new Calendar(
            new PropertyList(
                List.of(
                    new ProdId("-//" + title + "//Meetings//EN"), ImmutableVersion.VERSION_2_0)),
            new ComponentList<>(components));
    return FoldedLines.of(calendar.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private VEvent event(Meeting meeting) {
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid("meeting-" + meeting.id() + "@trade4msmes-hub"));
    properties.add(stamp);
    MeetingTimes.of(meeting)
        .ifPresentOrElse(
            times -> {
              properties.add(new DtStart<Temporal>(times.start()));
              times.finish().ifPresent(finish -> properties.add(new DtEnd<Temporal>(finish)));
            },
            () -> {
              properties.add(new DtStart<Temporal>(meeting.date()));
              properties.add(new DtEnd<Temporal>(meeting.lastDay().plusDays(1)));
            });
    properties.add(new Summary(meeting.title()));
    if (meeting.summary() != null) {
      properties.add(new Description(meeting.summary()));
    }
    if (meeting.location() != null) {
      properties.add(new Location(meeting.location()));
    }
    if (baseUrl != null) {
      properties.add(new Url(URI.create(baseUrl + Permalinks.meeting(meeting, Language.EN))));
    }
    return new VEvent(new PropertyList(properties));
  }
}

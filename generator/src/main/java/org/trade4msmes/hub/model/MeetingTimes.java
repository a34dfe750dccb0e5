package org.trade4msmes.hub.model;

import java.time.ZonedDateTime;
import java.util.Optional;

/** When a meeting begins and ends, on the clock of its place. */
public record MeetingTimes(ZonedDateTime start, Optional<ZonedDateTime> finish) {

  /**
   * The times of a meeting; nothing where it takes whole days, because no hour is known, or it
   * lasts for several days and only the hour of its beginning is known.
   */
  public static Optional<MeetingTimes> of(Meeting meeting) {
    if (meeting.start() == null || (meeting.end() != null && meeting.finish() == null)) {
      return Optional.empty();
    }
    ZonedDateTime start = ZonedDateTime.of(meeting.date(), meeting.start(), meeting.zone());
    if (meeting.finish() == null) {
      return Optional.of(new MeetingTimes(start, Optional.empty()));
    }
    ZonedDateTime finish = ZonedDateTime.of(meeting.lastDay(), meeting.finish(), meeting.zone());
    return Optional.of(new MeetingTimes(start, Optional.of(finish)));
  }
}

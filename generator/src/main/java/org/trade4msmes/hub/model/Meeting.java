package org.trade4msmes.hub.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * A meeting or event of the Group, or one in which small firms and trade were the subject.
 *
 * @param end last day, where it lasts for several
 * @param start time of day in the meeting's zone, where known
 * @param planned whether only its announcement is known
 * @param economies economies that played a part in it
 * @param note what is not certain about it
 * @param draft whether it is not to be published yet
 */
public record Meeting(
    String id,
    SourceSpan span,
    LocalDate date,
    @Nullable LocalDate end,
    @Nullable LocalTime start,
    @Nullable LocalTime finish,
    ZoneId zone,
    Ref kind,
    String title,
    @Nullable String location,
    boolean online,
    List<String> organisers,
    List<Ref> economies,
    boolean planned,
    @Nullable String summary,
    List<Ref> topics,
    List<String> agenda,
    List<String> speakers,
    List<Ref> documents,
    List<Spotlight> spotlights,
    List<WebLink> links,
    @Nullable String note,
    List<WebLink> sources,
    boolean draft)
    implements Identified {

  /** The last day of the meeting. */
  public LocalDate lastDay() {
    return end == null ? date : end;
  }
}

package org.trade4msmes.hub.feeds;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clock of a time zone over the years that a calendar needs, each change of it written out. The
 * rules are the JDK's own; the calendar library would ask a server for newer ones.
 */
final class ZoneDefinition {
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

  private ZoneDefinition() {}

  static VTimeZone of(ZoneId zone, int firstYear, int lastYear) {
    ZoneRules rules = zone.getRules();
    Instant end = LocalDateTime.of(lastYear + 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    Instant begin = LocalDateTime.of(firstYear, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    List<Observance> observances = new ArrayList<>();
    ZoneOffsetTransition transition = rules.previousTransition(begin);
    if (transition == null) {
      ZoneOffset offset = rules.getOffset(begin);
      observances.add(observance(zone, LONG_AGO, offset, offset, false));
      transition = rules.nextTransition(begin);
    }
    while (transition != null && transition.getInstant().isBefore(end)) {
      observances.add(
          observance(
              zone,
              transition.getDateTimeBefore(),
              transition.getOffsetBefore(),
              transition.getOffsetAfter(),
              rules.isDaylightSavings(transition.getInstant())));
      transition = rules.nextTransition(transition.getInstant());
    }
    return new VTimeZone(
        new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
  }

  private static Observance observance(
      ZoneId zone, LocalDateTime start, ZoneOffset from, ZoneOffset to, boolean summer) {
    List<Property> properties =
        List.of(
            new DtStart<>(start),
            new TzOffsetFrom(from),
            new TzOffsetTo(to),
            new TzName(name(zone, start, to)));
    PropertyList list = new PropertyList(properties);
    return summer ? new Daylight(list) : new Standard(list);
  }

  private static String name(ZoneId zone, LocalDateTime start, ZoneOffset offset) {
    return DateTimeFormatter.ofPattern("zzz", Locale.ROOT)
        .withZone(zone)
        .format(start.toInstant(offset));
  }
}

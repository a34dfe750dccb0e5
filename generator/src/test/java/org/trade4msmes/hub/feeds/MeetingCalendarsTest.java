package org.trade4msmes.hub.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.HubFixture;

/** The calendars are read back as a calendar program would read them. */
class MeetingCalendarsTest {
  @TempDir private Path folder;

  private BuiltSite site(String meetings) throws Exception {
    return HubFixture.small(folder)
        .write("meetings/2023.yaml", meetings)
        .at("https://hub.example.org/")
        .build();
  }

  private static VEvent event(BuiltSite site, String id) throws Exception {
    return (VEvent)
        read(site, "meetings/" + id + ".ics").getComponents().stream()
            .filter(component -> component.getName().equals(Component.VEVENT))
            .findFirst()
            .orElseThrow();
  }

  private static Calendar read(BuiltSite site, String path) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(site.text(path)));
    assertFalse(calendar.validate().hasErrors(), () -> calendar.validate().toString());
    return calendar;
  }

  private static OffsetDateTime start(VEvent event) {
    return ZonedDateTime.from(Objects.requireNonNull(event.getDateTimeStart()).getDate())
        .toOffsetDateTime();
  }

  private static OffsetDateTime end(VEvent event) {
    return ZonedDateTime.from(Objects.requireNonNull(event.getDateTimeEnd()).getDate())
        .toOffsetDateTime();
  }

  @Test
  void aMeetingWithoutATimeTakesWholeDays() throws Exception {
    BuiltSite site =
        site(
            """
            - {id: one, date: 2023-03-01, kind: regular, title: One day}
            - {id: two, date: 2023-12-31, end_date: 2024-01-01, kind: regular, title: Two days}
            """);
    assertEquals(
        LocalDate.of(2023, 3, 1),
        Objects.requireNonNull(event(site, "one").getDateTimeStart()).getDate());
    assertEquals(
        LocalDate.of(2023, 3, 2),
        Objects.requireNonNull(event(site, "one").getDateTimeEnd()).getDate());
    assertTrue(site.text("meetings/two.ics").contains("DTEND;VALUE=DATE:20240102\r\n"));
    assertFalse(site.text("meetings/two.ics").contains("VTIMEZONE"));
  }

  @Test
  void midnightAndChangesOfClocksAreRight() throws Exception {
    BuiltSite site =
        site(
            """
            - {id: night, date: 2023-12-31, end_date: 2024-01-01, start: "22:00", end: "01:30", kind: regular, title: Night}
            - {id: spring, date: 2023-03-25, end_date: 2023-03-26, start: "23:00", end: "04:00", kind: regular, title: Spring}
            - {id: autumn, date: 2023-10-29, start: "01:00", end: "04:00", kind: regular, title: Autumn}
            - {id: far, date: 2023-07-01, start: "10:00", kind: regular, title: Far, zone: Africa/Douala}
            """);
    assertEquals("2023-12-31T22:00+01:00", start(event(site, "night")).toString());
    assertEquals("2024-01-01T01:30+01:00", end(event(site, "night")).toString());
    assertEquals("2023-03-25T23:00+01:00", start(event(site, "spring")).toString());
    assertEquals("2023-03-26T04:00+02:00", end(event(site, "spring")).toString());
    assertEquals("2023-10-29T01:00+02:00", start(event(site, "autumn")).toString());
    assertEquals("2023-10-29T04:00+01:00", end(event(site, "autumn")).toString());
    assertEquals("2023-07-01T10:00+01:00", start(event(site, "far")).toString());
    assertEquals(
        List.of("2023-03-25T23:00:00+01:00", "2023-03-26T04:00:00+02:00"),
        site.page("meetings/spring.html").select("dd time[datetime*=T]").eachAttr("datetime"));
    String spring = site.text("meetings/spring.ics");
    assertTrue(spring.contains("TZID:Europe/Zurich\r\n"), spring);
    assertTrue(
        spring.contains(
            String.join(
                "\r\n",
                "BEGIN:DAYLIGHT",
                "DTSTART:20230326T020000",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "")),
        spring);
  }

  @Test
  void linesAreFoldedAtOctetsAndTextsEscaped() throws Exception {
    String title = "Prêt, à; l’export\\ation " + "é".repeat(90) + " 🚢🚢🚢";
    BuiltSite site =
        site("- {id: long, date: 2023-03-01, kind: regular, title: '" + title + "'}\n");
    String text = site.text("meetings/long.ics");
    for (String line : text.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\n") || line.contains("\r"), line);
    }
    assertTrue(text.contains("SUMMARY:Prêt\\, à\\; l’export\\\\ation"), text);
    assertEquals(title, Objects.requireNonNull(event(site, "long").getSummary()).getValue());
  }

  @Test
  void oneCalendarHoldsAllMeetingsAndPagesLeadToThem() throws Exception {
    BuiltSite site = site("- {id: one, date: 2023-03-01, kind: regular, title: One day}\n");
    Calendar all = read(site, "meetings.ics");
    assertEquals(3, all.getComponents(Component.VEVENT).size());
    assertEquals(
        "meeting-one@trade4msmes-hub", event(site, "one").getUid().orElseThrow().getValue());
    assertTrue(site.text("meetings/one.ics").contains("DTSTAMP:20240701T000000Z\r\n"));
    assertEquals(
        "../../meetings/one.ics",
        site.page("fr/meetings/one.html").select("a[type=text/calendar]").attr("href"));
    assertEquals(
        "meetings.ics", site.page("meetings.html").select("a[type=text/calendar]").attr("href"));
  }
}

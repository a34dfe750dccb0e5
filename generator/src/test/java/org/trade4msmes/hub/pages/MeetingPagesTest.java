package org.trade4msmes.hub.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.markdown.CompiledBody;
import org.trade4msmes.hub.markdown.MarkdownCompiler;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.pages.MeetingPages.MeetingEntry;
import org.trade4msmes.hub.pages.MeetingPages.MeetingsView;
import org.trade4msmes.hub.resolve.Resolver;
import org.trade4msmes.hub.testkit.HubFixture;

/** Which meetings are forthcoming depends on the day of the build, and on nothing else. */
class MeetingPagesTest {
  @TempDir private Path folder;
  private Hub hub;
  private Map<String, CompiledBody> bodies;

  @BeforeEach
  void read() throws Exception {
    HubFixture fixture = HubFixture.small(folder);
    fixture.write(
        "meetings/2023.yaml",
        """
        - {id: 2023-03-01, date: 2023-03-01, kind: regular, title: First of 2023}
        - {id: 2023-11-01-b, date: 2023-11-01, kind: regular, title: Last of 2023}
        - {id: 2023-11-01-a, date: 2023-11-01, kind: regular, title: Same day}
        """);
    Diagnostics diagnostics = new Diagnostics();
    hub = new Resolver(diagnostics).resolve(new ContentReader(diagnostics).read(fixture.content()));
    bodies = new MarkdownCompiler(hub, diagnostics).compile(new SitePlan(hub).bodies());
    assertEquals(List.of(), diagnostics.sorted());
  }

  /** The two meetings of 2024 are on 10 June and on 20 and 21 September. */
  @ParameterizedTest
  @CsvSource({
    "2022-01-01, 5, ''",
    "2023-11-01, 4, 2023",
    "2023-11-02, 2, 2023",
    "2024-06-10, 2, 2023",
    "2024-06-11, 1, 2024 2023",
    "2024-09-20, 1, 2024 2023",
    "2024-09-21, 1, 2024 2023",
    "2024-09-22, 0, 2024 2023",
    "2030-01-01, 0, 2024 2023"
  })
  void aMeetingIsForthcomingUntilItsLastDayIsOver(LocalDate today, int forthcoming, String years) {
    MeetingsView view = view(today);
    assertEquals(forthcoming, view.forthcoming().size());
    assertEquals(
        years, String.join(" ", view.previous().stream().map(y -> "" + y.year()).toList()));
    assertEquals(
        5,
        view.forthcoming().size()
            + view.previous().stream().mapToInt(year -> year.meetings().size()).sum());
  }

  @Test
  void forthcomingMeetingsBeginWithTheNextOne() {
    assertEquals(
        List.of(
            "First of 2023",
            "Same day",
            "Last of 2023",
            "Meeting on trade finance",
            "Meeting on digital trade"),
        titles(view(LocalDate.of(2020, 1, 1)).forthcoming()));
  }

  @Test
  void previousMeetingsBeginWithTheLastOne() {
    MeetingsView view = view(LocalDate.of(2030, 1, 1));
    assertEquals(
        List.of("Meeting on digital trade", "Meeting on trade finance"),
        titles(view.previous().getFirst().meetings()));
    assertEquals(
        List.of("Last of 2023", "Same day", "First of 2023"),
        titles(view.previous().getLast().meetings()));
  }

  @Test
  void datesAreWrittenInTheLanguageOfThePage() {
    List<String> dates =
        new SitePlan(hub)
            .pages(bodies, LocalDate.of(2020, 1, 1)).stream()
                .filter(page -> page.path().endsWith("meetings/2024-09-20.html"))
                .map(page -> ((MeetingPages.MeetingView) page.view()).meeting().date().text())
                .toList();
    assertEquals(
        List.of("20 September 2024", "20 septembre 2024", "20 de septiembre de 2024"), dates);
  }

  private MeetingsView view(LocalDate today) {
    return new SitePlan(hub)
        .pages(bodies, today).stream()
            .filter(page -> page.path().equals("meetings.html"))
            .map(page -> (MeetingsView) page.view())
            .findFirst()
            .orElseThrow();
  }

  private static List<String> titles(List<MeetingEntry> meetings) {
    return meetings.stream().map(meeting -> meeting.link().title()).toList();
  }
}

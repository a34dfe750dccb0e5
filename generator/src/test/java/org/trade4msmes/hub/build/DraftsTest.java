package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;

/** What is not to be published yet: drafts of every kind, and what bears a later date. */
class DraftsTest {
  @TempDir private Path folder;
  private HubFixture hub;

  @BeforeEach
  void copy() throws Exception {
    hub = HubFixture.whole(folder);
  }

  private String whole(BuiltSite site) throws Exception {
    StringBuilder all = new StringBuilder();
    for (String path : Folders.files(site.folder())) {
      all.append(path).append('\n');
      if (path.matches(".*\\.(html|xml|json|csv|ics|js)")) {
        all.append(site.text(path)).append('\n');
      }
    }
    return all.toString();
  }

  @Test
  void entriesOfListsMayBeDrafts() throws Exception {
    hub.append(
            "resources/digital-trade.yaml",
            """
            - id: kept-back-resource
              title: Zebrafish resource
              publisher: itc
              url: https://www.example.org/zebrafish
              type: guide
              topics: [digital-trade]
              audiences: [businesses]
              languages: [en]
              summary: About zebrafish.
              draft: true
            """)
        .append(
            "meetings/2024.yaml",
            """
            - id: 2024-11-11
              date: 2024-11-11
              kind: regular
              title: Zebrafish meeting
              draft: true
            """)
        .append(
            "documents.yaml",
            """
            - id: kept-back-document
              title: Zebrafish document
              kind: declaration
              draft: true
            """)
        .append(
            "champions.yaml",
            """
                - id: kept-back-champion
                  name: Zebrafish champion
                  draft: true
            - year: 2023
              theme: Zebrafish theme
              draft: true
              entries: []
            """)
        .append("network.yaml", "- name: Zebrafish partner\n  draft: true\n")
        .append(
            "glossary.yaml",
            """
            - id: kept-back-term
              term: {en: zebrafish, fr: zebrafish, es: zebrafish}
              definition: {en: Zebrafish., fr: Zebrafish., es: Zebrafish.}
              draft: true
            """)
        .write("game/second.yaml", hub.read("game/short.yaml") + "draft: true\n")
        .replace("game/second.yaml", "id: short\n", "id: zebrafish\n");
    String site = whole(hub.build());
    assertFalse(site.toLowerCase(Locale.ROOT).contains("zebrafish"), "a draft is there");
    assertTrue(site.contains("Selling online, a course"));
  }

  @Test
  void resourcesAndDocumentsWaitForTheirDayAndMeetingsDoNot() throws Exception {
    hub.replace("resources/digital-trade.yaml", "  year: 2021\n", "  added: 2024-07-02\n")
        .append(
            "documents.yaml",
            "- id: later\n  title: Zebrafish document\n  kind: declaration\n  date: 2024-08\n");
    BuiltSite before = hub.build();
    assertFalse(before.text("resources.json").contains("itc-online-course"));
    assertFalse(whole(before).contains("Zebrafish"));
    assertTrue(before.has("meetings/2024-09-20.html"), "a forthcoming meeting is announced");
    BuiltSite after = hub.on(LocalDate.of(2024, 8, 1)).build();
    assertTrue(after.text("resources.json").contains("itc-online-course"));
    assertTrue(whole(after).contains("Zebrafish"));
  }

  @Test
  void whoRefersToWhatIsKeptBackIsToldSo() throws Exception {
    hub.replace("meetings/2024.yaml", "  spotlight:\n", "  draft: true\n  spotlight:\n")
        .append("pages/about.md", "\n[the meeting](meeting:2024-06-10)\n");
    String report = hub.report();
    String hint =
        "It stands in content/meetings/2024.yaml:1:7 and is not published yet: it is a draft, or its"
            + " date is still to come.";
    assertTrue(report.contains("There is no meeting \"2024-06-10\".\n"), report);
    assertTrue(report.contains("There is no meeting \"2024-06-10\" to link to.\n"), report);
    assertEquals(
        report.split("There is no meeting", -1).length, report.split(hint, -1).length, report);
  }
}

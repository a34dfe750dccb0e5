package org.trade4msmes.hub.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/** Keys come into their order, and nothing else happens. */
class ContentFormatterTest {
  private static final ContentFormatter FORMATTER = new ContentFormatter();

  private static String format(String path, String text) {
    return FORMATTER.format(new SourceFile("content/" + path, text), path);
  }

  @Test
  void keysMoveWithTheirCommentsAndValues() {
    String text =
        """
        # The first one
        - id: a
          summary: >
            Several
            lines
          # About the title
          title: "A: b"   # beside it
          topics:
          - trade-finance
          - digital-trade
          type: guide

        # The second one
        - id: b
          url: https://www.example.org
          title: B
        # The end
        """;
    String expected =
        """
        # The first one
        - id: a
          # About the title
          title: "A: b"   # beside it
          type: guide
          topics:
          - trade-finance
          - digital-trade
          summary: >
            Several
            lines

        # The second one
        - id: b
          title: B
          url: https://www.example.org
        # The end
        """;
    assertEquals(expected, format("resources/a.yaml", text));
    assertEquals(expected, format("resources/a.yaml", expected));
  }

  @Test
  void theFirstKeyOfAnEntryMovesFromBesideItsDash() {
    assertEquals(
        "- id: a\n  title: A\n  year: 2024\n",
        format("resources/a.yaml", "- title: A\n  year: 2024   \n  id: a\n"));
  }

  @Test
  void frontMatterIsPutInOrderAndTheBodyLeftAlone() {
    String body = "---\nsummary: before   \n\ntitle: after\n";
    assertEquals(
        "---\ntitle: T\nsummary: S\nsources:\n  - title: P\n    url: https://e.org\n" + body,
        format(
            "pages/a.md",
            "---\nsources:\n  - url: https://e.org\n    title: P\nsummary: S\ntitle: T\n" + body));
  }

  @Test
  void brokenFilesAndFilesOfNoKindAreLeftAlone() {
    for (String text : List.of("- title: [\n", "- a: b: c\n", "- id: a\n  id: b\n  title: T\n")) {
      assertEquals(text, format("resources/a.yaml", text));
    }
    assertEquals("title: x\nid: y\n", format("unknown.yaml", "title: x\nid: y\n"));
    assertEquals("No front matter  \n", format("pages/a.md", "No front matter  \n"));
  }

  /** The hub's own content: said the same, in order, and in order for good. */
  @Test
  void theHubIsInItsUsualForm() throws IOException {
    for (String path : Folders.files(Repository.content())) {
      if (path.endsWith(".md") || path.endsWith(".yaml")) {
        String text = Files.readString(Repository.content().resolve(path));
        assertEquals(text, format(path, text), path);
      }
    }
  }

  @Test
  void theCommandChangesFilesOrOnlySaysSo(@TempDir Path folder) throws Exception {
    HubFixture hub = HubFixture.small(folder);
    hub.run("fmt");
    String before = hub.read("network.yaml");
    hub.write("network.yaml", "- what: W\n  name: N\n");
    assertEquals(
        new Console(1, "content/network.yaml\n1 file would change.\n", ""),
        hub.run("fmt", "--check"));
    assertEquals("- what: W\n  name: N\n", hub.read("network.yaml"));
    assertEquals(new Console(0, "content/network.yaml\n1 file changed.\n", ""), hub.run("fmt"));
    assertEquals("- name: N\n  what: W\n", hub.read("network.yaml"));
    assertEquals(new Console(0, "All files are in their usual form.\n", ""), hub.run("fmt"));
    assertTrue(before.startsWith("- name:"), before);
  }

  @Test
  void aFileThatCannotBeWrittenStaysWhole(@TempDir Path folder) throws Exception {
    HubFixture hub = HubFixture.small(folder);
    hub.run("fmt");
    String text = "- what: W\n  name: N\n";
    hub.write("network.yaml", text);
    hub.write("meetings/.keep", "");
    Path file = hub.content().resolve("network.yaml");
    assertTrue(hub.content().toFile().setWritable(false));
    try {
      Console run = hub.run("fmt");
      if (run.exitCode() != 0) { // The superuser may write everywhere.
        assertEquals(2, run.exitCode());
        assertEquals(text, Files.readString(file));
      }
    } finally {
      assertTrue(hub.content().toFile().setWritable(true));
    }
  }
}

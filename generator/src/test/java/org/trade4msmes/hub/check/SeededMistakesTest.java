package org.trade4msmes.hub.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/**
 * One run finds every mistake that was put into a hub, each in its line, and nothing else. The
 * files in {@code fixtures/mistakes} mark their own mistakes, as in {@code # mistake: bad-date}.
 */
class SeededMistakesTest {
  private static final Path MISTAKES = Repository.testResource("fixtures/mistakes");
  private static final Pattern MARK =
      Pattern.compile("mistake(?: on line (?<line>\\d+))?: (?<code>[a-z0-9-]+)");
  private static final Pattern FOUND =
      Pattern.compile("(?m)^(?:error|warning)\\[([a-z0-9-]+)\\] ([^:\n]+:\\d+):\\d+$");

  @TempDir private Path folder;

  @Test
  void oneRunFindsThemAll() throws Exception {
    HubFixture hub = HubFixture.small(folder).overlay(MISTAKES);
    List<String> seeded = marked();
    seeded.addAll(seedUnmarked(hub));

    Console run = hub.run("check");

    List<String> found =
        FOUND.matcher(run.err()).results().map(m -> m.group(2) + " " + m.group(1)).toList();
    assertEquals(List.of(), without(seeded, found), "mistakes that were not found");
    assertEquals(List.of(), without(found, seeded), "found, but never made");
    assertEquals(seeded.size(), found.size(), "each once");
    assertTrue(seeded.size() >= 50, () -> "only " + seeded.size() + " mistakes were seeded");
    assertEquals(1, run.exitCode());
  }

  private static List<String> without(List<String> places, List<String> others) {
    return places.stream().filter(place -> !others.contains(place)).toList();
  }

  private static List<String> marked() throws IOException {
    List<String> marked = new ArrayList<>();
    for (String file : Folders.files(MISTAKES)) {
      List<String> lines = Files.readAllLines(MISTAKES.resolve(file));
      for (int i = 0; i < lines.size(); i++) {
        Matcher matcher = MARK.matcher(lines.get(i));
        for (MatchResult mark : matcher.results().toList()) {
          String line = Objects.requireNonNullElse(mark.group("line"), Integer.toString(i + 1));
          marked.add("content/" + file + ":" + line + " " + mark.group("code"));
        }
      }
    }
    return marked;
  }

  /** Mistakes that no line can be marked with. */
  private static List<String> seedUnmarked(HubFixture hub) throws IOException {
    hub.write(
        "news/2024-06-13-latin.md",
        "---\ntitle: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    hub.write("pages/long.md", "x".repeat((1 << 20) + 1));
    Files.createSymbolicLink(hub.content().resolve("pages/link.md"), Path.of("../../outside.md"));
    hub.write("pages/letter.docx", "x");
    hub.write("vocabularies/colours.yaml", "- id: red\n");
    hub.append("interface/en.yaml", "greeting: Hello\n");
    hub.append("interface/es.yaml", "greeting: Hola\n");
    return List.of(
        "content/news/2024-06-13-latin.md:2 not-utf-8",
        "content/pages/long.md:1 file-too-large",
        "content/pages/link.md:1 symbolic-link",
        "content/pages/letter.docx:1 unexpected-file",
        "content/vocabularies/colours.yaml:1 unexpected-file",
        "content/interface/fr.yaml:1 missing-message");
  }
}

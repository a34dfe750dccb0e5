package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;

/** A build after a change makes what has changed, and nothing else differs from a clean one. */
class IncrementalBuildTest {
  private static final int EDITS = 200;
  private static final int EDITS_BETWEEN = 4;
  private static final String GUIDE = "guides/businesses/10-getting-paid.md";
  private static final String PAGE = "guides/businesses/getting-paid.html";

  @TempDir private Path folder;

  private static BuildResult build(HubFixture hub, Path output, boolean clean) throws Exception {
    HubBuild build =
        new HubBuild(
            new BuildOptions(hub.content(), hub.templates(), null, HubFixture.TODAY),
            false,
            stage -> {});
    BuildResult result = clean ? build.rebuild(output) : build.build(output);
    assertTrue(result.publication().isPresent(), result.diagnostics()::toString);
    return result;
  }

  private static Object identity(Path file) throws Exception {
    return String.valueOf(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }

  @Test
  void pagesThatHaveNotChangedAreNotWrittenAgain() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    build(hub, hub.output(), false);
    Object guide = identity(hub.output().resolve(PAGE));
    Object about = identity(hub.output().resolve("about.html"));
    hub.append(GUIDE, "\nOne more thing.\n");
    build(hub, hub.output(), false);
    assertNotEquals(guide, identity(hub.output().resolve(PAGE)));
    assertEquals(about, identity(hub.output().resolve("about.html")));
    assertTrue(Files.readString(hub.output().resolve(PAGE)).contains("One more thing."));
  }

  @Test
  void aPageThatWasTouchedIsWrittenAgain() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    build(hub, hub.output(), false);
    Path about = hub.output().resolve("about.html");
    String good = Files.readString(about);
    Files.writeString(about, good.replace("<h1", "<h2"));
    hub.append(GUIDE, "\nOne more thing.\n");
    build(hub, hub.output(), false);
    assertEquals(good, Files.readString(about));
  }

  /**
   * Each edit is built by itself. A page that was wrongly kept stays wrong until it changes again,
   * so that a comparison after every few edits finds it.
   */
  @Test
  void afterAnyEditTheSiteIsThatOfACleanBuild() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    Path clean = folder.resolve("clean");
    Random random = new Random(11);
    build(hub, hub.output(), false);
    List<String> edits = new ArrayList<>();
    while (edits.size() < EDITS) {
      edits.add(edit(hub, random));
      build(hub, hub.output(), false);
      if (edits.size() % EDITS_BETWEEN == 0) {
        build(hub, clean, true);
        assertEquals(List.of(), differences(hub.output(), clean), edits::toString);
      }
    }
  }

  /** Changes a word, a title, a message, a template or the list of files, and says what. */
  private static String edit(HubFixture hub, Random random) throws Exception {
    List<String> files =
        Folders.files(hub.content()).stream()
            .filter(file -> file.endsWith(".md") || file.startsWith("interface/"))
            .toList();
    String file = files.get(random.nextInt(files.size()));
    String text = hub.read(file);
    int kind = random.nextInt(10);
    if (kind == 0) {
      hub.replaceInTemplate("layout.ftlh", "</main>", "<p>" + random.nextInt(99) + "</p></main>");
      return "layout.ftlh";
    }
    if (file.startsWith("interface/")) {
      hub.write(file, text.replaceFirst("(?m)^(home: \"?)", "$1" + (char) ('A' + kind)));
    } else if (kind < 4) {
      hub.write(file, text.replaceFirst("(?m)^(title: \"?)", "$1" + (char) ('A' + kind)));
    } else if (kind < 6) {
      hub.write(file, text.replaceFirst("(?m)^(summary: \"?)", "$1" + (char) ('A' + kind)));
    } else {
      hub.append(file, "\nSentence number " + random.nextInt(1000) + ".\n");
    }
    return file;
  }

  private static List<String> differences(Path one, Path other) throws Exception {
    assertEquals(Folders.files(other), Folders.files(one));
    List<String> different = new ArrayList<>();
    for (String file : Folders.files(one)) {
      if (Files.mismatch(one.resolve(file), other.resolve(file)) >= 0) {
        different.add(file);
      }
    }
    return different;
  }
}

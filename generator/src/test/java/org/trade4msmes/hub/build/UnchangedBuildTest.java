package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.HubFixture;

/** A build without changes does nothing, and any change whatever is seen. */
class UnchangedBuildTest {
  private static final String GUIDE = "guides/businesses/10-getting-paid.md";

  @TempDir private Path folder;
  private HubFixture hub;
  private Path cache;

  @BeforeEach
  void buildOnce() throws Exception {
    hub = HubFixture.small(folder).template("unused.ftlh", "");
    cache = folder.resolve(".site.hub-cache");
    assertTrue(buildsAnew());
    assertFalse(buildsAnew());
  }

  private boolean buildsAnew(String... options) {
    Console run = hub.run("build", options);
    assertEquals(0, run.exitCode(), run.err());
    boolean anew = run.out().startsWith("Built ");
    assertTrue(anew || run.out().startsWith("Nothing has changed since the last build"), run::out);
    return anew;
  }

  @Test
  void everyKindOfInputCounts() throws Exception {
    hub.append(GUIDE, "\nMore.\n");
    assertTrue(buildsAnew());
    assertTrue(
        Files.readString(hub.output().resolve("guides/businesses/getting-paid.html"))
            .contains("More."));
    hub.template("unused.ftlh", "other");
    assertTrue(buildsAnew());
    hub.write("images/new.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    assertTrue(buildsAnew());
    hub.write("images/new.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
    assertTrue(buildsAnew());
    hub.delete("images/new.svg");
    assertTrue(buildsAnew());
    assertTrue(buildsAnew("--base-url", "https://hub.example/"));
    assertTrue(buildsAnew());
    assertFalse(buildsAnew());
    assertTrue(buildsAnew("--clean"));
    assertFalse(buildsAnew());
  }

  @Test
  void aChangeThatLeavesSizeAndTimeAsTheyWereIsSeen() throws Exception {
    Path file = hub.content().resolve(GUIDE);
    FileTime time = Files.getLastModifiedTime(file);
    hub.write(GUIDE, hub.read(GUIDE).replaceFirst("e(?=[^e]*$)", "a"));
    Files.setLastModifiedTime(file, time);
    assertTrue(buildsAnew());
  }

  @Test
  void theTimesOfFilesDoNotCount() throws Exception {
    Files.setLastModifiedTime(hub.content().resolve(GUIDE), FileTime.fromMillis(0));
    assertFalse(buildsAnew());
  }

  @Test
  void aSiteThatWasTouchedIsBuiltAnew() throws Exception {
    Path page = hub.output().resolve("index.html");
    byte[] original = Files.readAllBytes(page);
    byte[] changed = original.clone();
    changed[changed.length / 2] = (byte) ~changed[changed.length / 2];
    Files.write(page, changed);
    assertTrue(buildsAnew());
    assertEquals(Files.readString(page), new String(original, StandardCharsets.UTF_8));
    Files.delete(page);
    assertTrue(buildsAnew());
    assertTrue(Files.exists(page));
    Files.delete(hub.output().resolve(".hub-manifest"));
    Console run = hub.run("build");
    assertEquals(1, run.exitCode(), "files without a manifest are foreign");
  }

  @Test
  void whatAKilledBuildHasLeftIsRemoved() throws Exception {
    Files.createDirectories(folder.resolve(".site.hub-new/guides"));
    assertTrue(buildsAnew());
    assertFalse(Files.exists(folder.resolve(".site.hub-new")));
  }

  @Test
  void aCacheThatIsDamagedOrOfAnotherVersionIsThrownAway() throws Exception {
    byte[] good = Files.readAllBytes(cache);
    Random random = new Random(4);
    for (int i = 0; i < 20; i++) {
      byte[] bad = good.clone();
      int at = random.nextInt(bad.length - 1);
      bad[at] = (byte) (bad[at] + 1 + random.nextInt(255));
      damage(bad);
    }
    damage(new byte[0]);
    damage(Files.readString(cache).replaceFirst("\\d+\n", "99\n").getBytes(StandardCharsets.UTF_8));
    Files.delete(cache);
    Files.createDirectories(cache.resolve("folder"));
    assertTrue(buildsAnew());
    assertTrue(buildsAnew(), "it cannot be kept, and the build works all the same");
  }

  private void damage(byte[] bytes) throws IOException {
    Files.write(cache, bytes);
    assertTrue(buildsAnew());
    assertFalse(buildsAnew());
  }

  @Test
  void aWarningIsToldAgain() throws Exception {
    hub.replace(
        "guides/businesses/10-getting-paid.fr.md",
        "unreviewed",
        "reviewed\noriginal: 0123456789ab");
    Console first = hub.run("build");
    Console second = hub.run("build");
    assertFalse(first.err().isEmpty());
    assertEquals(first.err(), second.err());
  }
}

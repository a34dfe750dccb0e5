package org.trade4msmes.hub.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds killed at random moments leave the old site or the new one, never a mix. */
class KillTest {
  private static final int LONGEST_RUN_MICROS = 120_000;
  private static final Map<String, String> FOREIGN =
      Map.of("CNAME", "hub.example", "both/notes.txt", "mine", "folder/a.txt", "mine");

  @TempDir Path parent = Path.of("");

  @ParameterizedTest
  @CsvSource({"true, 30", "false, 15"})
  void aKilledBuildLeavesAWholeSite(boolean exchange, int kills) throws Exception {
    long seed = new Random().nextLong();
    System.out.println("KillTest seed " + seed + ", exchange " + exchange);
    Random random = new Random(seed);
    Path site = parent.resolve("site");
    EndlessBuilds.publish(site, exchange, "odd");
    Trees.write(site, FOREIGN);
    for (int kill = 0; kill < kills; kill++) {
      runAndKill(site, exchange, random.nextInt(LONGEST_RUN_MICROS));
      if (exchange || Files.exists(site)) {
        assertWhole(site);
      } else {
        assertTrue(Files.exists(parent.resolve(".site.hub-old")), "The old site is lost");
      }
      // Where two renames do it, this brings a missing site back before it builds anything.
      SiteStaging.open(site).close();
      assertWhole(site);
      assertEquals(List.of(".site.hub-lock", "site"), Trees.names(parent));
    }
    EndlessBuilds.publish(site, exchange, "even");
    assertEquals("even", assertWhole(site));
  }

  /** Runs builds in another process and kills it some time after its first one. */
  private void runAndKill(Path site, boolean exchange, int micros) throws Exception {
    Process builds =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes(SiteStaging.class) + File.pathSeparator + classes(EndlessBuilds.class),
                EndlessBuilds.class.getName(),
                site.toString(),
                String.valueOf(exchange))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = builds.inputReader()) {
      assertNotNull(output.readLine(), "The first build failed");
      builds.waitFor(micros, TimeUnit.MICROSECONDS);
    } finally {
      builds.destroyForcibly().waitFor();
    }
  }

  /** Where {@code type} was loaded from; the whole class path would only slow the start. */
  private static Path classes(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Checks that {@code site} is one version and all of it; returns which. */
  private static String assertWhole(Path site) throws Exception {
    Map<String, String> files = Trees.read(site);
    Manifest manifest = Manifest.read(site);
    Set<String> versions =
        manifest.entries().keySet().stream()
            .map(path -> String.valueOf(files.get(path)).split(" ", 2)[0])
            .collect(Collectors.toSet());
    assertEquals(1, versions.size(), "Versions in the site: " + versions);
    String version = versions.iterator().next();
    assertEquals(120, manifest.entries().size());
    assertTrue(manifest.contains(version + "/0.html"));
    for (Map.Entry<String, Manifest.Entry> entry : manifest.entries().entrySet()) {
      assertEquals(entry.getValue(), entryOf(site.resolve(entry.getKey())), entry.getKey());
    }
    FOREIGN.forEach((path, content) -> assertEquals(content, files.get(path), path));
    assertEquals(manifest.entries().size() + FOREIGN.size(), files.size(), "Unknown files");
    return version;
  }

  private static Manifest.Entry entryOf(Path file) throws IOException {
    assertTrue(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    byte[] content = Files.readAllBytes(file);
    CRC32 crc = new CRC32();
    crc.update(content);
    return new Manifest.Entry(content.length, crc.getValue());
  }
}

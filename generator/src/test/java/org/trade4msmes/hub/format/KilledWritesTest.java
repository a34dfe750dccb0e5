package org.trade4msmes.hub.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.edit.AtomicFile;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;

/**
 * {@code fmt} and {@code import} killed at random moments: each file is the old one or the new one.
 * {@code -Dhub.kills=100} kills as often as that.
 */
class KilledWritesTest {
  private static final int LONGEST_RUN_MICROS = 400_000;

  @TempDir private Path folder;

  /** Runs commands in turn, in a process of its own, until it is killed. */
  static final class Endless {
    private Endless() {}

    /** Takes the content folder and a table of resources. */
    public static void main(String[] arguments) throws IOException {
      Path content = Path.of(arguments[0]);
      String[] options = {"--content", arguments[0], "--templates", arguments[1]};
      Path network = content.resolve("network.yaml");
      Path library = content.resolve("resources/digital-trade.yaml");
      byte[] old = Files.readAllBytes(library);
      System.out.println("started");
      while (!System.out.checkError()) {
        AtomicFile.write(network, "- what: W\n  name: N\n".getBytes(StandardCharsets.UTF_8));
        Console.run("fmt", options[0], options[1], options[2], options[3]);
        Console.run(
            "import",
            "resources",
            arguments[2],
            "--write",
            options[0],
            options[1],
            options[2],
            options[3]);
        AtomicFile.write(library, old);
      }
    }
  }

  @Test
  void nothingIsLost() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    hub.run("fmt");
    hub.write("network.yaml", "- name: N\n  what: W\n");
    Path table = folder.resolve("new.csv");
    Files.writeString(
        table,
        """
        title,url,publisher,type,topics,audiences,languages,summary
        Brand new,https://www.example.org/new,itc,guide,digital-trade,businesses,en,Short.
        """);
    String library = "resources/digital-trade.yaml";
    String before = hub.read(library);
    assertEquals(
        0, hub.run("import", "resources", table.toString(), "--write").exitCode(), "import works");
    String after = hub.read(library);
    assertTrue(after.startsWith(before) && after.contains("brand-new"), after);
    hub.write(library, before);
    Map<String, String> others = files(hub.content());

    long seed = new Random().nextLong();
    System.out.println("KilledWritesTest seed " + seed);
    Random random = new Random(seed);
    for (int kill = 0; kill < Integer.getInteger("hub.kills", 6); kill++) {
      runAndKill(hub, table, random.nextInt(LONGEST_RUN_MICROS));
      Map<String, String> now = files(hub.content());
      assertTrue(
          List.of("- name: N\n  what: W\n", "- what: W\n  name: N\n")
              .contains(now.get("network.yaml")),
          now.get("network.yaml"));
      assertTrue(List.of(before, after).contains(now.get(library)), now.get(library));
      now.put("network.yaml", others.get("network.yaml"));
      now.put(library, before);
      assertEquals(others, now);
      hub.write(library, before);
    }
    assertEquals("", hub.report());
  }

  private static Map<String, String> files(Path content) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String path : Folders.files(content)) {
      if (!path.substring(path.lastIndexOf('/') + 1).startsWith(".")) {
        files.put(path, Files.readString(content.resolve(path)));
      }
    }
    return files;
  }

  private static void runAndKill(HubFixture hub, Path table, int micros) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                hub.content().toString(),
                org.trade4msmes.hub.testkit.Repository.templates().toString(),
                table.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output = process.inputReader()) {
      assertNotNull(output.readLine(), "the process does not start");
      process.waitFor(micros, TimeUnit.MICROSECONDS);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}

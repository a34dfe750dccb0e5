package org.trade4msmes.hub.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/**
 * Disks and folders that do not allow what a command wants: one plain sentence, exit code 2, and
 * nothing lost. {@code bench/faults.sh} has the faults that take longer.
 */
class FileSystemTroubleTest {
  @TempDir private Path folder;
  private HubFixture hub;

  @BeforeEach
  void copy() throws Exception {
    hub = HubFixture.small(folder);
  }

  private static void assertSays(String sentence, Console run) {
    assertEquals(2, run.exitCode(), run.err());
    assertTrue(run.err().contains(sentence), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void aFolderInThePlaceOfAFileIsNamed() throws Exception {
    Path place = Files.createDirectories(folder.resolve("place"));
    String sentence = place.toRealPath() + " is a folder where a file is needed.";
    assertSays(sentence, hub.run("report", "--format", "json", "--output", place.toString()));
    String inPlace = place + " is a folder where a file is needed.";
    String content = hub.content().toString();
    assertSays(
        inPlace,
        Console.run("links", "--offline", "--cache", place.toString(), "--content", content));
    assertEquals(List.of(), Folders.files(place));
  }

  @Test
  void aFileInThePlaceOfAFolderIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    String sentence = file + " is a file where a folder is needed.";
    String content = hub.content().toString();
    String below = file.resolve("links").toString();
    assertSays(
        sentence,
        Console.run("links", "--only", "nothing", "--cache", below, "--content", content));
    assertSays(
        sentence, Console.run("links", "--offline", "--report", below, "--content", content));
    assertEquals("mine", Files.readString(file));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatMayNotBeWrittenStays() throws Exception {
    hub.run("fmt");
    hub.write("network.yaml", "- what: W\n  name: N\n");
    Path file = hub.content().resolve("network.yaml");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "who runs this may do everything");
    assertSays("There is no permission to use " + file.toRealPath(), hub.run("fmt"));
    assertEquals("- what: W\n  name: N\n", hub.read("network.yaml"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatMayNotBeReadIsNamed() throws Exception {
    Path file = hub.content().resolve("network.yaml");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
    assumeFalse(Files.isReadable(file), "who runs this may do everything");
    String sentence = "There is no permission to use " + file;
    assertSays(sentence, hub.run("check"));
    assertSays(sentence, hub.run("build"));
    assertFalse(Files.exists(hub.output()));
  }

  /** A build on a disk that fills up, then on one that can only be read. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aDiskThatIsFullOrReadOnlyKeepsItsSite() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    String script =
        """
        mount -t tmpfs -o size=256k tmpfs "$DISK" 2>/dev/null || exit 77
        mkdir "$DISK/site" && echo old > "$DISK/site/CNAME"
        "$@" 2>&1
        echo "ended with $?"
        mount -o remount,ro "$DISK"
        "$@" 2>&1
        echo "ended with $?"
        ls -A "$DISK"; cat "$DISK/site/CNAME"
        """;
    ProcessBuilder builder =
        new ProcessBuilder(
            "unshare",
            "-rm",
            "sh",
            "-c",
            script,
            "sh",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Xlog:disable",
            "-cp",
            System.getProperty("java.class.path"),
            HubCommand.class.getName(),
            "build",
            "--content",
            hub.content().toString(),
            "--templates",
            Repository.templates().toString(),
            "--output",
            disk.resolve("site").toString());
    builder.environment().put("DISK", disk.toString());
    builder.redirectErrorStream(true);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      assumeTrue(false, "there is no unshare here");
      return;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exitCode = process.waitFor();
    assumeTrue(exitCode != 77 && !said.startsWith("unshare:"), "no disk can be mounted here");
    assertTrue(
        said.matches(
            """
            (?s).*The disk is full\\b.*
            Nothing was published.
            ended with 2
            .*site is not writable\\. Choose another.*
            ended with 2
            .site.hub-lock
            site
            old
            """),
        said);
    assertFalse(said.contains("Exception"), said);
  }
}

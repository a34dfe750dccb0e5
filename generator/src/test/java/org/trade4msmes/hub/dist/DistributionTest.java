package org.trade4msmes.hub.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.Folders;

/** What goes into the archive and comes out of it again; bench/dist.sh tries the whole. */
class DistributionTest {
  @TempDir private Path folder;

  @Test
  void theSystemsOwnTarUnpacksWhatIsPacked() throws Exception {
    Path tar = Path.of("/usr/bin/tar");
    assumeTrue(Files.isExecutable(tar), "tar is not installed");
    String deep = "folder-with-a-long-name/".repeat(6) + "a-file-with-a-rather-long-name.txt";
    byte[] large = "0123456789".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("file"), large);
    Path packed = folder.resolve("packed.tar");
    try (TarWriter writer = new TarWriter(Files.newOutputStream(packed), 1_767_225_600)) {
      writer.folder("hub");
      writer.file("hub/run", file, true);
      writer.file("hub/" + deep, file, false);
      writer.file("hub/empty", Files.createFile(folder.resolve("nothing")), false);
      writer.link("hub/link", "run");
    }
    Path out = Files.createDirectory(folder.resolve("out"));
    Process process =
        new ProcessBuilder(tar.toString(), "xf", packed.toString(), "-C", out.toString())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
    assertEquals(List.of("hub/empty", "hub/" + deep, "hub/link", "hub/run"), Folders.files(out));
    assertArrayEquals(large, Files.readAllBytes(out.resolve("hub").resolve(deep)));
    assertTrue(Files.isExecutable(out.resolve("hub/run")));
    assertEquals(Path.of("run"), Files.readSymbolicLink(out.resolve("hub/link")));
    assertEquals(1_767_225_600_000L, Files.getLastModifiedTime(out.resolve("hub/run")).toMillis());
  }

  @Test
  void whatIsMissingIsNamedAndNothingIsLeft() throws Exception {
    Path archive = folder.resolve("hub.tar.gz");
    Distribution distribution =
        new Distribution(
            folder, Path.of(Objects.requireNonNull(System.getProperty("java.home"))), step -> {});
    DistributionException problem =
        assertThrows(DistributionException.class, () -> distribution.write(archive));
    assertTrue(String.valueOf(problem.getMessage()).contains("hub.jar"), problem::getMessage);
    assertEquals(List.of(), Folders.files(folder));
  }
}

package org.trade4msmes.hub.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state in which a killed build can leave the disk, and what the next build makes of it. */
class TreeSwapTest {
  private static final Map<String, String> OLD = Map.of("index.html", "1", "old.html", "1");
  private static final Map<String, String> NEW = Map.of("index.html", "2", "new.html", "2");
  private static final Map<String, String> FOREIGN = Map.of("CNAME", "mine", "n/o.txt", "mine");

  @TempDir Path parent = Path.of("");
  private OutputFolder folder = new OutputFolder(parent, parent, parent, parent, parent, parent);

  @BeforeEach
  void nameTheFolders() throws PublishException {
    folder = OutputFolder.of(parent.resolve("site"));
  }

  private void site(Path tree, Map<String, String> generated) throws IOException {
    Trees.write(tree, generated);
    Trees.write(tree, FOREIGN);
    Map<String, Manifest.Entry> entries = new HashMap<>();
    generated.keySet().forEach(path -> entries.put(path, new Manifest.Entry(1, 0)));
    Files.writeString(tree.resolve(Manifest.PATH), new Manifest(new TreeMap<>(entries)).toText());
  }

  private void assertRecoversTo(Map<String, String> generated) throws Exception {
    assertEquals(List.of(), new TreeSwap(folder).recover());
    Map<String, String> expected = new HashMap<>(generated);
    expected.putAll(FOREIGN);
    assertEquals(expected, Trees.read(folder.target()));
    assertEquals(List.of("site"), Trees.names(parent));
  }

  @Test
  void killedWhileStaging() throws Exception {
    site(folder.target(), OLD);
    Trees.write(folder.staged(), Map.of("index.html", "2"));
    assertRecoversTo(OLD);
  }

  @Test
  void killedBeforeTheExchange() throws Exception {
    site(folder.target(), OLD);
    site(folder.ready(), NEW);
    assertRecoversTo(OLD);
  }

  @Test
  void killedAfterTheExchange() throws Exception {
    site(folder.target(), NEW);
    site(folder.ready(), OLD);
    assertRecoversTo(NEW);
  }

  @Test
  void killedBetweenTheTwoRenames() throws Exception {
    site(folder.retired(), OLD);
    site(folder.ready(), NEW);
    assertRecoversTo(NEW);
  }

  @Test
  void killedBetweenTheTwoRenamesAndTheNewTreeIsGone() throws Exception {
    site(folder.retired(), OLD);
    assertRecoversTo(OLD);
  }

  @Test
  void killedBetweenTheTwoRenamesAndTheNewTreeIsNotWhole() throws Exception {
    site(folder.retired(), OLD);
    Trees.write(folder.staged(), Map.of("index.html", "2"));
    assertRecoversTo(OLD);
  }

  @Test
  void killedAfterTheTwoRenames() throws Exception {
    site(folder.target(), NEW);
    site(folder.retired(), OLD);
    assertRecoversTo(NEW);
  }

  @Test
  void killedWhileForeignFilesAreSettled() throws Exception {
    site(folder.target(), NEW);
    site(folder.retired(), OLD);
    Files.delete(folder.retired().resolve("CNAME"));
    assertRecoversTo(NEW);
  }

  @Test
  void killedWhileTheOldTreeIsDeleted() throws Exception {
    site(folder.target(), NEW);
    site(folder.staged(), OLD);
    Files.delete(folder.staged().resolve("index.html"));
    Files.delete(folder.staged().resolve(Manifest.PATH));
    assertRecoversTo(NEW);
  }

  @Test
  void killedWhileRecovering() throws Exception {
    site(folder.retired(), OLD);
    site(folder.ready(), NEW);
    Trees.write(folder.staged(), Map.of("what.html", "is left of an older tree"));
    assertRecoversTo(NEW);
  }

  @Test
  void aFirstSiteThatWasNeverPublishedIsDropped() throws Exception {
    Trees.write(folder.staged(), Map.of("index.html", "1"));
    assertEquals(List.of(), new TreeSwap(folder).recover());
    assertEquals(List.of(), Trees.names(parent));
  }

  @Test
  void aForeignFileOnlyInTheOldTreeComesIntoTheNewOne() throws Exception {
    site(folder.target(), NEW);
    site(folder.retired(), OLD);
    Trees.write(folder.retired(), Map.of("late.txt", "late"));
    new TreeSwap(folder).recover();
    assertEquals("late", Trees.read(folder.target()).get("late.txt"));
  }

  @Test
  void theOldSiteReturnsIfTheNewOneCannotTakeItsPlace() throws Exception {
    site(folder.target(), OLD);
    site(folder.staged(), NEW);
    TreeExchange thief =
        (ready, target) -> {
          try {
            Files.move(ready, parent.resolve("stolen"));
            return false;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    assertThrows(IOException.class, () -> new TreeSwap(folder).swap(thief));
    FileTrees.delete(parent.resolve("stolen"));
    assertRecoversTo(OLD);
  }
}

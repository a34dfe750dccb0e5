package org.trade4msmes.hub.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds in two processes. */
class OtherProcessTest {
  @TempDir Path parent = Path.of("");

  @Test
  void aBuildInAnotherProcessIsTurnedAway() throws Exception {
    Path site = parent.resolve("site");
    try (SiteStaging staging = SiteStaging.open(site)) {
      // A second attempt in this process must not loosen the lock for others.
      assertThrows(PublishException.class, () -> SiteStaging.open(site));
      staging.write("index.html", "mine");
      Process other = EndlessBuilds.start(site, true);
      try (BufferedReader errors = other.errorReader()) {
        String message = errors.lines().collect(Collectors.joining("\n"));
        assertTrue(message.contains("Another build is running"), message);
        assertEquals(1, other.waitFor());
      } finally {
        other.destroyForcibly();
      }
      staging.publish();
    }
    assertEquals(List.of(".hub-manifest", "index.html"), Trees.names(site));
  }
}

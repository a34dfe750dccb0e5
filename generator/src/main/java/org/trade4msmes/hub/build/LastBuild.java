package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * What the last build into a folder was made from and what it has published, kept in a file beside
 * the folder. A file that is damaged or of another version counts as none.
 *
 * @param inputs the digest of all that the site was made from
 * @param site the digest of the site
 */
record LastBuild(String inputs, String site) {
  private static final String HEADER =
      "# What the last build was made from, and what came of it. 1";
  private static final String DIGEST = "[0-9a-f]{64}";

  private static Path file(Path output) {
    Path target = output.toAbsolutePath().normalize();
    return target.resolveSibling("." + target.getFileName() + ".hub-cache");
  }

  /** The last build into a folder, if it is known. */
  static Optional<LastBuild> of(Path output) {
    try {
      List<String> lines = Files.readAllLines(file(output));
      boolean sound =
          lines.size() == 3
              && lines.get(0).equals(HEADER)
              && lines.get(1).matches(DIGEST)
              && lines.get(2).matches(DIGEST);
      return sound ? Optional.of(new LastBuild(lines.get(1), lines.get(2))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // It is missing, or no text: the build does without.
    }
  }

  /** Keeps this for the next build; that it cannot be kept is no failure of the build. */
  void keep(Path output) {
    Path file = file(output);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, HEADER + "\n" + inputs + "\n" + site + "\n");
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      forget(part);
    }
  }

  private static void forget(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The next build writes over it.
    }
  }
}

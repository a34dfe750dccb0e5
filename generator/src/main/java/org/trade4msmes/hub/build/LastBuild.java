package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What the last build into a folder was made from and what it has published, kept in a file beside
 * the folder. A file that is damaged or of another version counts as none.
 *
 * @param inputs the digests of what the site was made from
 * @param site the digest of the site
 * @param pages the digest of each page, by its path
 */
record LastBuild(InputDigest inputs, String site, Map<String, String> pages) {
  private static final String HEADER =
      "# What the last build was made from, and what came of it. 3";
  private static final int HEADER_LINES = 4;

  private static Path file(Path output) {
    Path target = output.toAbsolutePath().normalize();
    return target.resolveSibling("." + target.getFileName() + ".hub-cache");
  }

  /** The last build into a folder, if it is known. */
  static Optional<LastBuild> of(Path output) {
    try {
      return read(Files.readString(file(output)));
    } catch (IOException e) {
      return Optional.empty(); // It is missing, or no text: the build does without.
    }
  }

  private static Optional<LastBuild> read(String text) {
    int end = text.lastIndexOf('\n', text.length() - 2) + 1;
    String body = text.substring(0, end);
    if (!body.startsWith(HEADER + "\n") || !text.equals(body + checksum(body))) {
      return Optional.empty();
    }
    List<String> lines = body.lines().toList();
    Map<String, String> pages = new TreeMap<>();
    for (String line : lines.subList(HEADER_LINES, lines.size())) {
      int space = line.indexOf(' ');
      pages.put(line.substring(space + 1), line.substring(0, space));
    }
    return Optional.of(
        new LastBuild(new InputDigest(lines.get(1), lines.get(2)), lines.get(3), pages));
  }

  /** Keeps this for the next build; that it cannot be kept is no failure of the build. */
  void keep(Path output) {
    StringBuilder body = new StringBuilder(HEADER).append('\n');
    body.append(inputs.all()).append('\n').append(inputs.renderer()).append('\n');
    body.append(site).append('\n');
    pages.forEach((path, digest) -> body.append(digest).append(' ').append(path).append('\n'));
    Path file = file(output);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, body + checksum(body.toString()));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      forget(part);
    }
  }

  private static String checksum(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue()) + "\n";
  }

  private static void forget(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The next build writes over it.
    }
  }
}

package org.trade4msmes.hub.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of files that a build wrote, kept in the site itself. What a site holds beyond it is
 * foreign: written by somebody else, and not ours to touch.
 *
 * @param entries size and checksum by path, sorted by path
 */
record Manifest(SortedMap<String, Entry> entries) {
  /** Where the manifest lies in a site. */
  static final String PATH = ".hub-manifest";

  /** The manifest of a site that no build has written. */
  static final Manifest NONE = new Manifest(Collections.emptySortedMap());

  private static final String HEADER =
      """
      # Files that the hub generator wrote here: CRC-32, bytes, path.
      # A build replaces these and leaves all others alone.
      """;

  private static final int CRC_DIGITS = 8;

  /**
   * A written file.
   *
   * @param size in bytes
   * @param crc32 CRC-32 of the content, as an unsigned 32-bit number
   */
  record Entry(long size, long crc32) {}

  Manifest {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** Reads the manifest of {@code site}; {@link #NONE} if it has none. */
  static Manifest read(Path site) throws IOException, PublishException {
    Path file = site.resolve(PATH);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return NONE;
    }
    SortedMap<String, Entry> entries = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#")) {
          int afterSize = line.indexOf(' ', CRC_DIGITS + 1);
          long crc = HexFormat.fromHexDigitsToLong(line, 0, CRC_DIGITS);
          long size = Long.parseLong(line, CRC_DIGITS + 1, afterSize, 10);
          entries.put(line.substring(afterSize + 1), new Entry(size, crc));
        }
      }
    } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new PublishException(
          PublishException.Reason.OUTPUT,
          file
              + " is damaged, so generated files cannot be told from others;"
              + " move the folder away and build again.",
          e);
    }
    return new Manifest(entries);
  }

  /** Whether a build wrote the file at {@code path}, be it the manifest itself. */
  boolean contains(String path) {
    return entries.containsKey(path) || path.equals(PATH);
  }

  /** All folders that hold a generated file, however deep; the root is the empty string. */
  Set<String> folders() {
    Set<String> folders = new HashSet<>();
    folders.add("");
    for (String path : entries.keySet()) {
      String folder = SitePath.folder(path);
      while (folders.add(folder)) {
        folder = SitePath.folder(folder);
      }
    }
    return folders;
  }

  /** Total size of the files, in bytes. */
  long bytes() {
    return entries.values().stream().mapToLong(Entry::size).sum();
  }

  /** The text of the manifest file: the same for the same files, whenever they were written. */
  String toText() {
    HexFormat hex = HexFormat.of();
    StringBuilder text = new StringBuilder(HEADER.length() + entries.size() * 64).append(HEADER);
    entries.forEach((path, entry) ->
        text.append(hex.toHexDigits(entry.crc32(), CRC_DIGITS))
            .append(' ')
            .append(entry.size())
            .append(' ')
            .append(path)
            .append('\n'));
    return text.toString();
  }
}

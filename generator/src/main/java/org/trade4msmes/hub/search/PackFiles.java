package org.trade4msmes.hub.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a pack: each is a classic script that hands one value to the search script, with the
 * hash of the whole pack, so that files of two packs never mix.
 */
final class PackFiles {
  private static final int HASH_LETTERS = 12;
  private static final String EXTENSION = ".js";

  private final Map<String, String> values = new TreeMap<>();

  /** Adds a file. {@code json} is the value as JSON. */
  void add(String name, String json) {
    values.put(name, json);
  }

  /**
   * Writes all files into a directory and deletes what an earlier pack left there; returns the
   * hash.
   */
  String write(Path directory) throws IOException {
    Files.createDirectories(directory);
    try (Stream<Path> old = Files.list(directory)) {
      for (Path file : old.filter(f -> f.toString().endsWith(EXTENSION)).toList()) {
        Files.delete(file);
      }
    }
    String hash = hash();
    for (Map.Entry<String, String> file : values.entrySet()) {
      String script =
          "hubPack(\"" + hash + "\",\"" + file.getKey() + "\"," + file.getValue() + ")\n";
      Files.writeString(directory.resolve(file.getKey() + EXTENSION), script);
    }
    return hash;
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      values.forEach((name, value) -> {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(value.getBytes(StandardCharsets.UTF_8));
      });
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

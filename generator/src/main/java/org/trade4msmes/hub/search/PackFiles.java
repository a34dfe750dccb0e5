package org.trade4msmes.hub.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

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
   * Adds lines that are sorted by key to the files whose names are the given start and a number.
   */
  void addLines(String start, Map<String, String> lines, ToIntFunction<String> file) {
    Map<Integer, KeyedLines> files = new TreeMap<>();
    lines.forEach((key, rest) ->
        files.computeIfAbsent(file.applyAsInt(key), f -> new KeyedLines()).add(key, rest));
    files.forEach((number, content) -> add(start + number, Json.write(content)));
  }

  /** Adds all files of another collection. */
  void addAll(PackFiles others) {
    values.putAll(others.values);
  }

  /** The finished scripts, by name. */
  Map<String, byte[]> scripts() {
    String hash = hash();
    Map<String, byte[]> scripts = new TreeMap<>();
    values.forEach((name, value) ->
        scripts.put(
            name + EXTENSION,
            ("hubPack(\"" + hash + "\",\"" + name + "\"," + value + ")\n")
                .getBytes(StandardCharsets.UTF_8)));
    return scripts;
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

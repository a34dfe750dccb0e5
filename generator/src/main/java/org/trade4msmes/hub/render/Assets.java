package org.trade4msmes.hub.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the theme that are published as they are. Their names get a part of the digest of
 * their content, so that browsers may keep them for ever; those in {@code assets/plain} keep their
 * names and lie at the root of the site.
 */
public final class Assets {
  private static final String PLAIN = "plain/";

  private final Map<String, String> sitePaths = new TreeMap<>();
  private final Map<String, byte[]> contents = new TreeMap<>();

  /**
   * Reads all assets of a theme.
   *
   * @param scripts makes the published form of a script from the written one
   * @throws IOException if one cannot be read
   */
  public Assets(Path templates, UnaryOperator<String> scripts) throws IOException {
    Path folder = templates.resolve("assets");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        byte[] content =
            name.endsWith(".js")
                ? scripts.apply(Files.readString(file)).getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(file);
        String sitePath =
            name.startsWith(PLAIN)
                ? name.substring(PLAIN.length())
                : "assets/" + withDigest(name, content);
        sitePaths.put(name, sitePath);
        contents.put(sitePath, content);
      }
    }
  }

  private Assets() {}

  /**
   * These and files that the build has made; their names, too, get a part of their digest.
   *
   * @param made by the names by which templates ask for them
   */
  public Assets with(Map<String, byte[]> made) {
    Assets all = new Assets();
    all.sitePaths.putAll(sitePaths);
    all.contents.putAll(contents);
    made.forEach((name, content) -> {
      String sitePath = "assets/" + withDigest(name, content);
      all.sitePaths.put(name, sitePath);
      all.contents.put(sitePath, content);
    });
    return all;
  }

  private static String withDigest(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "." + digest(content) + name.substring(dot);
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The published paths by the names below {@code assets/}. */
  public Map<String, String> sitePaths() {
    return sitePaths;
  }

  /** The contents by published path. */
  public Map<String, byte[]> contents() {
    return contents;
  }

  /** The content of one asset, or null if there is none of that name. */
  public byte @Nullable [] content(String name) {
    @Nullable String path = sitePaths.get(name);
    return path == null ? null : contents.get(path);
  }

  /** The contents by published path but for one asset, which is not published by itself. */
  public Map<String, byte[]> contentsWithout(String name) {
    Map<String, byte[]> others = new TreeMap<>(contents);
    @Nullable String path = sitePaths.get(name);
    if (path != null) {
      others.remove(path);
    }
    return others;
  }
}

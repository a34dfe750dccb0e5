package org.trade4msmes.hub.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.trade4msmes.hub.content.SourceTree;
import org.trade4msmes.hub.diagnostic.SourceFile;

/**
 * Digests of what a site is made from. Equal digests of all mean equal sites.
 *
 * @param all of content, theme, options, the day, and the program with the Java that runs it
 * @param renderer of the theme and the program alone: where they are equal, equal pages come out
 *     equal
 */
record InputDigest(String all, String renderer) {

  /**
   * Computes the digests.
   *
   * @param tree the texts that the build goes on with, so that it is these that are meant
   * @throws IOException if an image, a template or the program cannot be read
   */
  static InputDigest of(BuildOptions options, SourceTree tree) throws IOException {
    MessageDigest all = sha256();
    add(all, Runtime.version().toString());
    addFolder(all, options.templates());
    Path program = program();
    if (Files.isDirectory(program)) {
      addFolder(all, program);
    } else {
      all.update(digest(bytes(program)));
      addNames(all, program.resolveSibling("lib"));
    }
    byte[] renderer = all.digest();
    all.update(renderer);
    add(all, String.valueOf(options.baseUrl()));
    add(all, String.valueOf(options.editUrl()));
    add(all, options.today().toString());
    add(all, String.valueOf(options.downloads()));
    add(all, tree.name());
    addEach(all, tree.texts(), SourceFile::path, file -> bytes(file.text()));
    List<String> images = List.copyOf(tree.images());
    addEach(all, images, image -> image, image -> bytes(options.content().resolve(image)));
    HexFormat hex = HexFormat.of();
    return new InputDigest(hex.formatHex(all.digest()), hex.formatHex(renderer));
  }

  private static Path program() {
    try {
      return Path.of(InputDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addFolder(MessageDigest all, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      addEach(all, sorted, file -> folder.relativize(file).toString(), InputDigest::bytes);
    }
  }

  /** Libraries have their versions in their names. */
  private static void addNames(MessageDigest all, Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.map(file -> String.valueOf(file.getFileName())).sorted().forEach(n -> add(all, n));
      }
    }
  }

  private static <T> void addEach(
      MessageDigest all, List<T> pieces, Function<T, String> name, Function<T, byte[]> content) {
    List<byte[]> digests =
        pieces.parallelStream().map(piece -> digest(content.apply(piece))).toList();
    add(all, String.valueOf(pieces.size()));
    for (int i = 0; i < pieces.size(); i++) {
      add(all, name.apply(pieces.get(i)));
      all.update(digests.get(i));
    }
  }

  /** Adds a text in such a way that no two lists of texts give the same bytes. */
  private static void add(MessageDigest all, String text) {
    all.update(digest(bytes(text)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Two checksums and the length: other content has others, but for chance, and nobody gains by
   * forging his own. Processors compute them, which a build without changes feels.
   */
  private static byte[] digest(byte[] content) {
    CRC32 first = new CRC32();
    first.update(content);
    CRC32C second = new CRC32C();
    second.update(content);
    return ByteBuffer.allocate(3 * Integer.BYTES)
        .putInt((int) first.getValue())
        .putInt((int) second.getValue())
        .putInt(content.length)
        .array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }
}

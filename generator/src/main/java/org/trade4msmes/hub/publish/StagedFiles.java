package org.trade4msmes.hub.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The files that a build has written so far. Safe for many threads. */
final class StagedFiles {
  private final Path root;
  private final PathClaims claims = new PathClaims();
  private final Map<String, Manifest.Entry> written = new ConcurrentHashMap<>();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  StagedFiles(Path root) {
    this.root = root;
    folders.add("");
  }

  void keep(String path, byte[] content, Path old) throws IOException, PublishException {
    Path file = place(path);
    try {
      Files.createLink(file, old);
      note(path, content);
    } catch (IOException | UnsupportedOperationException e) {
      write(path, content, file);
    }
  }

  void write(String path, byte[] content) throws IOException, PublishException {
    write(path, content, place(path));
  }

  private void write(String path, byte[] content, Path file) throws IOException {
    try {
      Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw cannotWrite(path, file, e);
    }
    note(path, content);
  }

  private void note(String path, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    written.put(path, new Manifest.Entry(content.length, crc.getValue()));
  }

  void copy(String path, Path source) throws IOException, PublishException {
    Path file = place(path);
    CRC32 crc = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(source), crc)) {
      long size = Files.copy(in, file);
      written.put(path, new Manifest.Entry(size, crc.getValue()));
    } catch (IOException e) {
      throw cannotWrite(path, file, e);
    }
  }

  byte[] read(String path) throws IOException {
    if (!written.containsKey(path)) {
      throw new NoSuchFileException(path);
    }
    return Files.readAllBytes(root.resolve(path));
  }

  /** The paths written so far; a live view. */
  Set<String> paths() {
    return Collections.unmodifiableSet(written.keySet());
  }

  Manifest manifest() {
    return new Manifest(new TreeMap<>(written));
  }

  private Path place(String path) throws IOException, PublishException {
    claims.claimFile(path);
    String folder = SitePath.folder(path);
    if (!folders.contains(folder)) {
      Files.createDirectories(root.resolve(folder));
      folders.add(folder);
    }
    return root.resolve(path);
  }

  /** Takes back what was written: a part of a file must not pass for somebody else's file. */
  private static IOException cannotWrite(String path, Path file, IOException cause) {
    IOException failure =
        new IOException(
            "Cannot write " + path + " of the new site: " + OutputFolder.reason(cause), cause);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}

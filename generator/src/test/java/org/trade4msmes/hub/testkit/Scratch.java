package org.trade4msmes.hub.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder for tests that have no other way to get one, such as properties. */
public record Scratch(Path folder) implements AutoCloseable {

  public static Scratch open() throws IOException {
    return new Scratch(Files.createTempDirectory("hub-test"));
  }

  @Override
  public void close() {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.trade4msmes.hub.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folders of the repository that tests read, wherever the tests are started. */
public final class Repository {
  private Repository() {}

  /** The folder that holds {@code content}, {@code templates} and {@code generator}. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("generator/src/test/resources"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("Tests have to be started inside the repository.");
      }
    }
    return folder;
  }

  public static Path content() {
    return root().resolve("content");
  }

  public static Path templates() {
    return root().resolve("templates");
  }

  /** A folder or file among the test resources, as it lies in the sources. */
  public static Path testResource(String name) {
    return root().resolve("generator/src/test/resources").resolve(name);
  }
}

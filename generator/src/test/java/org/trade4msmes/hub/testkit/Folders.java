package org.trade4msmes.hub.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: copied, listed, deleted. */
public final class Folders {
  private Folders() {}

  /** Copies all files below a folder into another one. */
  public static void copy(Path from, Path to) throws IOException {
    for (String file : files(from)) {
      Path target = to.resolve(file);
      Files.createDirectories(target.resolve("..").normalize());
      Files.copy(from.resolve(file), target);
    }
  }

  /** The files below a folder, as sorted relative paths with forward slashes. */
  public static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}

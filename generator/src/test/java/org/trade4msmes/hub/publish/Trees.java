package org.trade4msmes.hub.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads and writes small trees of files. */
final class Trees {
  private Trees() {}

  /** Content by path of all files below {@code root}, the manifest left out. */
  static SortedMap<String, String> read(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = FileTrees.relative(root, file);
            if (!path.equals(Manifest.PATH)) {
              files.put(
                  path,
                  attributes.isSymbolicLink()
                      ? "-> " + Files.readSymbolicLink(file)
                      : Files.readString(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** Writes files below {@code root} as somebody who is not the generator. */
  static void write(Path root, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
  }

  /** Names in {@code folder}, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }
}

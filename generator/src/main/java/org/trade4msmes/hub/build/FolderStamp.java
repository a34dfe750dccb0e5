package org.trade4msmes.hub.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says of all files of a folder at one moment. Equal stamps mean equal files
 * only where the earlier one {@link #settled had been left alone} for a while.
 *
 * @param files by path
 * @param settled whether the youngest of the files was old enough when the stamp was taken: clocks
 *     of file systems tick slowly, and a clock may have been set back
 */
record FolderStamp(Map<Path, Entry> files, boolean settled) {
  private static final long LEFT_ALONE_MILLIS = Duration.ofSeconds(3).toMillis();

  /** One file. */
  record Entry(long size, FileTime changed, @Nullable Object key) {}

  /**
   * Takes the stamp of a folder.
   *
   * @throws IOException if it cannot be read
   */
  static FolderStamp of(Path folder) throws IOException {
    Map<Path, Entry> files = new TreeMap<>();
    long now = System.currentTimeMillis();
    long[] youngest = {0};
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            FileTime changed = attributes.lastModifiedTime();
            youngest[0] = Math.max(youngest[0], changed.toMillis());
            files.put(file, new Entry(attributes.size(), changed, attributes.fileKey()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // It was removed since the folder was listed.
            }
            throw new UncheckedIOException(failure);
          }
        });
    return new FolderStamp(files, now - youngest[0] > LEFT_ALONE_MILLIS);
  }

  /** Whether nothing has changed since, for certain. */
  boolean certainlyEquals(FolderStamp later) {
    return settled && files.equals(later.files);
  }
}

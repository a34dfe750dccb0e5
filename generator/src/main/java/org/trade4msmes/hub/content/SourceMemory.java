package org.trade4msmes.hub.content;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceFile;

/**
 * The files that were read before, so that a preview reads only those that have changed. Safe for
 * use by many threads.
 *
 * <p>A file counts as unchanged when its size, its time of change and its place on the disk are as
 * they were, and it had been left alone for a while when it was read: clocks of file systems tick
 * slowly, so that two changes in a row may bear the same time, and a clock may have been set back.
 */
public final class SourceMemory {
  private static final long LEFT_ALONE_MILLIS = Duration.ofSeconds(3).toMillis();

  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  private record Known(
      SourceFile file, long size, FileTime changed, @Nullable Object key, boolean settled) {}

  /** Makes an empty memory. */
  public SourceMemory() {}

  /** The file as it was read before, if it is certain that it has not changed. */
  Optional<SourceFile> unchanged(Path path, BasicFileAttributes now) {
    Known before = known.get(path);
    boolean same =
        before != null
            && before.settled
            && before.size == now.size()
            && before.changed.equals(now.lastModifiedTime())
            && (before.key == null || before.key.equals(now.fileKey()));
    return before != null && same ? Optional.of(before.file) : Optional.empty();
  }

  /**
   * Remembers a file that was just read.
   *
   * @param attributes what the file system said of it before it was read
   * @return the object to use: that of an earlier reading where the text is the same
   */
  SourceFile keep(Path path, BasicFileAttributes attributes, SourceFile read) {
    Known before = known.get(path);
    SourceFile file = before != null && before.file.text().equals(read.text()) ? before.file : read;
    long age = System.currentTimeMillis() - attributes.lastModifiedTime().toMillis();
    known.put(
        path,
        new Known(
            file,
            attributes.size(),
            attributes.lastModifiedTime(),
            attributes.fileKey(),
            age > LEFT_ALONE_MILLIS));
    return file;
  }

  /** Forgets all other files. */
  void keepOnly(Collection<Path> paths) {
    known.keySet().retainAll(Set.copyOf(paths));
  }
}

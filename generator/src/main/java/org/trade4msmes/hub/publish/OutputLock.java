package org.trade4msmes.hub.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to work on one output folder. The operating system takes it back when the process ends,
 * however it ends. The lock file stays: to delete it safely while others may open it is not
 * possible everywhere.
 */
final class OutputLock implements Closeable {
  /**
   * Locks that this process holds. POSIX locks belong to the process, and closing any channel of a
   * locked file drops them; so a second channel must not even be opened.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock, or returns null if this or another process holds it. */
  static @Nullable OutputLock tryTake(Path file) throws IOException {
    if (!HELD.add(file)) {
      return null;
    }
    OutputLock lock = null;
    try {
      lock = tryOpen(file);
      return lock;
    } finally {
      if (lock == null) {
        HELD.remove(file);
      }
    }
  }

  private static @Nullable OutputLock tryOpen(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
      return lock == null ? null : new OutputLock(file, channel);
    } catch (OverlappingFileLockException e) {
      return null;
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(file);
    }
  }
}

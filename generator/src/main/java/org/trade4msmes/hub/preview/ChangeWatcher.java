package org.trade4msmes.hub.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.helpers.NOPLogger;
import org.trade4msmes.hub.content.TemporaryFiles;

/**
 * Tells when files in some folders have changed. Changes that come together are told together, so
 * that a save in several steps, or twenty thousand files at once, are one change.
 */
final class ChangeWatcher implements AutoCloseable {
  private static final long QUIET_MILLIS = 8;
  private static final long LONGEST_WAIT_NANOS = Duration.ofMillis(500).toNanos();

  private final DirectoryWatcher watcher;
  private final BlockingQueue<Path> changed = new LinkedBlockingQueue<>();

  /**
   * Begins to watch.
   *
   * @throws IOException if a folder cannot be watched
   */
  ChangeWatcher(List<Path> folders) throws IOException {
    this.watcher =
        DirectoryWatcher.builder()
            .paths(folders)
            .logger(NOPLogger.NOP_LOGGER)
            .fileHashing(false)
            .listener(this::take)
            .build();
    var _ = watcher.watchAsync(task -> Thread.ofPlatform().daemon().name("watch").start(task));
  }

  private void take(DirectoryChangeEvent event) {
    // After an overflow the event names the folder: whatever is in it may have changed.
    Path path = event.path() == null ? event.rootPath() : event.path();
    if (!event.isDirectory() && TemporaryFiles.isOne(String.valueOf(path.getFileName()))) {
      return;
    }
    changed.add(path);
  }

  /** Waits for changes; gives the paths that were named, which need not be all. */
  Set<Path> next() throws InterruptedException {
    Set<Path> paths = new HashSet<>();
    paths.add(changed.take());
    long start = System.nanoTime();
    Path more = changed.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (more != null) {
      paths.add(more);
      more =
          System.nanoTime() - start < LONGEST_WAIT_NANOS
              ? changed.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)
              : null;
    }
    return paths;
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}

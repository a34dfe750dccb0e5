package org.trade4msmes.hub.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.build.LiveHub;
import org.trade4msmes.hub.diagnostic.Diagnostic;

/** A running preview: watches the folders, keeps the hub up to date, serves it. */
public final class PreviewSession implements AutoCloseable {
  /** Told of what happens; called by one thread at a time. */
  public interface Listener {

    /**
     * The hub was read again.
     *
     * @param changed the paths that are known to have changed
     * @param problems the mistakes in plain text; empty if there are none
     */
    void refreshed(Set<Path> changed, Duration took, String problems);

    /** The hub could not be read. */
    void failed(IOException failure);
  }

  private final Preview preview;
  private final PreviewServer server;
  private final ChangeWatcher watcher;
  private final ExecutorService checking =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("check").factory());
  private @Nullable Future<?> check;

  private PreviewSession(Preview preview, PreviewServer server, ChangeWatcher watcher) {
    this.preview = preview;
    this.server = server;
    this.watcher = watcher;
  }

  /**
   * Reads a hub and begins to serve it.
   *
   * @param port 0 for any that is free
   * @param report puts diagnostics into words, in plain text
   * @throws java.net.BindException if another program listens on the port
   * @throws IOException if a folder cannot be read or watched
   */
  public static PreviewSession start(
      BuildOptions options, int port, Function<List<Diagnostic>, String> report)
      throws IOException {
    ChangeWatcher watcher = new ChangeWatcher(List.of(options.content(), options.templates()));
    Preview preview = new Preview(new LiveHub(options), report);
    return new PreviewSession(preview, new PreviewServer(preview, port), watcher);
  }

  /** The address to open in a browser. */
  public String address() {
    return server.address();
  }

  /** The mistakes in plain text; empty if there are none. */
  public String problems() {
    return preview.problems();
  }

  /** Keeps the hub up to date until the thread is interrupted. */
  public void run(Listener listener) throws InterruptedException {
    checkLater();
    while (true) {
      Set<Path> changed = watcher.next();
      if (check != null) {
        check.cancel(true);
      }
      long start = System.nanoTime();
      try {
        preview.refresh(changed);
        listener.refreshed(
            changed, Duration.ofNanos(System.nanoTime() - start), preview.problems());
      } catch (IOException e) {
        listener.failed(e);
      } catch (UncheckedIOException e) {
        listener.failed(Objects.requireNonNull(e.getCause()));
      }
      checkLater();
    }
  }

  private void checkLater() {
    check =
        checking.submit(() -> {
          TimeUnit.MILLISECONDS.sleep(300); // Whoever types goes first.
          preview.check();
          return null;
        });
  }

  @Override
  public void close() throws IOException {
    checking.shutdownNow();
    server.close();
    watcher.close();
  }
}

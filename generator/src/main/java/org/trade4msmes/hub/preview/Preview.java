package org.trade4msmes.hub.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.build.LiveHub;
import org.trade4msmes.hub.build.LiveSite;
import org.trade4msmes.hub.diagnostic.Diagnostic;

/**
 * What a preview shows, and who looks at it. While there are mistakes, the last good site stays and
 * the mistakes lie over its pages.
 *
 * <p>One thread calls {@link #refresh} and {@link #check}; all else is for many threads.
 */
final class Preview {
  private final LiveHub hub;
  private final Function<List<Diagnostic>, String> report;
  private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
  private volatile State state;

  /**
   * What is shown.
   *
   * @param newest the site as it was read last, perhaps with mistakes
   * @param good the last site that could be shown, if there was one
   * @param problems the mistakes in the words of the terminal; empty if there are none
   * @param version counts the readings
   */
  private record State(LiveSite newest, @Nullable LiveSite good, String problems, long version) {}

  /**
   * Reads the hub for the first time.
   *
   * @param report puts diagnostics into words, in plain text
   * @throws IOException if a folder cannot be read
   */
  Preview(LiveHub hub, Function<List<Diagnostic>, String> report) throws IOException {
    this.hub = hub;
    this.report = report;
    LiveSite first = hub.read();
    this.state =
        new State(first, first.isWhole() ? first : null, report.apply(first.diagnostics()), 1);
  }

  /** The mistakes in plain text; empty if there are none. */
  String problems() {
    return state.problems;
  }

  /** The number of the reading that is shown. */
  long version() {
    return state.version;
  }

  /** A file of the site that is shown, or of the last one that could make it. */
  Optional<byte[]> file(String path) throws IOException {
    State now = state;
    if (now.newest.isWhole()) {
      Optional<byte[]> file = now.newest.file(path);
      if (file.isPresent() || !now.newest.hasPage(path)) {
        return file;
      }
      tellProblems(now.newest, now.good);
    }
    return now.good == null ? Optional.empty() : now.good.file(path);
  }

  /** Adds an open page. */
  Viewer connect(String path, long version) {
    Viewer viewer = new Viewer(path);
    viewers.add(viewer);
    State now = state;
    if (version != now.version) {
      viewer.reload(); // It was loaded before the last change, or from another server.
    }
    viewer.problems(now.problems);
    return viewer;
  }

  void disconnect(Viewer viewer) {
    viewers.remove(viewer);
  }

  /**
   * Reads what has changed, renders the pages that are looked at, and tells those that came out
   * different.
   *
   * @param changed the paths that are known to have changed
   */
  void refresh(Collection<Path> changed) throws IOException {
    State before = state;
    LiveSite next = hub.read();
    boolean everything = changed.stream().anyMatch(Preview::isImage);
    Set<Viewer> toReload = ConcurrentHashMap.newKeySet();
    if (next.isWhole()) {
      for (Viewer viewer : viewers) {
        Optional<byte[]> page = next.file(viewer.path());
        if (page.isPresent() && (everything || !same(before.good, viewer.path(), page.get()))) {
          toReload.add(viewer);
        }
      }
    }
    LiveSite good = next.isWhole() && !next.hasErrors() ? next : before.good;
    state = new State(next, good, report.apply(next.diagnostics()), before.version + 1);
    toReload.forEach(Viewer::reload);
    viewers.forEach(viewer -> viewer.problems(problems()));
  }

  private static boolean same(@Nullable LiveSite before, String path, byte[] page)
      throws IOException {
    return before != null && before.file(path).filter(old -> Arrays.equals(old, page)).isPresent();
  }

  private static boolean isImage(Path path) {
    return path.toString().matches(".*\\.(svg|png|jpe?g|webp)");
  }

  /**
   * Looks for mistakes in all pages, also those that nobody looks at. Gives up when interrupted.
   */
  void check() throws IOException {
    State now = state;
    if (now.newest.check(Thread.currentThread()::isInterrupted)) {
      tellProblems(now.newest, now.newest.hasErrors() ? now.good : now.newest);
    }
  }

  private synchronized void tellProblems(LiveSite site, @Nullable LiveSite good) {
    State now = state;
    String text = report.apply(site.diagnostics());
    if (now.newest == site && !text.equals(now.problems)) {
      state = new State(site, good, text, now.version);
      viewers.forEach(viewer -> viewer.problems(text));
    }
  }
}

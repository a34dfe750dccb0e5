package org.trade4msmes.hub.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The site of one build, collected beside the output folder and published whole or not at all.
 *
 * <pre>{@code
 * try (SiteStaging staging = SiteStaging.open(Path.of("site"))) {
 *   staging.write("index.html", html);
 *   Publication publication = staging.publish();
 * }
 * }</pre>
 *
 * <p>Closing without publishing throws the staged files away and leaves the old site as it was.
 * {@link #write} and {@link #copy} may be called by many threads at once; all else by one.
 */
public final class SiteStaging implements AutoCloseable {
  private static final int CONFLICTS_SHOWN = 5;

  private final OutputFolder folder;
  private final OutputLock lock;
  private final FutureTask<TreeExchange> exchange;
  private final StagedFiles files;
  private final List<String> notes;
  private boolean done;

  private SiteStaging(
      OutputFolder folder, OutputLock lock, FutureTask<TreeExchange> exchange, List<String> notes) {
    this.folder = folder;
    this.lock = lock;
    this.exchange = exchange;
    this.files = new StagedFiles(folder.staged());
    this.notes = new ArrayList<>(notes);
  }

  /**
   * Starts a build into {@code output}: takes its lock, puts right what a killed build left, and
   * makes an empty tree. The output folder and those above it may be missing.
   *
   * @throws PublishException if another build is at work there or the folder cannot be used
   * @throws IOException if the file system fails
   */
  public static SiteStaging open(Path output) throws IOException, PublishException {
    return open(output, NativeExchange::ofThisSystem);
  }

  static SiteStaging open(Path output, Callable<TreeExchange> exchangeOfSystem)
      throws IOException, PublishException {
    OutputFolder folder = OutputFolder.of(output);
    OutputLock lock = takeLock(folder, output);
    boolean opened = false;
    try {
      List<String> notes = new TreeSwap(folder).recover();
      Files.createDirectory(folder.staged());
      FutureTask<TreeExchange> exchange = new FutureTask<>(exchangeOfSystem);
      // Linking takes the JDK a while; it does so while the build has other work.
      Thread.ofPlatform().daemon().name("link-exchange").start(exchange);
      SiteStaging staging = new SiteStaging(folder, lock, exchange, notes);
      opened = true;
      return staging;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  private static OutputLock takeLock(OutputFolder folder, Path output)
      throws IOException, PublishException {
    OutputLock lock;
    try {
      lock = OutputLock.tryTake(folder.lock());
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("No space left")) {
        throw e;
      }
      throw OutputFolder.unusable(
          "The folder in which "
              + output
              + " lies is not writable. Choose another place with --output.",
          e);
    }
    if (lock == null) {
      throw new PublishException(
          PublishException.Reason.BUSY,
          "Another build is running for " + output + "; wait for it, then build again.");
    }
    return lock;
  }

  /**
   * Writes a file of the new site.
   *
   * @param path relative to the site, with {@code /} between names
   * @throws PublishException if the path is taken, also by one that differs only in letter case, or
   *     is not fit for every file system
   * @throws IOException if the file cannot be written
   */
  public void write(String path, byte[] content) throws IOException, PublishException {
    files.write(path, content);
  }

  /**
   * Like {@link #write}, for a file that the old site has with the same content: it is not written
   * again where the file system can give a file two names.
   */
  public void keep(String path, byte[] content) throws IOException, PublishException {
    files.keep(path, content, folder.target().resolve(path));
  }

  /** Like {@link #write}, with the text in UTF-8. */
  public void write(String path, String content) throws IOException, PublishException {
    files.write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Like {@link #write}, with the content of the file {@code source}, however large. */
  public void copy(String path, Path source) throws IOException, PublishException {
    files.copy(path, source);
  }

  /** The paths written so far; a live view, in no particular order. */
  public Set<String> paths() {
    return files.paths();
  }

  /** Reads back a file of the new site. */
  public byte[] read(String path) throws IOException {
    return files.read(path);
  }

  /**
   * Brings the staged files into the place of the old site. Files in the output folder that no
   * build has written stay there.
   *
   * @throws PublishException if such a file stands in the way, or the output folder has meanwhile
   *     become unusable; the old site is then as it was
   * @throws IOException if the file system fails; the old site is then as it was
   */
  public Publication publish() throws IOException, PublishException {
    if (done) {
      throw new IllegalStateException("Published or closed before");
    }
    OutputFolder.of(folder.target());
    Manifest manifest = files.manifest();
    Files.writeString(folder.staged().resolve(Manifest.PATH), manifest.toText());
    int foreign = carryForeignFiles(manifest);
    new TreeSwap(folder).swap(linkedExchange());
    done = true;
    removeOldTree();
    return new Publication(
        manifest.entries().size(), manifest.bytes(), foreign, notes, folder.target());
  }

  private int carryForeignFiles(Manifest next) throws IOException, PublishException {
    if (!Files.exists(folder.target())) {
      return 0;
    }
    ForeignFiles foreign = ForeignFiles.find(folder.target(), Manifest.read(folder.target()));
    List<String> conflicts = foreign.conflictsWith(next);
    if (!conflicts.isEmpty()) {
      throw conflict(conflicts);
    }
    foreign.carryInto(folder.staged());
    FileTrees.copyPermissions(folder.target(), folder.staged());
    return foreign.files().size();
  }

  private PublishException conflict(List<String> paths) {
    String shown = String.join(", ", paths.stream().sorted().limit(CONFLICTS_SHOWN).toList());
    String more =
        paths.size() > CONFLICTS_SHOWN ? " and " + (paths.size() - CONFLICTS_SHOWN) + " more" : "";
    return new PublishException(
        PublishException.Reason.CONFLICT,
        "These files in "
            + folder.target()
            + " were not written by a build and are in the way of the new site: "
            + shown
            + more
            + ". Move them away, then build again.");
  }

  private TreeExchange linkedExchange() {
    try {
      return exchange.get();
    } catch (ExecutionException e) {
      // A JDK or system that cannot link it: two renames do it as well.
      return TreeExchange.UNAVAILABLE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return TreeExchange.UNAVAILABLE;
    }
  }

  /** The new site is in place; what goes wrong with the old one is no failure of the build. */
  private void removeOldTree() {
    try {
      notes.addAll(new TreeSwap(folder).recover());
    } catch (IOException e) {
      notes.add("The old site could not be removed: " + OutputFolder.reason(e) + ".");
    } catch (PublishException e) {
      notes.add("The old site could not be removed: " + e.getMessage());
    }
  }

  /** Throws away what was staged, if it was not published, and lets the next build begin. */
  @Override
  public void close() throws IOException, PublishException {
    try {
      if (!done) {
        done = true;
        new TreeSwap(folder).recover();
      }
    } finally {
      lock.close();
    }
  }
}

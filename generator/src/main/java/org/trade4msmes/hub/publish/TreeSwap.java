package org.trade4msmes.hub.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the staged tree into the place of the published one, and puts right what a build left that
 * was killed while it did so.
 *
 * <p>Where the system exchanges folders in one step, there is nothing between old and new.
 * Elsewhere two renames do it; a kill between them leaves no site for readers until the next build
 * starts, and that build's first act is to bring the finished new site into place.
 */
final class TreeSwap {
  private final OutputFolder folder;

  TreeSwap(OutputFolder folder) {
    this.folder = folder;
  }

  /** Swaps the trees; the old one, if there was one, is then at a place that recovery knows. */
  void swap(TreeExchange exchange) throws IOException {
    if (!Files.exists(folder.target(), NOFOLLOW_LINKS)) {
      rename(folder.staged(), folder.target());
    } else if (!exchange.exchange(folder.staged(), folder.target())) {
      rename(folder.target(), folder.retired());
      try {
        rename(folder.staged(), folder.target());
      } catch (IOException e) {
        rename(folder.retired(), folder.target());
        throw e;
      }
    }
  }

  /**
   * Finishes an interrupted swap, or undoes it if the new tree is not whole, and removes all
   * leftovers. Afterwards the published site is whole and nothing is beside it but the lock.
   *
   * @return sentences about files that lost their place
   */
  List<String> recover() throws IOException, PublishException {
    Path staged = folder.staged();
    if (Files.exists(folder.retired(), NOFOLLOW_LINKS)
        && !Files.exists(folder.target(), NOFOLLOW_LINKS)) {
      boolean whole =
          Files.exists(staged.resolve(Manifest.PATH))
              && !Files.exists(staged.resolve(OldTree.DISPOSABLE));
      rename(whole ? staged : folder.retired(), folder.target());
    }
    List<String> notes = new ArrayList<>();
    notes.addAll(OldTree.remove(folder.retired(), folder));
    notes.addAll(OldTree.remove(staged, folder));
    return notes;
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}

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

  /**
   * Brings the staged tree, which has to be whole, into place. The old one, if there was one, is
   * then where {@link #recover} finds it.
   */
  void swap(TreeExchange exchange) throws IOException {
    rename(folder.staged(), folder.ready());
    if (!Files.exists(folder.target(), NOFOLLOW_LINKS)) {
      rename(folder.ready(), folder.target());
    } else if (!exchange.exchange(folder.ready(), folder.target())) {
      rename(folder.target(), folder.retired());
      try {
        rename(folder.ready(), folder.target());
      } catch (IOException e) {
        rename(folder.retired(), folder.target());
        throw e;
      }
    }
  }

  /**
   * Finishes an interrupted swap and removes all that is left of it. Afterwards the published site
   * is whole and nothing is beside it but the lock.
   *
   * @return sentences about files that lost their place
   */
  List<String> recover() throws IOException, PublishException {
    if (Files.exists(folder.retired(), NOFOLLOW_LINKS)
        && !Files.exists(folder.target(), NOFOLLOW_LINKS)) {
      boolean canFinish = Files.exists(folder.ready(), NOFOLLOW_LINKS);
      rename(canFinish ? folder.ready() : folder.retired(), folder.target());
    }
    List<String> notes = new ArrayList<>();
    notes.addAll(OldTree.remove(folder.retired(), folder));
    notes.addAll(OldTree.remove(folder.ready(), folder));
    FileTrees.delete(folder.staged());
    return notes;
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}

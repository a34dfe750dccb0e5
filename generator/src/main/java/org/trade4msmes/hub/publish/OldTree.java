package org.trade4msmes.hub.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Removes a tree that is not, or no longer, the published site, after saving what is foreign in it.
 */
final class OldTree {
  private final OutputFolder folder;
  private final List<String> notes = new ArrayList<>();

  private OldTree(OutputFolder folder) {
    this.folder = folder;
  }

  /** Removes {@code tree} if it is there; returns sentences about files that lost their place. */
  static List<String> remove(Path tree, OutputFolder folder) throws IOException, PublishException {
    OldTree old = new OldTree(folder);
    if (Files.exists(tree, NOFOLLOW_LINKS)) {
      old.saveForeignFiles(tree);
      // From here on a kill leaves nothing that the next build would have to look at.
      FileTrees.delete(folder.staged());
      move(tree, folder.staged());
      FileTrees.delete(folder.staged());
    }
    return old.notes;
  }

  private void saveForeignFiles(Path tree) throws IOException, PublishException {
    Manifest published =
        Files.isDirectory(folder.target()) ? Manifest.read(folder.target()) : Manifest.NONE;
    for (String file : ForeignFiles.find(tree, Manifest.read(tree)).files()) {
      save(file, tree, published);
    }
  }

  /** Sees to it that foreign {@code file} of {@code tree} is in the published site or set aside. */
  private void save(String file, Path tree, Manifest published) throws IOException {
    Path from = tree.resolve(file);
    Path to = folder.target().resolve(file);
    if (published.contains(file) || Files.isDirectory(to, NOFOLLOW_LINKS) || hasFileAbove(to)) {
      setAside(file, from);
    } else if (!Files.exists(to, NOFOLLOW_LINKS)) {
      move(from, to);
    } else {
      BasicFileAttributes old = attributes(from);
      BasicFileAttributes kept = attributes(to);
      boolean same = old.fileKey() != null && Objects.equals(old.fileKey(), kept.fileKey());
      if (same || kept.lastModifiedTime().compareTo(old.lastModifiedTime()) > 0) {
        Files.delete(from);
      } else {
        // The published one is a copy; this is the original, perhaps changed since.
        move(from, to);
      }
    }
  }

  private boolean hasFileAbove(Path path) {
    for (Path above = path.getParent();
        above != null && !above.equals(folder.target());
        above = above.getParent()) {
      if (Files.exists(above, NOFOLLOW_LINKS)) {
        return !Files.isDirectory(above, NOFOLLOW_LINKS);
      }
    }
    return false;
  }

  private void setAside(String file, Path from) throws IOException {
    Path place = folder.rescued().resolve(file);
    for (int i = 2; Files.exists(place, NOFOLLOW_LINKS); i++) {
      place = folder.rescued().resolve(file + "." + i);
    }
    move(from, place);
    notes.add(file + " came into the site during the build; it is now " + place + ".");
  }

  private static void move(Path from, Path to) throws IOException {
    Path parent = to.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
  }
}

package org.trade4msmes.hub.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a site is published, and the names that a build uses beside it, all in one folder and so on
 * one file system. A tree's name says how far the build has come, so that the next build knows what
 * a killed one left.
 *
 * @param target the published site
 * @param staged a tree that may be deleted as it is: one that a build fills, or what is left of an
 *     old site
 * @param ready the new site, whole, about to be swapped in; after an exchange, the old one
 * @param retired the old site, where two renames take the place of an exchange
 * @param rescued where foreign files go that have lost their place
 * @param lock the lock file
 */
record OutputFolder(Path target, Path staged, Path ready, Path retired, Path rescued, Path lock) {

  /** Checks that {@code output} can be published to; makes its parent folder if that is missing. */
  static OutputFolder of(Path output) throws PublishException {
    Path absolute = output.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    Path parent = absolute.getParent();
    if (name == null || parent == null) {
      throw unusable(output + " is the root of the file system; give a folder of its own.");
    }
    try {
      // Only the parent: that the target itself is a symbolic link has to be seen below.
      Path folder = Files.createDirectories(parent).toRealPath();
      OutputFolder result = beside(folder, name.toString());
      result.check(output);
      return result;
    } catch (IOException e) {
      throw unusable(output + " cannot be used for the site: " + reason(e), e);
    }
  }

  private static OutputFolder beside(Path folder, String name) {
    String prefix = "." + name + ".hub-";
    return new OutputFolder(
        folder.resolve(name),
        folder.resolve(prefix + "new"),
        folder.resolve(prefix + "swap"),
        folder.resolve(prefix + "old"),
        folder.resolve(name + ".hub-rescued"),
        folder.resolve(prefix + "lock"));
  }

  private void check(Path output) throws IOException, PublishException {
    if (Files.isSymbolicLink(target)) {
      throw unusable(output + " is a symbolic link; give the folder that it points to.");
    }
    if (!Files.exists(target, NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target, NOFOLLOW_LINKS)) {
      throw unusable(output + " is a file; the site needs a folder.");
    }
    if (Path.of("").toRealPath().startsWith(target)) {
      throw unusable(output + " holds the folder that you work in; give a folder of its own.");
    }
    if (!FileTrees.onSameDevice(target, target.resolveSibling("."))) {
      throw unusable(output + " is a mount point; give a folder inside it.");
    }
    if (!Files.isWritable(target)) {
      throw unusable(
          output
              + " is not writable. Choose another folder with --output, or one that is your own.");
    }
  }

  static PublishException unusable(String message) {
    return new PublishException(PublishException.Reason.OUTPUT, message);
  }

  static PublishException unusable(String message, IOException cause) {
    return new PublishException(PublishException.Reason.OUTPUT, message, cause);
  }

  /** What went wrong in a few words, with the path. */
  static String reason(IOException e) {
    if (e instanceof FileSystemException failure && failure.getReason() == null) {
      // Such an exception's message is the path alone; its type says what happened.
      String type = failure.getClass().getSimpleName().replace("Exception", "");
      return type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
          + ": "
          + failure.getFile();
    }
    return String.valueOf(e.getMessage());
  }
}

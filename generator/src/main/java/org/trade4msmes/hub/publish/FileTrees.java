package org.trade4msmes.hub.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the JDK lacks for whole trees of files. Symbolic links are never followed. */
public final class FileTrees {
  private FileTrees() {}

  /**
   * Deletes {@code root} and all in it; does nothing if it is missing.
   *
   * @throws IOException if something in it cannot be deleted
   */
  public static void delete(Path root) throws IOException {
    if (!Files.exists(root, NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Whether {@code a} and {@code b} lie on one mounted file system, as far as it can be told. */
  static boolean onSameDevice(Path a, Path b) throws IOException {
    if (a.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return Objects.equals(
          Files.getAttribute(a, "unix:dev", NOFOLLOW_LINKS),
          Files.getAttribute(b, "unix:dev", NOFOLLOW_LINKS));
    }
    return Files.getFileStore(a).equals(Files.getFileStore(b));
  }

  /** Gives folder {@code to} the permissions of folder {@code from}, where there are such. */
  static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView source =
        Files.getFileAttributeView(from, PosixFileAttributeView.class, NOFOLLOW_LINKS);
    if (source != null) {
      Files.setPosixFilePermissions(to, source.readAttributes().permissions());
    }
  }

  /**
   * The path of {@code file}, found by walking {@code root}, below it, with {@code /} between
   * names; empty for {@code root} itself. Much faster than {@link Path#relativize}.
   */
  static String relative(Path root, Path file) {
    String path = file.toString();
    String below = path.substring(Math.min(path.length(), root.toString().length() + 1));
    return below.replace(file.getFileSystem().getSeparator(), "/");
  }
}

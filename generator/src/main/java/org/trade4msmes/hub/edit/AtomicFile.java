package org.trade4msmes.hub.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Writes a file whole or not at all: whoever reads it finds the old bytes or the new ones. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Puts new bytes in the place of a file, or makes it. The bytes are written beside it, under a
   * hidden name that no reader of content takes, and then renamed; permissions are kept.
   *
   * @throws IOException if it cannot be written; the file is then as it was, and the exception
   *     names it rather than the hidden one
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "Is a directory");
    }
    Path folder = Objects.requireNonNull(target.getParent(), "a file lies in a folder");
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try {
      if (Files.exists(target)) {
        // A rename does not ask whether the file that it replaces may be written; this does.
        FileChannel.open(target, StandardOpenOption.WRITE).close();
      }
      write(bytes, target, folder);
    } catch (AccessDeniedException e) {
      throw of(e, new AccessDeniedException(target.toString()));
    } catch (NoSuchFileException e) {
      throw of(e, new NoSuchFileException(folder.toString()));
    } catch (FileSystemException e) {
      throw of(e, new FileSystemException(target.toString(), null, e.getReason()));
    } catch (IOException e) { // The bytes themselves do not fit.
      throw of(e, new FileSystemException(target.toString(), null, e.getMessage()));
    }
  }

  private static FileSystemException of(IOException cause, FileSystemException named) {
    named.initCause(cause);
    return named;
  }

  private static void write(byte[] bytes, Path target, Path folder) throws IOException {
    Path fresh = Files.createTempFile(folder, "." + target.getFileName() + ".", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      givePermissions(target, fresh);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Those of the old file, or the usual ones in place of a temporary file's narrow ones. */
  private static void givePermissions(Path target, Path fresh) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(
          Files.exists(target)
              ? Files.getPosixFilePermissions(target)
              : PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}

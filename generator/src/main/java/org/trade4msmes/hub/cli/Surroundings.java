package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import org.trade4msmes.hub.edit.ChangedFileException;

/** Says in one plain sentence what the file system does not allow, and what helps. */
final class Surroundings {
  private Surroundings() {}

  /** The sentence, with a full stop. */
  static String sentence(IOException exception) {
    return switch (exception) {
      case NoSuchFileException e -> "There is no file or folder " + e.getFile() + ".";
      case AccessDeniedException e ->
          "There is no permission to use "
              + e.getFile()
              + ". Close programs that may have it open, or choose a folder of your own.";
      case FileAlreadyExistsException e -> fileInTheWay(e.getFile());
      case NotDirectoryException e -> fileInTheWay(e.getFile());
      case FileSystemException e -> ofReason(e, Objects.requireNonNullElse(e.getReason(), ""));
      case ChangedFileException e ->
          e.getMessage() + ": somebody has saved it meanwhile. Type the command again.";
      case IOException e when String.valueOf(e.getMessage()).contains("No space left") ->
          "The disk is full. Make room on it, then try again.";
      case IOException e when e.getCause() instanceof UncheckedIOException cause ->
          sentence(Objects.requireNonNull(cause.getCause()));
      default -> "A file could not be read or written: " + exception.getMessage() + ".";
    };
  }

  /** Names the file itself, also where the path goes on below it. */
  private static String fileInTheWay(String path) {
    Path file = Path.of(path);
    while (!Files.exists(file) && file.getParent() != null) {
      file = file.getParent();
    }
    return file + " is a file where a folder is needed. Move it away, or choose another folder.";
  }

  private static String ofReason(FileSystemException e, String reason) {
    if (reason.contains("No space left") || reason.contains("quota exceeded")) {
      return "The disk is full: "
          + e.getFile()
          + " could not be written. Make room on it, then try again.";
    }
    if (reason.contains("Read-only")) {
      return e.getFile() + " lies on a disk that can only be read. Choose another folder.";
    }
    if (reason.contains("Is a directory")) {
      return e.getFile() + " is a folder where a file is needed. Choose another name.";
    }
    if (reason.contains("Not a directory")) {
      return fileInTheWay(e.getFile());
    }
    return reason.isEmpty()
        ? e.getFile() + " could not be read or written."
        : e.getFile() + " could not be read or written: " + reason + ".";
  }
}

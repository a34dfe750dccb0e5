package org.trade4msmes.hub.edit;

import java.io.IOException;
import java.nio.file.Path;

/** A file was changed by somebody else between its reading and its writing; it was left alone. */
public final class ChangedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  ChangedFileException(Path file) {
    super(file + " was changed in the meantime and has been left as it is");
  }
}

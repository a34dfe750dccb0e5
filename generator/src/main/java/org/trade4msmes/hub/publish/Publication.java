package org.trade4msmes.hub.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * What was published.
 *
 * @param files number of generated files, the manifest not counted
 * @param bytes their total size in bytes
 * @param foreignFiles number of files that the generator did not write and that were kept
 * @param notes plain sentences about things worth knowing that did not stop the publication: a file
 *     moved aside, an old tree that could not be deleted
 * @param target the output folder
 */
public record Publication(
    int files, long bytes, int foreignFiles, List<String> notes, Path target) {
  /** Copies the list. */
  public Publication {
    notes = List.copyOf(notes);
  }
}

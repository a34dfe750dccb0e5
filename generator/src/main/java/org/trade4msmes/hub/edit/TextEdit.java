package org.trade4msmes.hub.edit;

/**
 * One replacement in a text.
 *
 * @param start offset of the first character that goes
 * @param end offset after the last character that goes; equal to {@code start} to insert
 * @param replacement what takes their place
 */
public record TextEdit(int start, int end, String replacement) {

  /** Checks the bounds against each other. */
  public TextEdit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("An edit cannot go from " + start + " to " + end + ".");
    }
  }
}

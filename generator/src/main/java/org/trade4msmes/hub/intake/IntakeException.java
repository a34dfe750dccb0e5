package org.trade4msmes.hub.intake;

/** A file that cannot be taken in, with a sentence that says why. */
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1L;

  IntakeException(String sentence) {
    super(sentence);
  }

  IntakeException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

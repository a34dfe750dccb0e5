package org.trade4msmes.hub.cli;

/** The exit codes of all commands, which scripts rely on. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** There are mistakes in the content or the templates. */
  static final int MISTAKES = 1;

  /** The command was used wrongly, or something around it does not allow it to work. */
  static final int USAGE = 2;

  /** The program itself has failed. */
  static final int INTERNAL = 3;

  private ExitCode() {}
}

package org.trade4msmes.hub.cli;

import java.io.Console;
import java.util.Optional;

/** The person at the keyboard. */
final class Terminal {
  private Terminal() {}

  /** Where to ask; nothing where the program does not run on a terminal. */
  static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }
}

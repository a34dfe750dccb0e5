package org.trade4msmes.hub.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.trade4msmes.hub.build.Stage;

/** Shows on a terminal which stage is at work; says nothing in a pipe. */
final class Progress implements Consumer<Stage>, AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean terminal;

  Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void accept(Stage stage) {
    if (terminal) {
      err.print(CLEAR_LINE + stage.label() + " ...");
      err.flush();
    }
  }

  @Override
  public void close() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}

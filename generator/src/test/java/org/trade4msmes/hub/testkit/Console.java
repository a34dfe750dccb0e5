package org.trade4msmes.hub.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.trade4msmes.hub.cli.HubCommand;

/**
 * What a run of the program has shown.
 *
 * @param out what went to standard output, with line feeds
 * @param err what went to standard error, with line feeds
 */
public record Console(int exitCode, String out, String err) {

  /** Runs the program with arguments, as the launcher does. */
  public static Console run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = HubCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Console(exitCode, lines(out), lines(err));
  }

  private static String lines(StringWriter written) {
    return written.toString().replace(System.lineSeparator(), "\n");
  }
}

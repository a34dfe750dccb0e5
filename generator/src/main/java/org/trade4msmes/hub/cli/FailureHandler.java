package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.trade4msmes.hub.publish.PublishException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever ended a command early into a plain sentence and an exit code. */
final class FailureHandler implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    return switch (exception) {
      case PublishException e -> {
        say(command, String.valueOf(e.getMessage()));
        yield e.reason() == PublishException.Reason.CONFLICT
                || e.reason() == PublishException.Reason.PATH
            ? ExitCode.MISTAKES
            : ExitCode.USAGE;
      }
      case UncheckedIOException e -> surroundings(command, Objects.requireNonNull(e.getCause()));
      case IOException e -> surroundings(command, e);
      default -> {
        say(command, "The program itself has failed: " + exception);
        err.println(
            "This is a mistake in the program, not in what you did. Nothing was published. Please"
                + " report it, with what HUB_DEBUG=1 adds.");
        if (System.getenv("HUB_DEBUG") != null) {
          exception.printStackTrace(err);
        }
        yield ExitCode.INTERNAL;
      }
    };
  }

  private static int surroundings(CommandLine command, IOException exception) {
    say(command, Surroundings.sentence(exception));
    if (command.getCommandName().equals("build")) {
      command.getErr().println("Nothing was published.");
    }
    return ExitCode.USAGE;
  }

  private static void say(CommandLine command, String sentence) {
    command.getErr().println(command.getColorScheme().errorText(sentence));
  }
}

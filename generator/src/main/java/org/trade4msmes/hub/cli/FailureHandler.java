package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        err.println("Nothing was published. Please report this, with what HUB_DEBUG=1 adds.");
        if (System.getenv("HUB_DEBUG") != null) {
          exception.printStackTrace(err);
        }
        yield ExitCode.INTERNAL;
      }
    };
  }

  private static int surroundings(CommandLine command, IOException exception) {
    String sentence =
        switch (exception) {
          case NoSuchFileException e -> "There is no file or folder " + e.getFile() + ".";
          case AccessDeniedException e -> "There is no permission to use " + e.getFile() + ".";
          case FileSystemException e when e.getReason() != null ->
              e.getFile() + ": " + e.getReason() + ".";
          default -> "A file could not be read or written: " + exception.getMessage() + ".";
        };
    say(command, sentence);
    command.getErr().println("Nothing was published.");
    return ExitCode.USAGE;
  }

  private static void say(CommandLine command, String sentence) {
    command.getErr().println(command.getColorScheme().errorText(sentence));
  }
}

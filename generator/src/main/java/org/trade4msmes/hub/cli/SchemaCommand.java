package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.edit.AtomicFile;
import org.trade4msmes.hub.schema.SchemaFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what is derived from the readers of the content. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the JSON Schemas of all kinds of content, and docs/keys.md.",
      "Also the settings by which Visual Studio Code and IntelliJ find the schemas. Only needed when"
          + " the program has changed."
    })
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder of the repository. Default: that of the program.")
  private @Nullable Path output;

  @SuppressWarnings("NullAway.Init")
  SchemaCommand() {}

  @Override
  public Integer call() {
    Path root = output == null ? SourceOptions.home().toAbsolutePath() : output.toAbsolutePath();
    SchemaFiles.all().forEach((path, text) -> write(root.resolve(path), text));
    spec.commandLine()
        .getOut()
        .println(SchemaFiles.all().size() + " files written below " + root + ".");
    return ExitCode.DONE;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent(), "a file in a folder"));
      AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

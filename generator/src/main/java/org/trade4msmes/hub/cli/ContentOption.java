package org.trade4msmes.hub.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of all commands that work with content. */
final class ContentOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The folder that editors write. Default: content beside the program.")
  private @Nullable Path content;

  @SuppressWarnings("NullAway.Init")
  ContentOption() {}

  /**
   * The content folder.
   *
   * @throws ParameterException if it does not exist
   */
  Path folder() {
    Path folder = content == null ? SourceOptions.home().resolve("content") : content;
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "There is no folder " + folder + ". Say with --content where it is.");
    }
    return folder.toAbsolutePath().normalize();
  }
}

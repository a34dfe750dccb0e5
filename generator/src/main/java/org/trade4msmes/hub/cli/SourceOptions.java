package org.trade4msmes.hub.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.build.BuildOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of all commands that read a hub. */
final class SourceOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The folder that editors write. Default: content beside the program.")
  private @Nullable Path content;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "The folder of the theme. Default: templates beside the program.")
  private @Nullable Path templates;

  @SuppressWarnings("NullAway.Init")
  SourceOptions() {}

  /** The options of a build that is not for a certain address. */
  BuildOptions toBuildOptions() {
    return toBuildOptions(null, null, false);
  }

  /**
   * Puts the options of a build together.
   *
   * @throws ParameterException if a folder does not exist or an address is not usable
   */
  BuildOptions toBuildOptions(
      @Nullable String baseUrl, @Nullable String editUrl, boolean downloads) {
    return new BuildOptions(
        folder("--content", content, "content"),
        folder("--templates", templates, "templates"),
        baseUrl(baseUrl),
        editUrl(editUrl),
        today(),
        downloads ? shelf() : null);
  }

  /** A folder beside the program: where the launcher lies, or here. */
  static Path home() {
    return Path.of(Objects.requireNonNullElse(System.getProperty("hub.home"), ""));
  }

  /** Where finished handbooks are kept. */
  static Path shelf() {
    return home().resolve(".cache").resolve("handbooks");
  }

  private Path folder(String option, @Nullable Path given, String name) {
    Path folder = given == null ? home().resolve(name) : given;
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no folder " + folder + ". Say with " + option + " where it is.");
    }
    return folder.toAbsolutePath().normalize();
  }

  private @Nullable String baseUrl(@Nullable String given) {
    if (given == null) {
      return null;
    }
    if (!given.matches("https?://[^/\\s?#]+(/[^\\s?#]*)?")) {
      throw new ParameterException(
          spec.commandLine(),
          "\"" + given + "\" cannot be the address of a site. Write it like https://host/folder/.");
    }
    return given.endsWith("/") ? given : given + "/";
  }

  private @Nullable String editUrl(@Nullable String given) {
    if (given != null && !given.matches("https?://[^/\\s]+/\\S*\\{path\\}\\S*")) {
      throw new ParameterException(
          spec.commandLine(),
          "\""
              + given
              + "\" cannot be the address of changes. Write it like"
              + " https://host/project/edit/main/{path}.");
    }
    return given;
  }

  /**
   * The day of the build in UTC: that of SOURCE_DATE_EPOCH where it is set, so that a build can be
   * repeated to the byte.
   */
  private LocalDate today() {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    if (epoch == null || epoch.isBlank()) {
      return LocalDate.now(ZoneOffset.UTC);
    }
    try {
      return LocalDate.ofInstant(
          Instant.ofEpochSecond(Long.parseLong(epoch.strip())), ZoneOffset.UTC);
    } catch (NumberFormatException e) {
      throw new ParameterException(
          spec.commandLine(),
          "SOURCE_DATE_EPOCH has to be a number of seconds, not " + epoch + ".");
    }
  }
}

package org.trade4msmes.hub.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.build.BuildResult;
import org.trade4msmes.hub.build.HubBuild;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds the site. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the content and builds the site.",
      "While there is a mistake, nothing is published and the old site stays as it was.",
      "Where nothing has changed since the last build, nothing is done."
    })
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SourceOptions sources;
  @Mixin private ReportOptions reports;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder of the built site. Default: site beside the program.")
  private @Nullable Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "The address at which the site will stand; the sitemap and feeds need it."
              + " Default: base_url in hub.yaml, if any.")
  private @Nullable String baseUrl;

  @Option(
      names = "--edit-url",
      paramLabel = "URL",
      description =
          "The address at which readers suggest a change of a page, with {path} where the path of"
              + " its file belongs. Default: edit_url in hub.yaml, if any.")
  private @Nullable String editUrl;

  @Option(
      names = "--downloads",
      description =
          "Also packs the whole site into one file for readers without a connection"
              + " (downloads/hub.zip).")
  private boolean downloads;

  @Option(
      names = "--clean",
      description = "Builds everything anew, also where nothing has changed since the last build.")
  private boolean clean;

  @SuppressWarnings("NullAway.Init")
  BuildCommand() {}

  @Override
  public Integer call() throws Exception {
    CommandLine command = spec.commandLine();
    BuildOptions options = sources.toBuildOptions(baseUrl, editUrl, downloads);
    Path target = target(options);
    long start = System.nanoTime();
    BuildResult result;
    try (Progress progress =
        new Progress(
            command.getErr(), reports.forPeople() && command.getColorScheme().ansi().enabled())) {
      HubBuild build = new HubBuild(options, reports.strict(), progress);
      result = clean ? build.rebuild(target) : build.build(target);
    }
    int exitCode = reports.report(result);
    if (result.publication().isEmpty()) {
      command.getErr().println("Nothing was published.");
    } else if (reports.forPeople()) {
      long nanos = System.nanoTime() - start;
      command.getOut().print(BuildSummary.of(result, result.publication().get(), nanos));
      command.getOut().flush();
    }
    return exitCode;
  }

  /** The folder of the site, which may not hold what the site is made from. */
  private Path target(BuildOptions options) {
    Path given = output == null ? SourceOptions.home().resolve("site") : output;
    Path target = given.toAbsolutePath().normalize();
    if (options.content().startsWith(target) || options.templates().startsWith(target)) {
      throw new ParameterException(
          spec.commandLine(),
          "The site cannot be built into " + target + ", which holds what it is made from.");
    }
    return target;
  }
}

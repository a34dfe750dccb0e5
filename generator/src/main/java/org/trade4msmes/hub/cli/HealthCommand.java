package org.trade4msmes.hub.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.edit.AtomicFile;
import org.trade4msmes.hub.health.HealthFormat;
import org.trade4msmes.hub.health.HealthHtml;
import org.trade4msmes.hub.health.HealthJson;
import org.trade4msmes.hub.health.HealthSurvey;
import org.trade4msmes.hub.health.HealthText;
import org.trade4msmes.hub.report.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how the content is doing. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Shows how the content is doing.",
      "Counts, coverage by topic, economy and language, ages, links, reading ease, spelling, weights.",
      "Page weights and the size of the search index need a built site; what is said of links is"
          + " what 'hub links' has found."
    })
final class HealthCommand implements Callable<Integer> {
  private static final int ROWS = 12;
  private static final int MISTAKES = 100;

  /** The forms to choose from. */
  enum Format {
    text,
    json,
    html
  }

  @Spec private CommandSpec spec;
  @Mixin private SourceOptions sources;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "The form of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "The built site. Default: site beside the program.")
  private @Nullable Path site;

  @Option(
      names = "--link-cache",
      paramLabel = "FILE",
      description =
          "Where 'hub links' keeps its results. Default: links.json in .cache, beside the program.")
  private @Nullable Path linkCache;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report into a file rather than here.")
  private @Nullable Path output;

  @SuppressWarnings("NullAway.Init")
  HealthCommand() {}

  @Override
  public Integer call() throws Exception {
    CommandLine command = spec.commandLine();
    BuildOptions options = sources.toBuildOptions();
    return switch (survey(options).run()) {
      case HealthSurvey.Outcome.Faulty faulty -> {
        boolean colours = command.getColorScheme().ansi().enabled();
        command.getErr().print(new TextReport(colours, MISTAKES).format(faulty.diagnostics()));
        command.getErr().println("There is no report while the content has mistakes.");
        yield ExitCode.MISTAKES;
      }
      case HealthSurvey.Outcome.Made made -> {
        write(form().format(made.report()), command.getOut());
        yield ExitCode.DONE;
      }
    };
  }

  private HealthSurvey survey(BuildOptions options) {
    Path results = linkCache == null ? LinksCommand.usualCache() : linkCache;
    return new HealthSurvey(options.content(), builtSite(), results, options.today());
  }

  private void write(String text, PrintWriter out) throws Exception {
    if (output == null) {
      out.print(text);
      out.flush();
    } else {
      AtomicFile.write(output, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Optional<Path> builtSite() {
    Path folder = site == null ? SourceOptions.home().resolve("site") : site;
    return Files.exists(folder.resolve("index.html")) ? Optional.of(folder) : Optional.empty();
  }

  private HealthFormat form() {
    return switch (format) {
      case text -> new HealthText(ROWS);
      case json -> new HealthJson();
      case html -> new HealthHtml();
    };
  }
}

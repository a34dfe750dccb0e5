package org.trade4msmes.hub.cli;

import java.io.PrintWriter;
import java.util.List;
import org.trade4msmes.hub.build.BuildResult;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.Severity;
import org.trade4msmes.hub.report.DiagnosticReport;
import org.trade4msmes.hub.report.GitHubReport;
import org.trade4msmes.hub.report.JsonReport;
import org.trade4msmes.hub.report.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How mistakes are shown. */
final class ReportOptions {
  private static final int MOST = 100;

  /** The forms to choose from. */
  enum Format {
    text,
    json,
    github
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "How mistakes are shown: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @SuppressWarnings("NullAway.Init")
  ReportOptions() {}

  /** Whether people read the output rather than programs. */
  boolean forPeople() {
    return format == Format.text;
  }

  /**
   * Shows what is to be mended: JSON as the result of the command, all else beside it.
   *
   * @return the exit code
   */
  int report(BuildResult result) {
    return report(result.diagnostics());
  }

  /** The same for diagnostics that come from no build. */
  int report(List<Diagnostic> diagnostics) {
    CommandLine command = spec.commandLine();
    PrintWriter writer = format == Format.text ? command.getErr() : command.getOut();
    writer.print(form(command).format(diagnostics));
    writer.flush();
    boolean failed = diagnostics.stream().anyMatch(d -> strict || d.severity() == Severity.ERROR);
    return failed ? ExitCode.MISTAKES : ExitCode.DONE;
  }

  boolean strict() {
    return strict;
  }

  private DiagnosticReport form(CommandLine command) {
    return switch (format) {
      case text -> new TextReport(command.getColorScheme().ansi().enabled(), MOST);
      case json -> new JsonReport();
      case github -> new GitHubReport();
    };
  }
}

package org.trade4msmes.hub.cli;

import java.util.concurrent.Callable;
import org.trade4msmes.hub.build.BuildResult;
import org.trade4msmes.hub.build.HubBuild;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the content. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks the content and shows every mistake; writes nothing.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SourceOptions sources;
  @Mixin private ReportOptions reports;

  @SuppressWarnings("NullAway.Init")
  CheckCommand() {}

  @Override
  public Integer call() throws Exception {
    CommandLine command = spec.commandLine();
    BuildResult result;
    try (Progress progress =
        new Progress(
            command.getErr(), reports.forPeople() && command.getColorScheme().ansi().enabled())) {
      result = new HubBuild(sources.toBuildOptions(), reports.strict(), progress).check();
    }
    int exitCode = reports.report(result);
    if (exitCode == ExitCode.DONE && reports.forPeople()) {
      command.getOut().println("The content is in order.");
    }
    return exitCode;
  }
}

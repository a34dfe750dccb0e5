package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.preview.PreviewSession;
import org.trade4msmes.hub.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the hub while it is being written. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the hub in a browser of this machine while you write it.",
      "A page loads itself again when you save a change; mistakes lie over the page until they are"
          + " mended. Drafts and items of the future are shown. Nothing is published."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int MOST = 100;
  private static final int FILES_NAMED = 3;

  @Spec private CommandSpec spec;
  @Mixin private SourceOptions sources;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8080",
      description = "The port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port;

  @SuppressWarnings("NullAway.Init")
  ServeCommand() {}

  @Override
  public Integer call() throws Exception {
    BuildOptions options = sources.toBuildOptions();
    PrintWriter out = spec.commandLine().getOut();
    TextReport report = new TextReport(false, MOST);
    try (PreviewSession session = PreviewSession.start(options, checkedPort(), report::format)) {
      out.println("The hub is at " + session.address() + " (for this machine only).");
      out.println("It follows what you save. To stop it, press Ctrl+C.");
      out.print(session.problems());
      out.flush();
      session.run(new Terminal(out));
    } catch (BindException e) {
      throw new ParameterException(
          spec.commandLine(),
          "Another program uses port "
              + port
              + ". Choose another one, such as --port "
              + (port + 1)
              + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private int checkedPort() {
    if (port < 0 || port > 65535) {
      throw new ParameterException(spec.commandLine(), "A port is a number from 0 to 65535.");
    }
    return port;
  }

  /** Says on the terminal what has changed and what is wrong. */
  private record Terminal(PrintWriter out) implements PreviewSession.Listener {

    @Override
    public void refreshed(Set<Path> changed, Duration took, String problems) {
      String names =
          changed.stream()
              .map(path -> String.valueOf(path.getFileName()))
              .sorted()
              .limit(FILES_NAMED)
              .collect(Collectors.joining(", "));
      String more =
          changed.size() > FILES_NAMED ? " and " + (changed.size() - FILES_NAMED) + " more" : "";
      out.println(names + more + " changed; read in " + took.toMillis() + " ms.");
      out.print(problems);
      out.flush();
    }

    @Override
    public void failed(IOException failure) {
      out.println("The hub cannot be read at the moment. " + Surroundings.sentence(failure));
      out.println("The pages stay as they were; the next save tries again.");
      out.flush();
    }
  }
}

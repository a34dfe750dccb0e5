package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.dist.Distribution;
import org.trade4msmes.hub.dist.DistributionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Packs the hub with all it needs. */
@Command(
    name = "dist",
    mixinStandardHelpOptions = true,
    description = {
      "Packs the program, the content, the theme and a small Java into one archive.",
      "Whoever unpacks it on a system of the same kind can build the hub and needs nothing else."
    })
final class DistCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "The archive. Default: hub-SYSTEM.tar.gz here, where SYSTEM is such as linux-amd64.")
  private @Nullable Path output;

  @SuppressWarnings("NullAway.Init")
  DistCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandLine command = spec.commandLine();
    PrintWriter err = command.getErr();
    Path archive = output == null ? Path.of("hub-" + system() + ".tar.gz") : output;
    Path jdk = Path.of(Objects.requireNonNull(System.getProperty("java.home")));
    try {
      long size =
          new Distribution(
                  SourceOptions.home(),
                  jdk,
                  step -> {
                    err.println(step + " ...");
                    err.flush();
                  })
              .write(archive);
      command
          .getOut()
          .println(
              String.format(Locale.ROOT, "Packed the hub into %s: %.1f MB", archive, size / 1e6));
      return ExitCode.DONE;
    } catch (DistributionException e) {
      err.println(command.getColorScheme().errorText(String.valueOf(e.getMessage())));
      return ExitCode.USAGE;
    }
  }

  /** The kind of system that the archive is for, such as {@code linux-amd64}. */
  private static String system() {
    String name = Objects.requireNonNull(System.getProperty("os.name")).toLowerCase(Locale.ROOT);
    String machine = Objects.requireNonNull(System.getProperty("os.arch"));
    String plain = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : name;
    return plain.replaceAll("[^a-z0-9]", "") + "-" + machine;
  }
}

package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.build.HandbookBuild;
import org.trade4msmes.hub.edit.AtomicFile;
import org.trade4msmes.hub.handbook.HandbookShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the handbooks. */
@Command(
    name = "handbooks",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a handbook of the guides for each audience and language, as PDF and EPUB.",
      "A book whose guides have not changed is not made again."
    })
final class HandbooksCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SourceOptions sources;
  @Mixin private ReportOptions reports;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder for the books. Default: handbooks beside the program.")
  private @Nullable Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "The address of the site, for links to pages that are not in a book."
              + " Default: base_url in hub.yaml, if any.")
  private @Nullable String baseUrl;

  @SuppressWarnings("NullAway.Init")
  HandbooksCommand() {}

  @Override
  public Integer call() throws Exception {
    HandbookBuild build =
        new HandbookBuild(sources.toBuildOptions(baseUrl, null, false), SourceOptions.shelf());
    List<HandbookShelf.BookFile> files = build.files();
    int exitCode = reports.report(build.result());
    if (exitCode == ExitCode.DONE) {
      write(files);
    }
    return exitCode;
  }

  private void write(List<HandbookShelf.BookFile> files) throws IOException {
    Path folder = output == null ? SourceOptions.home().resolve("handbooks") : output;
    Files.createDirectories(folder);
    for (HandbookShelf.BookFile file : files) {
      AtomicFile.write(folder.resolve(file.name()), file.bytes());
      if (reports.forPeople()) {
        spec.commandLine()
            .getOut()
            .printf(Locale.ROOT, "%5d kB  %s%n", file.bytes().length / 1000, file.name());
      }
    }
  }
}

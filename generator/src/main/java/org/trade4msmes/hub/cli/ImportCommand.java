package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.author.NewPiece;
import org.trade4msmes.hub.author.Trial;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.edit.SourceEdit;
import org.trade4msmes.hub.intake.Decision;
import org.trade4msmes.hub.intake.IntakeException;
import org.trade4msmes.hub.intake.IntakePlan;
import org.trade4msmes.hub.intake.IntakeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes resources into the library from a table or a reference file. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes many resources into the library at once, from a table or a reference file.",
      "A table (.csv, .xlsx) has the names of its columns in the first row; reference files are .bib"
          + " and .ris.",
      "Shows what would be added, changed and refused, and why; writes only when you say yes, or with"
          + " --write."
    })
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SourceOptions sources;

  @Parameters(index = "0", paramLabel = "WHAT", description = "What the file holds: resources.")
  private String what;

  @Parameters(index = "1", paramLabel = "FILE", description = "The file to take in.")
  private Path file;

  @Option(names = "--write", description = "Write without asking.")
  private boolean write;

  @Option(
      names = "--publisher",
      paramLabel = "ID",
      description = "The publisher of resources that name none.")
  private @Nullable String publisher;

  @Option(names = "--type", paramLabel = "ID", description = "The type of those that have none.")
  private @Nullable String type;

  @Option(
      names = "--topics",
      split = ",",
      paramLabel = "ID",
      description = "The topics of those that have none.")
  private List<String> topics = List.of();

  @Option(
      names = "--audiences",
      split = ",",
      paramLabel = "ID",
      description = "The audiences of those that have none.")
  private List<String> audiences = List.of();

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "CODE",
      description = "The languages of those that have none.")
  private List<String> languages = List.of();

  @SuppressWarnings("NullAway.Init")
  ImportCommand() {}

  @Override
  public Integer call() throws IOException {
    if (!what.equals("resources")) {
      throw new ParameterException(
          spec.commandLine(), "Only resources can be taken in: hub import resources FILE");
    }
    BuildOptions options = sources.toBuildOptions();
    Trial trial = new Trial(options.content());
    IntakePlan plan;
    try {
      plan = new IntakePlan(trial, defaults(options), IntakeReader.read(file));
    } catch (IntakeException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    PrintWriter out = spec.commandLine().getOut();
    plan.decisions().forEach(decision -> show(decision, out));
    boolean refused = plan.decisions().stream().anyMatch(Decision.Refuse.class::isInstance);
    List<NewPiece> files = plan.files();
    summarise(plan.decisions(), out);
    if (files.isEmpty()) {
      out.println("There is nothing to write.");
    } else if (write || isAgreed()) {
      for (NewPiece piece : files) {
        Path target = options.content().resolve(piece.path());
        Files.createDirectories(Objects.requireNonNull(target.getParent(), "in a folder"));
        SourceEdit.replace(target, trial.text(piece.path()), piece.text());
        out.println("Written: " + options.content().getFileName() + "/" + piece.path());
      }
    } else {
      out.println("Nothing was written. Add --write to write it.");
    }
    return refused ? ExitCode.MISTAKES : ExitCode.DONE;
  }

  private Map<String, List<String>> defaults(BuildOptions options) {
    Map<String, List<String>> defaults = new LinkedHashMap<>();
    if (publisher != null) {
      defaults.put("publisher", List.of(publisher));
    }
    if (type != null) {
      defaults.put("type", List.of(type));
    }
    put(defaults, "topics", topics);
    put(defaults, "audiences", audiences);
    put(defaults, "languages", languages);
    defaults.put("added", List.of(options.today().toString()));
    return defaults;
  }

  private static void put(Map<String, List<String>> defaults, String key, List<String> values) {
    if (!values.isEmpty()) {
      defaults.put(key, List.copyOf(values));
    }
  }

  private static void show(Decision decision, PrintWriter out) {
    switch (decision) {
      case Decision.Add add ->
          out.println("added    " + add.place() + ": " + add.id() + " in " + add.file());
      case Decision.Change change -> {
        out.println("changed  " + change.place() + ": " + change.id());
        change.changes().forEach((key, value) -> out.println("           " + key + ": " + value));
      }
      case Decision.Same same ->
          out.println("there    " + same.place() + ": " + same.id() + " is in the library already");
      case Decision.Refuse refuse -> {
        out.println("refused  " + refuse.place() + ": " + refuse.title());
        refuse.reasons().forEach(reason -> out.println("           " + reason));
      }
    }
  }

  private static void summarise(List<Decision> decisions, PrintWriter out) {
    int[] counts = new int[4];
    for (Decision decision : decisions) {
      counts[
          switch (decision) {
            case Decision.Add add -> 0;
            case Decision.Change change -> 1;
            case Decision.Same same -> 2;
            case Decision.Refuse refuse -> 3;
          }]++;
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%d added, %d changed, %d there already, %d refused.",
            counts[0],
            counts[1],
            counts[2],
            counts[3]));
  }

  private boolean isAgreed() {
    return Terminal.console()
        .map(console -> console.readLine("Write this? (yes/no) "))
        .filter(answer -> answer.strip().toLowerCase(Locale.ROOT).startsWith("y"))
        .isPresent();
  }
}

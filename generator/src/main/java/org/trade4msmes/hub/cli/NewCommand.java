package org.trade4msmes.hub.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.author.NewPiece;
import org.trade4msmes.hub.author.PieceFactory;
import org.trade4msmes.hub.author.PieceFactory.Kind;
import org.trade4msmes.hub.author.Trial;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.Suggestions;
import org.trade4msmes.hub.edit.SourceEdit;
import org.trade4msmes.hub.report.TextReport;
import org.trade4msmes.hub.schema.KeyDescriptions;
import org.trade4msmes.hub.yaml.FieldShape;
import org.trade4msmes.hub.yaml.FieldType;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Makes a new piece of content. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    customSynopsis = "hub new KIND [--KEY VALUE]...",
    description = {
      "Makes a new piece of content in the file where it belongs.",
      "It asks for what is needed, one question after the other. What you know already you can give at"
          + " once: each key of the kind (docs/keys.md lists them) is an option. Values of a list are"
          + " parted by commas, or the option is repeated.",
      "Nothing is written while there is a mistake."
    },
    footer = {
      "",
      "Examples:",
      "    ./hub new guide",
      "    ./hub new meeting --date 2027-03-04 --title \"Spring meeting\""
    })
final class NewCommand implements Callable<Integer> {
  private static final int MOST = 100;

  @Spec private CommandSpec spec;
  @Mixin private SourceOptions sources;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description =
          "guide, resource, meeting, document, outcome, news, note, page, publisher or term.")
  private String kindName;

  @Unmatched private @Nullable List<String> keys;

  @SuppressWarnings("NullAway.Init")
  NewCommand() {}

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    Kind kind =
        Kind.of(kindName)
            .orElseThrow(() ->
                new ParameterException(
                    command,
                    "A new \""
                        + kindName
                        + "\" cannot be made. It can be "
                        + Arrays.stream(Kind.values())
                            .map(Kind::label)
                            .collect(Collectors.joining(", "))
                        + "."));
    BuildOptions options = sources.toBuildOptions();
    Map<String, List<String>> given = given(kind);
    Trial trial = new Trial(options.content());
    PieceFactory factory = new PieceFactory(trial, options.today());
    Map<String, List<String>> values = asked(kind, factory, given);
    NewPiece piece = factory.make(kind, values);
    if (piece.path().endsWith(".md") && Files.exists(options.content().resolve(piece.path()))) {
      throw new ParameterException(
          command, "There is a file " + piece.path() + " already. Choose another title.");
    }
    List<Diagnostic> problems = trial.problems(Map.of(piece.path(), piece.text()));
    if (!problems.isEmpty()) {
      boolean colours = command.getColorScheme().ansi().enabled();
      command.getErr().print(new TextReport(colours, MOST).format(problems));
      command.getErr().println("Nothing was written.");
      return ExitCode.MISTAKES;
    }
    Path file = options.content().resolve(piece.path());
    Files.createDirectories(Objects.requireNonNull(file.getParent(), "a file lies in a folder"));
    // Somebody who was asked for this and that may have saved the file meanwhile.
    SourceEdit.replace(file, trial.text(piece.path()), piece.text());
    command.getOut().println("Written: " + options.content().getFileName() + "/" + piece.path());
    if (Terminal.console().isPresent()) {
      command.getOut().println("Open that file to go on. ./hub serve shows it in your browser.");
    }
    return ExitCode.DONE;
  }

  /** The options as values of keys. */
  private Map<String, List<String>> given(Kind kind) {
    Map<String, FieldShape> fields = kind.content().shape().fields();
    Map<String, List<String>> given = new LinkedHashMap<>();
    List<String> words = keys == null ? List.of() : keys;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.indexOf('=');
      String name = word.replaceFirst("=.*", "").replaceFirst("^--", "").replace('-', '_');
      FieldShape field = fields.get(name);
      if (!word.startsWith("--") || field == null) {
        String near = Suggestions.didYouMean(name, fields.keySet());
        throw new ParameterException(
            spec.commandLine(),
            "A "
                + kind.label()
                + " has no \""
                + word
                + "\". "
                + (near != null ? near : "It has " + String.join(", ", fields.keySet()) + "."));
      }
      if (equals < 0 && i + 1 == words.size()) {
        throw new ParameterException(spec.commandLine(), "There is no value after " + word + ".");
      }
      String value = equals >= 0 ? word.substring(equals + 1) : words.get(++i);
      given.computeIfAbsent(name, key -> new ArrayList<>()).addAll(parts(field.type(), value));
    }
    return given;
  }

  private static List<String> parts(FieldType type, String value) {
    return type == FieldType.REFS ? List.of(value.strip().split("\\s*,\\s*", -1)) : List.of(value);
  }

  /** All values; on a terminal, what is needed is asked for, else its lack is a mistake. */
  private Map<String, List<String>> asked(
      Kind kind, PieceFactory factory, Map<String, List<String>> given) {
    Map<String, List<String>> values = new LinkedHashMap<>(given);
    Optional<Console> console = Terminal.console();
    List<String> missing = new ArrayList<>();
    KeyDescriptions descriptions = KeyDescriptions.load();
    String name = kind.content().name();
    List<String> order = new ArrayList<>(descriptions.order(name, ""));
    if (order.remove("id")) {
      order.add("id"); // It mostly follows from the others.
    }
    for (String key : order) {
      FieldShape field = kind.content().shape().fields().get(key);
      if (field == null || !field.required() || factory.defaults(kind, values).containsKey(key)) {
        continue;
      }
      KeyDescriptions.Description description = descriptions.of(name, key);
      if (console.isPresent()) {
        List<String> choices = factory.choices(kind, key);
        values.put(key, answer(console.get(), key, field.type(), description, choices));
      } else {
        missing.add("  --" + key.replace('_', '-') + "  " + description.text());
      }
    }
    if (!missing.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "A " + kind.label() + " also needs:\n" + String.join("\n", missing));
    }
    return factory.defaults(kind, values);
  }

  private static List<String> answer(
      Console console,
      String key,
      FieldType type,
      KeyDescriptions.Description description,
      List<String> choices) {
    PrintWriter out = console.writer();
    out.println(description.text());
    if (!choices.isEmpty()) {
      out.println("There are: " + String.join(", ", choices));
    } else if (description.example() != null) {
      out.println("Example: " + description.example());
    }
    while (true) {
      out.print(key + ": ");
      out.flush();
      String read = console.readLine();
      if (read == null) {
        return List.of();
      }
      List<String> answer = parts(type, read.strip());
      Optional<String> mistake = read.isBlank() ? Optional.of("") : mistake(answer, type, choices);
      if (mistake.isEmpty()) {
        return answer;
      }
      out.println(mistake.get());
    }
  }

  /** What is wrong with an answer at first sight, so that it is asked for again at once. */
  private static Optional<String> mistake(
      List<String> answer, FieldType type, List<String> choices) {
    String first = answer.getFirst();
    if (type == FieldType.DATE && !first.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.of("A day is written like 2027-03-04.");
    }
    if (type == FieldType.URL && !first.matches("https?://\\S+")) {
      return Optional.of("An address begins with https:// or http://.");
    }
    return answer.stream()
        .filter(id -> !choices.isEmpty() && !choices.contains(id))
        .findFirst()
        .map(id -> {
          String near = Suggestions.didYouMean(id, choices);
          return "There is no \"" + id + "\"." + (near == null ? "" : " " + near);
        });
  }
}

package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.content.SourceTree;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.edit.SourceEdit;
import org.trade4msmes.hub.format.ContentFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts files of content into their usual form. */
@Command(
    name = "fmt",
    mixinStandardHelpOptions = true,
    description = {
      "Puts what you write into its usual form; what it says does not change.",
      "Keys come into the order of docs/keys.md, spaces at the ends of lines go, comments stay."
    })
final class FormatCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SourceOptions sources;

  @Option(names = "--check", description = "Only say which files would change; exit code 1 if any.")
  private boolean checkOnly;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files of the content folder. Default: all.")
  private @Nullable List<Path> files;

  @SuppressWarnings("NullAway.Init")
  FormatCommand() {}

  @Override
  public Integer call() throws IOException {
    Path content = sources.toBuildOptions().content();
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = SourceTree.read(content, diagnostics);
    ContentFormatter formatter = new ContentFormatter();
    List<Path> wanted = wanted();
    List<String> changed = new ArrayList<>();
    for (SourceFile file : tree.texts()) {
      String relative = tree.relative(file);
      Path path = content.resolve(relative);
      if (wanted.isEmpty() || wanted.contains(path)) {
        String text = formatter.format(file, relative);
        if (!text.equals(file.text())) {
          changed.add(file.path());
          if (!checkOnly) {
            SourceEdit.replace(path, file.text(), text);
          }
        }
      }
    }
    tell(changed);
    return checkOnly && !changed.isEmpty() ? ExitCode.MISTAKES : ExitCode.DONE;
  }

  private List<Path> wanted() {
    List<Path> wanted = new ArrayList<>();
    for (Path file : files == null ? List.<Path>of() : files) {
      if (Files.isDirectory(file)) {
        throw new ParameterException(
            spec.commandLine(), file + " is a folder. Name files, or none at all for every file.");
      }
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
      }
      wanted.add(file.toAbsolutePath().normalize());
    }
    return wanted;
  }

  private void tell(List<String> changed) {
    PrintWriter out = spec.commandLine().getOut();
    changed.forEach(out::println);
    String files = changed.size() == 1 ? "1 file" : changed.size() + " files";
    if (changed.isEmpty()) {
      out.println("All files are in their usual form.");
    } else {
      out.println(checkOnly ? files + " would change." : files + " changed.");
    }
  }
}

package org.trade4msmes.hub.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.Repository;
import org.trade4msmes.hub.yaml.YamlReader;

/**
 * The files that let code hosts check and publish the hub, and the guide for those who run them.
 */
class AutomationTest {
  private static final Pattern COMMAND = Pattern.compile("\\./hub ([a-z]+)([^\\n`|&]*)");
  private static final Pattern OPTION = Pattern.compile("(?<=\\s)--[a-z][a-z-]*");

  private static List<Path> workflows() throws IOException {
    List<Path> all = new ArrayList<>(List.of(Repository.root().resolve(".gitlab-ci.yml")));
    try (Stream<Path> files = Files.list(Repository.root().resolve(".github/workflows"))) {
      files.sorted().forEach(all::add);
    }
    return all;
  }

  @Test
  void theyAreSoundYaml() throws Exception {
    for (Path file : workflows()) {
      String text = Files.readString(file);
      Diagnostics diagnostics = new Diagnostics();
      SourceFile source = new SourceFile(String.valueOf(file.getFileName()), text);
      assertTrue(new YamlReader().read(source, 0, text.length(), diagnostics).isPresent());
      assertEquals(List.of(), diagnostics.sorted());
    }
  }

  @Test
  void theyUseCommandsAndOptionsThatThereAre() throws Exception {
    List<Path> files = new ArrayList<>(workflows());
    files.add(Repository.root().resolve("docs/maintainers.md"));
    for (Path file : files) {
      Matcher command = COMMAND.matcher(Files.readString(file));
      while (command.find()) {
        Console help = Console.run(command.group(1), "--help");
        assertEquals(0, help.exitCode(), file + ": " + command.group());
        Matcher option = OPTION.matcher(command.group(2));
        while (option.find()) {
          assertTrue(help.out().contains(option.group()), file + ": " + command.group());
        }
      }
    }
  }

  /** Workflows may not be handed what an outsider writes, such as the title of a change. */
  @Test
  void noTextOfOutsidersGetsIntoACommand() throws Exception {
    for (Path file : workflows()) {
      String text = Files.readString(file);
      assertFalse(text.contains("github.event."), file.toString());
      assertFalse(text.contains("pull_request_target"), file.toString());
    }
  }
}

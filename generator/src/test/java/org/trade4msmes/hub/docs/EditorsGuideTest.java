package org.trade4msmes.hub.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.build.BuildResult;
import org.trade4msmes.hub.build.HubBuild;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.report.TextReport;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.Repository;

class EditorsGuideTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```\\w+ title=\"content/([^\"]+)\"\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern CODE_ROW = Pattern.compile("^\\| `([a-z0-9-]+)` \\| (.+) \\|$");

  private static String guide() throws IOException {
    return Files.readString(Repository.root().resolve("docs/editors.md"));
  }

  /** An editor who types the examples into the real hub gets no complaint. */
  @Test
  void everyExampleIsRight(@TempDir Path folder) throws Exception {
    Path content = folder.resolve("content");
    Folders.copy(Repository.content(), content);
    List<MatchResult> examples = EXAMPLE.matcher(guide()).results().toList();
    assertTrue(examples.size() >= 18, "only " + examples.size() + " examples were found");
    for (MatchResult example : examples) {
      add(content.resolve(example.group(1)), example.group(2) + "\n");
    }
    BuildOptions options =
        new BuildOptions(content, Repository.templates(), null, LocalDate.of(2026, 11, 24));
    BuildResult result = new HubBuild(options, true, stage -> {}).check();
    assertEquals("", new TextReport(false, 100).format(result.diagnostics()));
  }

  private static void add(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.writeString(file, before + text);
  }

  /** The table at the end of the guide lists every rule in the words of the program. */
  @Test
  void everyRuleIsListed() throws Exception {
    Map<String, String> listed =
        guide()
            .lines()
            .map(CODE_ROW::matcher)
            .filter(Matcher::matches)
            .filter(row -> !row.group(1).contains("."))
            .collect(
                Collectors.toMap(
                    row -> row.group(1), row -> row.group(2), (a, b) -> a, LinkedHashMap::new));
    Map<String, String> rules =
        Arrays.stream(DiagnosticCode.values())
            .collect(
                Collectors.toMap(
                    DiagnosticCode::label, DiagnosticCode::rule, (a, b) -> a, LinkedHashMap::new));
    listed.keySet().retainAll(rules.keySet());
    assertEquals(rules, listed);
  }
}

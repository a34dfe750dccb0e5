package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.report.TextReport;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HostileTexts;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;
import org.trade4msmes.hub.testkit.Scratch;

/** However a file is damaged, the check ends with diagnostics and never with a failure. */
class BrokenContentProperties {
  private static final Path SMALL = Repository.testResource("fixtures/small");
  private static final List<String> PIECES =
      List.of(
          "",
          " ",
          "\n",
          "- ",
          ": ",
          ":",
          "#",
          "\"",
          "'",
          "[",
          "]",
          "{",
          "}",
          "&a",
          "*a",
          "!t",
          "---\n",
          "...\n",
          "|\n",
          ">-\n",
          "null",
          "~",
          "true",
          "2024-02-30",
          "\t",
          "\u0000",
          "\uFEFF",
          "\r\n",
          "id: x\n",
          "- id: x\n",
          "title:\n",
          "[x](guide:x#y)",
          "[^1]: x",
          "![](",
          "<b>",
          "</main>",
          "!!! x\n",
          "| a |\n|---|\n",
          "## ",
          "\uD83D\uDE00");

  /**
   * A change to one file.
   *
   * @param file which file, in the order of their paths
   * @param at where it is changed, as a part of its length
   * @param cut how much is taken out there, as a part of its length
   */
  record Damage(int file, double at, double cut, String inserted) {

    String apply(String text) {
      int from = (int) (at * text.length());
      int to = Math.min(text.length(), from + (int) (cut * text.length()));
      return text.substring(0, from) + inserted + text.substring(to);
    }
  }

  @Provide
  Arbitrary<List<Damage>> damages() throws Exception {
    int files = Folders.files(SMALL).size();
    return Combinators.combine(
            Arbitraries.integers().between(0, files - 1),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of(0.0, 0.0, 0.02, 0.1, 1.0),
            HostileTexts.joined(PIECES, ""))
        .as(Damage::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void theCheckNeverFails(@ForAll("damages") List<Damage> damages) throws Exception {
    try (Scratch scratch = Scratch.open()) {
      HubFixture hub = HubFixture.small(scratch.folder());
      for (Damage damage : damages) {
        String file = Folders.files(SMALL).get(damage.file());
        hub.write(file, damage.apply(hub.read(file)).getBytes(StandardCharsets.UTF_8));
      }
      List<Diagnostic> found = hub.check();
      for (Diagnostic diagnostic : found) {
        int length = diagnostic.span().file().text().length();
        assertTrue(diagnostic.span().start() >= 0, diagnostic::toString);
        assertTrue(diagnostic.span().start() <= diagnostic.span().end(), diagnostic::toString);
        assertTrue(diagnostic.span().end() <= length, diagnostic::toString);
      }
      String report = new TextReport(false, 1000).format(found);
      assertEquals(
          found.size(),
          report.lines().filter(line -> line.matches("(error|warning)\\[.*")).count());
    }
  }
}

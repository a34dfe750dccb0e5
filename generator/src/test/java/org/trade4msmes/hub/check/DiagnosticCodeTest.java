package org.trade4msmes.hub.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Severity;
import org.trade4msmes.hub.testkit.HubFixture;

/** Each mistake is found once, at its place, and said in words that help. */
class DiagnosticCodeTest {
  /** The publisher refuses such files itself, which its own tests show. */
  private static final Set<DiagnosticCode> TESTED_ELSEWHERE =
      EnumSet.of(DiagnosticCode.FOREIGN_FILE);

  @TempDir private Path folder;

  static List<DiagnosticCase> cases() {
    return Stream.of(
            FileCases.all(),
            YamlCases.all(),
            ValueCases.all(),
            WholeHubCases.all(),
            GameCases.all(),
            PlannerCases.all(),
            MarkdownCases.all(),
            WritingCases.all(),
            TemplateCases.all())
        .flatMap(Collection::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrong(DiagnosticCase mistake) throws Exception {
    HubFixture hub = HubFixture.small(folder);
    mistake.mistake().make(hub);
    String count =
        mistake.code().severity() == Severity.ERROR ? "1 error in 1 file." : "1 warning in 1 file.";
    assertEquals(mistake.report() + "\n" + count + "\n", hub.report());
  }

  @Test
  void everyCodeIsTested() {
    Set<DiagnosticCode> tested = EnumSet.copyOf(TESTED_ELSEWHERE);
    cases().forEach(mistake -> tested.add(mistake.code()));
    assertEquals(EnumSet.allOf(DiagnosticCode.class), tested);
  }

  @Test
  void theHubIsSoundBeforeTheMistake() throws Exception {
    assertEquals("", HubFixture.small(folder).report());
  }

  @Test
  void byteOrderMarksAndLineEndsOfOtherSystemsAreAccepted() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    for (String path : List.of("guides/businesses/10-getting-paid.md", "glossary.yaml")) {
      hub.write(path, "\uFEFF" + hub.read(path).replace("\n", "\r\n"));
    }
    hub.write("champions.yaml", hub.read("champions.yaml").replace('\n', '\r'));
    hub.build();
  }

  @Test
  void placesAreRightBehindAByteOrderMarkAndForeignLineEnds() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    hub.replace("glossary.yaml", "see_also: [open-account]", "see_also: [nothing-known]");
    hub.write("glossary.yaml", "\uFEFF" + hub.read("glossary.yaml").replace("\n", "\r\n"));
    assertEquals("content/glossary.yaml:5:14", hub.check().getFirst().span().toString());
  }

  @Test
  void filesOfAnEditorAndHiddenFilesAreLeftAlone() throws Exception {
    HubFixture hub = HubFixture.small(folder);
    hub.write("pages/.about.md.swp", "x").write("pages/about.md~", "x").write(".git/HEAD", "x");
    assertEquals("", hub.report());
  }
}

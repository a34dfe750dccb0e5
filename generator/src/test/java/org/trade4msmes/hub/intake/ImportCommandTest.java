package org.trade4msmes.hub.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.HubFixture;

/** Resources from files: what is added, changed and refused, and what bad files do. */
class ImportCommandTest {
  private static final String HEADER =
      "title,url,publisher,type,topics,audiences,languages,year,summary\n";

  @TempDir private Path folder;
  private HubFixture hub;

  @BeforeEach
  void copy() throws Exception {
    hub = HubFixture.small(folder);
  }

  private Console take(String name, String text, String... options) throws Exception {
    return take(name, text.getBytes(StandardCharsets.UTF_8), options);
  }

  private Console take(String name, byte[] bytes, String... options) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "resources";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return hub.run("import", arguments);
  }

  @Test
  void nothingIsWrittenUnlessItIsWanted() throws Exception {
    String before = hub.read("resources/digital-trade.yaml");
    Console run =
        take(
            "a.csv",
            HEADER
                + "New one,https://www.example.org/new,ITC,guide,Digital trade,businesses,en,2024,S\n");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        """
        added    row 2: new-one in resources/digital-trade.yaml
        1 added, 0 changed, 0 there already, 0 refused.
        Nothing was written. Add --write to write it.
        """,
        run.out());
    assertEquals(before, hub.read("resources/digital-trade.yaml"));
  }

  @Test
  void whatIsWrittenPassesTheCheck() throws Exception {
    Console run =
        take(
            "a.csv",
            "\uFEFF"
                + HEADER.replace(',', ';')
                + "\"New; one\";https://www.example.org/new;itc;guide;digital-trade;businesses;"
                + "French;2024;\"It says \"\"yes\"\": really.\"\r\n",
            "--write");
    assertEquals(0, run.exitCode(), run.out() + run.err());
    assertTrue(
        hub.read("resources/digital-trade.yaml")
            .contains(
                """
                - id: new-one
                  title: "New; one"
                """
                    .replace("\"New; one\"", "New; one")),
        hub.read("resources/digital-trade.yaml"));
    assertTrue(hub.read("resources/digital-trade.yaml").contains("  languages: [fr]\n"));
    assertEquals("", hub.report());
  }

  @Test
  void whatIsThereAlreadyIsChangedOrLeft() throws Exception {
    hub.replace("resources/digital-trade.yaml", "year: 2021", "year: 2021 # the second edition");
    Console run =
        take(
            "a.csv",
            """
            title,url,year,languages,summary
            "Selling online, a course",http://example.org/course/?utm_source=x#top,2022,"en, es, fr",
            The trade finance gap,https://example.org/gap/index.html,,,
            """,
            "--write");
    assertEquals(
        """
        changed  row 2: itc-online-course
                   year: 2022
                   languages: [en, es, fr]
        there    row 3: wto-finance-gap is in the library already
        0 added, 1 changed, 1 there already, 0 refused.
        Written: content/resources/digital-trade.yaml
        """,
        run.out());
    String library = hub.read("resources/digital-trade.yaml");
    assertTrue(library.contains("  year: 2022 # the second edition\n"), library);
    assertTrue(library.contains("  languages: [en, es, fr]\n"), library);
    assertEquals("", hub.report());
  }

  @Test
  void whatDoesNotFitIsRefusedWithReasonsAndTheRestIsTaken() throws Exception {
    Console run =
        take(
            "a.csv",
            HEADER
                + """
                Good,https://www.example.org/good,itc,guide,digital-trade,businesses,en,,S
                The Trade Finance Gap!,https://elsewhere.example/,wto,guide,trade-finance,businesses,en,,S
                Bad,https://www.example.org/bad,itcc,guide,digital-tarde,businesses,en,,S
                Again,http://example.org/good/,itc,guide,digital-trade,businesses,en,,S
                No address,,itc,guide,digital-trade,businesses,en,,S
                Odd,www.example.org,itc,guide,digital-trade,businesses,en,12,S
                """,
            "--write");
    assertEquals(1, run.exitCode());
    List<String> lines = run.out().lines().toList();
    assertEquals("added    row 2: good in resources/digital-trade.yaml", lines.getFirst());
    for (String reason :
        List.of(
            "Its title is nearly that of \"wto-finance-gap\"",
            "There is no publisher \"itcc\".",
            "There is no topic \"digital-tarde\".",
            "Its address stands in row 2 already.",
            "It has no address.",
            "\"www.example.org\" is not a complete web address.",
            "The year 12 cannot be right.",
            "1 added, 0 changed, 0 there already, 5 refused.")) {
      assertTrue(run.out().contains(reason), () -> reason + " in " + run.out());
    }
    assertEquals("", hub.report());
  }

  @Test
  void workbooksAreRead() throws Exception {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Sheet");
      String[] header = HEADER.strip().split(",", -1);
      for (int i = 0; i < header.length; i++) {
        sheet.value(0, i, header[i]);
      }
      sheet.value(1, 0, "New one");
      sheet.value(1, 1, "https://www.example.org/new");
      sheet.value(1, 2, "itc");
      sheet.value(1, 3, "guide");
      sheet.value(1, 4, "digital-trade");
      sheet.value(1, 5, "businesses");
      sheet.value(1, 6, "en");
      sheet.value(1, 7, 2024);
      sheet.value(1, 8, "S");
    }
    Console run = hub.run("import", "resources", file.toString(), "--write");
    assertEquals(0, run.exitCode(), run.out() + run.err());
    assertTrue(hub.read("resources/digital-trade.yaml").contains("  year: 2024\n"));
    assertEquals("", hub.report());
  }

  @Test
  void referenceFilesAreRead() throws Exception {
    String[] options = {
      "--write",
      "--type",
      "guide",
      "--audiences",
      "researchers",
      "--topics",
      "trade-finance",
      "--languages",
      "en"
    };
    Console bib =
        take(
            "a.bib",
            """
            @techreport{gap2024, title = {{The} Missing Middle}, institution = {ITC},
              year = 2024, url = {https://www.example.org/a\\_b}, abstract = {What it says.}}
            """,
            options);
    assertEquals(0, bib.exitCode(), bib.out() + bib.err());
    Console ris =
        take(
            "a.ris",
            """
            TY  - RPRT
            TI  - Small loans, large firms
            UR  - https://www.example.org/ris
            PB  - ITC
            PY  - 2023/05/01
            AB  - What it says.
            ER  -
            """,
            options);
    assertEquals(0, ris.exitCode(), ris.out() + ris.err());
    String library = hub.read("resources/trade-finance.yaml");
    assertTrue(library.contains("  title: The Missing Middle\n"), library);
    assertTrue(library.contains("  url: https://www.example.org/a_b\n"), library);
    assertTrue(library.contains("  year: 2023\n"), library);
    assertEquals("", hub.report());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.doc|x|none of the files",
        "a.csv|title,link|holds no resources",
        "a.csv|a,b\\n1,2|has to name the columns",
        "a.csv|title,name,url\\n1,2,3|Two columns hold the title",
        "a.xlsx|no workbook|not a readable .xlsx",
        "a.bib|@article{a, title = {b}|broken",
        "a.ris|TI - x|is no RIS",
        "a.ris|TI  - x|has no end",
      })
  void badFilesAreRefusedInOneSentence(String name, String text, String sentence) throws Exception {
    Console run = take(name, text.replace("\\n", "\n"), "--write");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains(sentence), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void otherEncodingsAreRefused() throws Exception {
    byte[] latin = "title,url\nCaf\u00E9,https://e.org\n".getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(take("a.csv", latin).err().contains("not written in UTF-8"));
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertEquals(2, hub.run("import", "resources", "nowhere.csv").exitCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.Example.org/a/",
        "https://example.org/a#b",
        "https://example.org/a/index.html",
        "https://example.org:443/a?utm_medium=x",
        "https://example.org/a"
      })
  void spellingsOfAnAddressAreOne(String url) {
    assertEquals("example.org/a", Likeness.address(url));
  }

  @Test
  void otherAddressesAreOthers() {
    assertFalse(
        Likeness.address("https://example.org/a?id=1")
            .equals(Likeness.address("https://example.org/a?id=2")));
    assertFalse(Likeness.titles("Export guide", "Import guide"));
    assertFalse(Likeness.titles("Doing business in Kenya", "Doing business in Ghana"));
    assertTrue(Likeness.titles("The trade finance gap", "Trade finance: the gap"));
  }
}

package org.trade4msmes.hub.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.Console;
import org.trade4msmes.hub.testkit.HubFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program says, where it says it, and with which exit code it ends. */
class HubCommandTest {
  @TempDir private Path folder;
  private HubFixture hub;

  @BeforeEach
  void copy() throws Exception {
    hub = HubFixture.small(folder);
  }

  @Test
  void aSoundHubIsInOrder() {
    assertEquals(new Console(0, "The content is in order.\n", ""), hub.run("check"));
    assertFalse(Files.exists(hub.output()), "a check writes nothing");
  }

  @Test
  void mistakesGoToStandardErrorAndEndWithOne() throws Exception {
    hub.replace("network.yaml", "  what:", "  waht:");
    Console run = hub.run("check");
    assertEquals(new Console(1, "", hub.report()), run);
    assertTrue(run.err().startsWith("error[unknown-key] content/network.yaml:2:3\n"));
  }

  @Test
  void aBuildTellsWhatItHasMade() throws Exception {
    Console run = hub.run("build");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("", run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(
        lines.getFirst().matches("Built \\d+ pages and 3 resources in [\\d.]+ s: \\d+ files, .*"),
        run::out);
    assertTrue(lines.get(1).startsWith("Pages: 404 3, a-z 3, audience 9, "), run::out);
    assertTrue(lines.get(2).startsWith("Time:  reading "), run::out);
    assertTrue(Files.exists(hub.output().resolve("index.html")));
  }

  @Test
  void aBuildWithAMistakeLeavesTheOldSite() throws Exception {
    hub.run("build");
    hub.replace("pages/about.md", "About this hub", "Another title")
        .replace("network.yaml", "  what:", "  waht:");
    Console run = hub.run("build");
    assertEquals(1, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().endsWith("1 error in 1 file.\nNothing was published.\n"), run::err);
    assertTrue(
        Files.readString(hub.output().resolve("about.html")).contains("About this hub"),
        "the old page is gone");
  }

  @Test
  void aWarningEndsWithOneOnlyWhenStrict() throws Exception {
    hub.replace(
        "guides/businesses/10-getting-paid.fr.md",
        "unreviewed",
        "reviewed\noriginal: 0123456789ab");
    assertEquals(0, hub.run("check").exitCode());
    assertEquals(1, hub.run("check", "--strict").exitCode());
    assertEquals(1, hub.run("build", "--strict").exitCode());
    assertFalse(Files.exists(hub.output().resolve("index.html")));
    assertEquals(0, hub.run("build").exitCode());
    assertTrue(Files.exists(hub.output().resolve("index.html")));
  }

  @Test
  void jsonIsAllThatGoesToStandardOutput() throws Exception {
    assertEquals(new Console(0, "[]\n", ""), hub.run("check", "--format", "json"));
    assertEquals(new Console(0, "[]\n", ""), hub.run("build", "--format", "json"));
    hub.replace("network.yaml", "  what:", "  waht:");
    Console run = hub.run("check", "--format", "json");
    assertEquals(1, run.exitCode());
    assertEquals("", run.err());
    JsonNode mistake = JsonMapper.shared().readTree(run.out()).get(0);
    assertEquals("unknown-key", mistake.get("code").asString());
    assertEquals(2, mistake.get("line").asInt());
  }

  @Test
  void gitHubAnnotationsGoToStandardOutput() throws Exception {
    hub.replace("network.yaml", "  what:", "  waht:");
    assertEquals(
        new Console(
            1,
            "::error file=content/network.yaml,line=2,col=3,title=unknown-key::The key \"waht\" is"
                + " not known here. Did you mean \"what\"?\n",
            ""),
        hub.run("check", "--format", "github"));
  }

  @Test
  void anUnknownOptionIsAnsweredWithTheNearestOnes() {
    assertEquals(
        new Console(
            2,
            "",
            """
            There is no option "--contnet". Did you mean "--content"?
            Run 'hub check --help' for help.
            """),
        Console.run("check", "--contnet"));
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheNearestOne() {
    Console run = Console.run("biuld");
    assertEquals(2, run.exitCode());
    assertTrue(
        run.err().contains("There is no command \"biuld\". Did you mean \"build\"?"), run::err);
  }

  @Test
  void whatIsMissingOrOfTheWrongKindIsSaidInWords() {
    assertTrue(
        Console.run("new")
            .err()
            .startsWith("After \"hub new\" the KIND is missing: guide, resour"));
    assertTrue(
        Console.run("build", "--output")
            .err()
            .startsWith("After \"--output\" the DIR is missing: The folder of the built site."));
    assertTrue(
        Console.run("report", "--format", "pdf")
            .err()
            .startsWith("--format can be text, json or html, not \"pdf\".\n"));
    assertTrue(
        Console.run("serve", "--port", "abc")
            .err()
            .startsWith("--port has to be a whole number, not \"abc\".\n"));
    assertTrue(Console.run("check", "it").err().startsWith("\"it\" is not understood here.\n"));
  }

  @Test
  void withoutACommandTheProgramSaysWhatToDo() {
    assertEquals(
        new Console(
            2, "", "Say what to do, for example: ./hub serve\nRun 'hub --help' for help.\n"),
        Console.run());
  }

  @Test
  void aMissingFolderIsNamed() {
    String missing = folder.resolve("nowhere").toString();
    assertEquals(
        new Console(
            2,
            "",
            "There is no folder "
                + missing
                + ". Say with --content where it is.\nRun 'hub check --help' for help.\n"),
        Console.run("check", "--content", missing));
  }

  @Test
  void wrongValuesOfOptionsAreWrongUsage() {
    assertEquals(2, hub.run("check", "--format", "xml").exitCode());
    assertEquals(2, hub.run("build", "--base-url", "example.org").exitCode());
    assertEquals(2, hub.run("build", "--base-url", "javascript:alert(1)").exitCode());
    assertEquals(2, hub.run("build", "--edit-url", "https://example.org/edit").exitCode());
    assertEquals(2, hub.run("check", "--format").exitCode());
  }

  @Test
  void aBuildCanSayWhereReadersSuggestChanges() throws Exception {
    hub.template("text-page.ftlh", "<p>${hub.editUrl!\"none\"}</p>");
    hub.run("build", "--edit-url", "https://example.org/edit/{path}");
    assertEquals(
        "<p>https://example.org/edit/{path}</p>",
        Files.readString(hub.output().resolve("about.html")).strip());
  }

  @Test
  void helpAndVersionAreNoMistakes() {
    Console help = Console.run("--help");
    assertEquals(0, help.exitCode());
    assertTrue(help.out().contains("build") && help.out().contains("check"), help::out);
    assertEquals(0, Console.run("build", "--help").exitCode());
    assertTrue(Console.run("--version").out().startsWith("hub "));
  }

  @Test
  void aForeignFileInTheWayIsKeptAndNamed() throws Exception {
    Files.createDirectories(hub.output());
    Files.writeString(hub.output().resolve("index.html"), "mine");
    Console run = hub.run("build");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("index.html"), run::err);
    assertEquals("mine", Files.readString(hub.output().resolve("index.html")));
  }

  @Test
  void anOutputThatIsAFileIsWrongSurroundings() throws Exception {
    Files.writeString(hub.output(), "mine");
    assertEquals(2, hub.run("build").exitCode());
    assertEquals("mine", Files.readString(hub.output()));
  }

  @Test
  void noStackTraceIsEverShown() throws Exception {
    Files.writeString(hub.output(), "mine");
    hub.template("news.ftlh", "<#if>${").append("champions.yaml", "- [\n");
    for (Console run :
        List.of(
            hub.run("check"),
            hub.run("build"),
            hub.run("check", "--format", "xml"),
            Console.run("build", "--templates", folder.resolve("nowhere").toString()),
            Console.run("--nothing"))) {
      String all = run.out() + run.err();
      assertFalse(all.contains("\tat ") || all.contains("Exception"), all);
      assertTrue(run.exitCode() == 1 || run.exitCode() == 2, all);
    }
  }
}

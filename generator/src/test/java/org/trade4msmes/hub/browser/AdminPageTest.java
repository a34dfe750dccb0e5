package org.trade4msmes.hub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.preview.PreviewSession;
import org.trade4msmes.hub.report.TextReport;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/**
 * An editor at work on the page for editing, in the preview. The editing program opens a folder of
 * the editor's computer; the dialog that asks which one cannot be operated by a test, so its answer
 * is a folder that the browser keeps for the site, with the files of the hub in it.
 */
class AdminPageTest {
  private static final String RESOURCES = "content/resources/trade-finance.yaml";

  @TempDir private static Path folder;
  private static HubFixture hub;
  private static PreviewSession preview;
  private static OpenBrowser browser;

  @BeforeAll
  static void build() throws Exception {
    hub =
        HubFixture.small(folder)
            .append("hub.yaml", "admin: github\nadmin_repository: example/hub\n");
    BuildOptions options = new BuildOptions(hub.content(), hub.templates(), null, HubFixture.TODAY);
    preview = PreviewSession.start(options, 0, new TextReport(false, 100)::format);
    browser = new OpenBrowser();
  }

  @AfterAll
  static void close() throws Exception {
    browser.close();
    preview.close();
  }

  /** The texts of all sources below a folder, as a repository names them. */
  private static Map<String, String> sources(Path content) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (String file : Folders.files(content)) {
      if (file.matches(".*\\.(yaml|md)")) {
        sources.put("content/" + file, Files.readString(content.resolve(file)));
      }
    }
    return sources;
  }

  /** Opens the page for editing on a copy of the hub's folder. */
  private static Page open(BrowserContext window) throws IOException {
    window.addInitScript(
        """
        window.showDirectoryPicker = async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle("hub");
        """);
    Page page = window.newPage();
    page.navigate(preview.address() + "admin/");
    page.evaluate(
        """
        async (files) => {
          const root = await navigator.storage.getDirectory();
          const hub = await root.getDirectoryHandle("hub", { create: true });
          await hub.getDirectoryHandle(".git", { create: true });
          for (const [path, text] of Object.entries(files)) {
            let folder = hub;
            for (const name of path.split("/").slice(0, -1)) {
              folder = await folder.getDirectoryHandle(name, { create: true });
            }
            const file = await folder.getFileHandle(path.split("/").pop(), { create: true });
            const out = await file.createWritable();
            await out.write(text);
            await out.close();
          }
        }
        """,
        sources(hub.content()));
    button(page, "Work with Local Repository").click();
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static String written(Page page, String path) {
    return String.valueOf(
        page.evaluate(
            """
            async (path) => {
              let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("hub");
              for (const name of path.split("/").slice(0, -1)) {
                folder = await folder.getDirectoryHandle(name);
              }
              return (await (await folder.getFileHandle(path.split("/").pop())).getFile()).text();
            }
            """,
            path));
  }

  @Test
  void aChangedTitleChangesOneLineAndIsInTheHub() throws Exception {
    try (BrowserContext window = browser.window(1200, true)) {
      List<String> asked = new ArrayList<>();
      window.onRequest(request -> asked.add(request.url()));
      Page page = open(window);
      page.getByText("Resources").first().click();
      page.getByText("Trade finance").first().click();
      page.getByText("The trade finance gap").waitFor();
      button(page, "Expand").last().click();
      page.locator("[data-key-path='entries.1.title'] input").fill("The gap: in trade finance");
      button(page, "Save").first().click();
      page.waitForCondition(() -> !written(page, RESOURCES).contains("The trade finance gap"));

      String before = hub.read("resources/trade-finance.yaml");
      String after = written(page, RESOURCES);
      assertEquals(before.replace("The trade finance gap", "\"The gap: in trade finance\""), after);
      hub.write("resources/trade-finance.yaml", after);
      assertEquals("", hub.report());
      assertTrue(
          hub.build().text("topics/trade-finance.html").contains("The gap: in trade finance"));
      assertEquals(
          List.of(),
          asked.stream()
              .filter(url -> !url.startsWith(preview.address()) && !url.startsWith("blob:"))
              .toList());
    }
  }

  @Test
  void whatIsNotChangedStaysAsItIsWritten() throws Exception {
    try (BrowserContext window = browser.window(1200, true)) {
      Page page = window.newPage();
      page.navigate(preview.address() + "admin/");
      Map<String, String> sources = sources(Repository.content());
      sources
          .keySet()
          .removeIf(path ->
              path.matches(
                  "content/(interface|game|planner)/.*|content/(hub|group|spelling).yaml"));
      assertEquals(
          List.of(),
          page.evaluate(
              """
              (files) => Object.entries(files)
                .filter(([path, text]) => {
                  const kind = path.endsWith(".md") ? hubFiles.article : hubFiles.list;
                  return kind.toFile(kind.fromFile(text.trim())).trim() !== text.trim();
                })
                .map(([path]) => path)
              """,
              sources));
    }
  }

  @Test
  void changesAreWrittenWhereTheyBelong() throws Exception {
    try (BrowserContext window = browser.window(1200, true)) {
      Page page = window.newPage();
      page.navigate(preview.address() + "admin/");
      String list =
          """
          # What this file is.

          - id: one
            title: One
            # Why there are two.
            topics: [a, b]   # in this order
            note: >
              Folded
              text.
          # The second.
          - {id: two, title: Two}

          - id: three
            title: "Three"
            links:
              - title: First
                url: https://www.example.org/1
          """;
      assertEquals(list, changed(page, "list", list, ""));
      assertEquals(
          list.replace("[a, b]   # in this order", "[b]"),
          changed(page, "list", list, "file.entries[0].topics = ['b', '']"));
      assertEquals(
          list.replace("  title: One\n", "  title: \"NO\"\n"),
          changed(page, "list", list, "file.entries[0].title = 'NO'"));
      assertEquals(
          list.replace("{id: two, title: Two}", "id: two\n  title: Two and a half"),
          changed(page, "list", list, "file.entries[1].title = 'Two and a half'"));
      assertEquals(
          list.replace("  title: \"Three\"\n", "  title: \"Three\"\n  year: 2024\n"),
          changed(
              page,
              "list",
              list,
              "const { id, title, links } = file.entries[2];"
                  + "file.entries[2] = { id, title, year: 2024, draft: false, links }"));
      assertEquals(
          list + "- id: four\n  summary: |\n    Two\n    lines: here.\n  economies: [\"NO\", KE]\n",
          changed(
              page,
              "list",
              list,
              "file.entries.push({ id: 'four', title: '', summary: 'Two\\nlines: here.',"
                  + " economies: ['NO', 'KE'] })"));
      assertEquals(
          """
          # What this file is.

          # The second.
          - {id: two, title: Two}
          """,
          changed(page, "list", list, "file.entries = [file.entries[1]]"));
      assertEquals(
          """
          ---
          title: "Is it: so?"
          # Kept.
          topics: [a]
          ---
          ## Text

          Other.
          """,
          changed(
              page,
              "article",
              "---\ntitle: Is it so?\n# Kept.\ntopics: [a]\n---\n## Text\n\nBody.\n",
              "file.title = 'Is it: so?'; file.body = file.body.replace('Body', 'Other')"));
    }
  }

  /** The text of a file after a script has changed what it says. */
  private static String changed(Page page, String kind, String text, String script) {
    return page.evaluate(
            "([kind, text]) => { const file = hubFiles[kind].fromFile(text.trim()); "
                + script
                + "; return hubFiles[kind].toFile(file).trim(); }",
            List.of(kind, text))
        + "\n";
  }
}

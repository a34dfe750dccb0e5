package org.trade4msmes.hub.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.build.BuildResult;
import org.trade4msmes.hub.build.HubBuild;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.report.TextReport;

/**
 * A small hub in a temporary folder that a test changes, checks and builds.
 *
 * <pre>{@code
 * HubFixture hub = HubFixture.small(folder).replace("glossary.yaml", "term:", "trem:");
 * assertEquals("...", hub.report());
 * }</pre>
 *
 * <p>Paths are relative to the content folder. The theme is that of the repository until the test
 * changes a template.
 */
public final class HubFixture {
  /** The day for which fixtures are built unless a test says another one. */
  public static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

  private final Path folder;
  private final Path content;
  private Path templates = Repository.templates();
  private LocalDate today = TODAY;
  private @Nullable String baseUrl;

  private HubFixture(Path folder) {
    this.folder = folder;
    this.content = folder.resolve("content");
  }

  /** The hub of the folder {@code fixtures/small}, with the interface texts of the real hub. */
  public static HubFixture small(Path folder) throws IOException {
    HubFixture hub = new HubFixture(folder);
    Folders.copy(Repository.testResource("fixtures/small"), hub.content);
    Folders.copy(Repository.content().resolve("interface"), hub.content.resolve("interface"));
    return hub;
  }

  /**
   * Makes the small hub with a story of the game and the planner, so that every template is used.
   */
  public static HubFixture whole(Path folder) throws IOException {
    return small(folder)
        .overlay(Repository.testResource("fixtures/game"))
        .overlay(Repository.testResource("fixtures/planner"));
  }

  /** The folder of the theme. */
  public Path templates() {
    return templates;
  }

  /** Where editors write. */
  public Path content() {
    return content;
  }

  /** Where {@link #build} puts the site. */
  public Path output() {
    return folder.resolve("site");
  }

  /** Writes a file anew. */
  public HubFixture write(String path, String text) throws IOException {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file anew, byte by byte. */
  public HubFixture write(String path, byte[] bytes) throws IOException {
    writeTo(content.resolve(path), bytes);
    return this;
  }

  /** Adds text at the end of a file. */
  public HubFixture append(String path, String text) throws IOException {
    return write(path, read(path) + text);
  }

  /** Replaces a piece of text, which has to stand in the file exactly once. */
  public HubFixture replace(String path, String old, String replacement) throws IOException {
    return write(path, replaced(read(path), path, old, replacement));
  }

  public HubFixture delete(String path) throws IOException {
    Files.delete(content.resolve(path));
    return this;
  }

  public String read(String path) throws IOException {
    return Files.readString(content.resolve(path));
  }

  /** Copies other files over those of the hub. */
  public HubFixture overlay(Path files) throws IOException {
    for (String file : Folders.files(files)) {
      write(file, Files.readAllBytes(files.resolve(file)));
    }
    return this;
  }

  /** Writes a template anew. */
  public HubFixture template(String name, String text) throws IOException {
    writeTo(ownTemplates().resolve(name), text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Replaces a piece of a template, which has to stand in it exactly once. */
  public HubFixture replaceInTemplate(String name, String old, String replacement)
      throws IOException {
    String text = Files.readString(ownTemplates().resolve(name));
    return template(name, replaced(text, name, old, replacement));
  }

  public HubFixture deleteTemplate(String name) throws IOException {
    Files.delete(ownTemplates().resolve(name));
    return this;
  }

  public HubFixture on(LocalDate day) {
    today = day;
    return this;
  }

  public HubFixture at(String url) {
    baseUrl = url;
    return this;
  }

  /** Checks the hub and gives back all that is wrong with it. */
  public List<Diagnostic> check() throws Exception {
    return hubBuild().check().diagnostics();
  }

  /** Checks the hub and gives back the report, as a plain terminal shows it. */
  public String report() throws Exception {
    return new TextReport(false, 100).format(check());
  }

  /** Tries to build the hub. */
  public BuildResult tryBuild() throws Exception {
    return hubBuild().build(output());
  }

  /** Builds the hub, in which nothing may be wrong. */
  public BuiltSite build() throws Exception {
    BuildResult result = tryBuild();
    assertEquals("", new TextReport(false, 100).format(result.diagnostics()));
    assertTrue(result.publication().isPresent(), "nothing was published");
    return new BuiltSite(output());
  }

  /** Runs a command of the program on the hub. */
  public Console run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--content", content.toString(), "--templates", templates.toString()));
    if (command.equals("build")) {
      all.addAll(List.of("--output", output().toString()));
    }
    all.addAll(List.of(arguments));
    return Console.run(all.toArray(String[]::new));
  }

  private HubBuild hubBuild() {
    return new HubBuild(new BuildOptions(content, templates, baseUrl, today), false, stage -> {});
  }

  private Path ownTemplates() throws IOException {
    Path own = folder.resolve("templates");
    if (!templates.equals(own)) {
      Folders.copy(templates, own);
      templates = own;
    }
    return own;
  }

  private static String replaced(String text, String path, String old, String replacement) {
    int at = text.indexOf(old);
    assertTrue(at >= 0, () -> path + " does not hold: " + old);
    assertEquals(at, text.lastIndexOf(old), () -> path + " holds more than once: " + old);
    return text.substring(0, at) + replacement + text.substring(at + old.length());
  }

  private static void writeTo(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.resolve("..").normalize());
    Files.write(file, bytes);
  }
}

package org.trade4msmes.hub.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.content.ContentKind;
import org.trade4msmes.hub.content.ContentKinds;
import org.trade4msmes.hub.offline.HubArchive;
import org.trade4msmes.hub.offline.OfflineFiles;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.yaml.FieldShape;
import org.trade4msmes.hub.yaml.FieldType;
import org.trade4msmes.hub.yaml.MappingShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AdminFilesTest {
  private static final String ON = "admin: github\nadmin_repository: example/hub\n";

  /** What is no id of one kind alone, and so is typed. */
  private static final Set<String> TYPED = Set.of("redirect.to");

  @TempDir private Path folder;

  private JsonNode configuration(String settings) throws Exception {
    BuiltSite site =
        HubFixture.small(Files.createTempDirectory(folder, "hub"))
            .append("hub.yaml", settings)
            .build();
    return new JsonMapper().readTree(site.text("admin/config.json"));
  }

  @Test
  void nothingOfItIsInAHubThatHasNotSwitchedItOn() throws Exception {
    BuiltSite site = HubFixture.small(folder).build();
    assertEquals(
        List.of(),
        Folders.files(site.folder()).stream().filter(file -> file.startsWith("admin")).toList());
  }

  @Test
  void searchEnginesTheSitemapAndReadersDoNotLearnOfIt() throws Exception {
    BuiltSite site = HubFixture.small(folder).append("hub.yaml", ON).build();
    assertEquals(
        "noindex", site.page("admin/index.html").select("meta[name=robots]").attr("content"));
    for (String file : Folders.files(site.folder())) {
      if (!file.startsWith("admin/")
          && file.matches("(?!search/lucene/).*\\.(html|js|xml|txt|json)")) {
        assertFalse(site.text(file).contains("admin/"), file);
      }
    }
  }

  @Test
  void copiesOfTheHubLeaveItOut() throws Exception {
    byte[] content = "x".getBytes(StandardCharsets.UTF_8);
    OfflineFiles offline = new OfflineFiles();
    HubArchive archive = new HubArchive();
    for (String path : List.of("admin/index.html", "admin/sveltia-cms.js", "index.html")) {
      offline.add(path, content);
      archive.add(path, content);
    }
    assertTrue(
        offline.files("").values().stream()
            .noneMatch(file -> new String(file, StandardCharsets.UTF_8).contains("admin/")));
    List<String> packed = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new java.io.ByteArrayInputStream(archive.finish()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        packed.add(entry.getName());
      }
    }
    assertEquals(List.of("hub/index.html"), packed);
  }

  @Test
  void thePageMayAskTheHostAndNobodyElse() throws Exception {
    Document page =
        HubFixture.small(folder)
            .append(
                "hub.yaml",
                """
                admin: gitlab
                admin_repository: group/part/hub
                admin_server: "https://git.example.org:8443/x;script-src"
                """)
            .build()
            .page("admin/index.html");
    assertEquals(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self';"
            + " img-src 'self' data: blob:; connect-src 'self' https://git.example.org:8443;"
            + " form-action 'none'; base-uri 'none'",
        page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
  }

  @Test
  void theRepositoryIsTheOneOfTheSettings() throws Exception {
    assertEquals(
        Map.of(
            "name",
            "github",
            "repo",
            "example/hub",
            "branch",
            "main",
            "auth_methods",
            List.of("token")),
        new JsonMapper().convertValue(configuration(ON).get("backend"), Map.class));
    assertEquals(
        Map.of(
            "name", "gitea",
            "repo", "example/hub",
            "branch", "trunk",
            "api_root", "https://git.example.org/api/v1",
            "base_url", "https://git.example.org",
            "app_id", "abc"),
        new JsonMapper()
            .convertValue(
                configuration(
                        """
                        admin: gitea
                        admin_repository: example/hub
                        admin_branch: trunk
                        admin_server: https://git.example.org/
                        admin_application: abc
                        """)
                    .get("backend"),
                Map.class));
  }

  @Test
  void formsAskForAllThatTheReadersAskFor() throws Exception {
    JsonNode collections = configuration(ON).get("collections");
    Set<String> files = new TreeSet<>();
    Set<String> typed = new TreeSet<>();
    for (JsonNode collection : collections) {
      if (collection.has("folder")) {
        String path = collection.get("folder").asString();
        files.add(path);
        List<JsonNode> fields = collection.get("fields").valueStream().toList();
        assertEquals("hub_text", fields.getFirst().get("name").asString());
        assertEquals("body", fields.getLast().get("name").asString());
        compare(kind(path + "/01-a.md"), fields.subList(1, fields.size() - 1), typed);
      } else {
        for (JsonNode file : collection.get("files")) {
          String path = file.get("file").asString();
          files.add(path);
          List<JsonNode> fields = file.get("fields").get(1).get("fields").valueStream().toList();
          compare(kind(path), fields, typed);
        }
      }
    }
    assertTrue(
        files.containsAll(
            List.of(
                "content/resources/trade-finance.yaml",
                "content/meetings/2024.yaml",
                "content/guides/businesses",
                "content/news",
                "content/glossary.yaml",
                "content/vocabularies/topics.yaml")),
        files.toString());
    assertEquals(TYPED, typed, "all other ids are chosen from lists");
  }

  private static ContentKind kind(String path) {
    return ContentKinds.of(path.substring("content/".length())).orElseThrow();
  }

  private static void compare(ContentKind kind, List<JsonNode> fields, Set<String> typed) {
    compare(kind.name(), kind.shape(), fields, typed);
  }

  private static void compare(
      String path, MappingShape shape, List<JsonNode> fields, Set<String> typed) {
    Set<String> keys = new TreeSet<>();
    for (JsonNode field : fields) {
      String key = field.get("name").asString();
      keys.add(key);
      FieldShape asked = Objects.requireNonNull(shape.fields().get(key), key);
      assertEquals(asked.required(), field.get("required").asBoolean(), path + "." + key);
      if (asked.type() == FieldType.LIST) {
        compare(
            path + "." + key, asked.entries(), field.get("fields").valueStream().toList(), typed);
      }
      boolean refers = asked.type() == FieldType.REF || asked.type() == FieldType.REFS;
      if (refers && !Set.of("select", "relation").contains(field.get("widget").asString())) {
        typed.add(path + "." + key);
      }
    }
    assertEquals(new TreeSet<>(shape.fields().keySet()), keys, path);
  }

  @Test
  void wordsAreChosenFromTheVocabularies() throws Exception {
    JsonNode configuration = configuration(ON);
    JsonNode topics = configuration.get("choices").get("topics").get(0);
    assertEquals("trade-finance", topics.get("value").asString());
    assertEquals("Trade finance", topics.get("label").asString());
    for (JsonNode file : configuration.get("collections").findValues("fields")) {
      for (JsonNode field : file) {
        JsonNode options = field.get("options");
        assertTrue(
            options == null
                || options.isArray()
                || configuration.get("choices").has(options.asString()),
            field.toString());
      }
    }
  }

  @Test
  void headersForAllPagesLeaveThePolicyToThePages() throws Exception {
    String strict = "  Content-Security-Policy: default-src 'none'";
    BuiltSite off = HubFixture.small(Files.createTempDirectory(folder, "off")).build();
    assertTrue(off.text("_headers").contains(strict));
    BuiltSite on =
        HubFixture.small(Files.createTempDirectory(folder, "on")).append("hub.yaml", ON).build();
    assertFalse(on.text("_headers").contains(strict));
    assertTrue(on.text("_headers").contains("  Content-Security-Policy: frame-ancestors 'none'\n"));
  }
}

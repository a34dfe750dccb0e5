package org.trade4msmes.hub.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.build.BuildResult;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.PageStructure;
import org.trade4msmes.hub.testkit.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A hub in which every text attacks its page: no template lets one through. */
class HostileContentTest {
  private static final String ATTACK =
      " \"'><img src=x onerror=alert(1)></title></h1></main><script>alert(1)</script>${7*7}&amp;";

  /** The keys whose values are words for readers. */
  private static final Set<String> WORDS =
      Set.of(
          "en",
          "fr",
          "es",
          "title",
          "summary",
          "name",
          "text",
          "value",
          "period",
          "note",
          "does",
          "theme",
          "what",
          "firm",
          "person",
          "location",
          "prize",
          "abbreviation",
          "in_short",
          "asked_as",
          "organisers",
          "speakers",
          "agenda",
          "partners",
          "authors",
          "aliases",
          "also");

  private final YAMLMapper yaml = new YAMLMapper();

  @TempDir private Path harmlessFolder;
  @TempDir private Path folder;

  @Test
  void noTemplateLetsAnAttackThrough() throws Exception {
    BuiltSite harmless = HubFixture.small(harmlessFolder).build();
    HubFixture hub = HubFixture.small(folder);
    Path small = Repository.testResource("fixtures/small");
    for (String file : Folders.files(small)) {
      if (file.endsWith(".yaml")) {
        hub.write(file, attacked(hub.read(file)));
      } else if (file.endsWith(".md")) {
        String text = hub.read(file);
        int end = text.indexOf("\n---\n", 4);
        hub.write(file, "---\n" + attacked(text.substring(4, end)) + text.substring(end));
      }
    }
    BuildResult result = hub.tryBuild();
    assertEquals(List.of(), result.diagnostics());
    Set<String> used = new TreeSet<>(result.pages().keySet());
    used.addAll(OTHERWISE);
    assertEquals(templates(), used, "templates that the fixture makes use of");

    BuiltSite site = new BuiltSite(hub.output());
    assertEquals(harmless.pages(), site.pages());
    for (String path : site.pages()) {
      Document page = site.page(path);
      PageStructure.assertSound(harmless.page(path), page);
      assertEquals(0, page.select("[onerror]").size(), path);
      assertTrue(
          path.startsWith("old/") // A redirect has no words of its own.
              || page.expectFirst("title").text().contains("${7*7}&amp;")
              || page.text().contains("alert(1)</script>${7*7}&amp;"),
          () -> path + " shows none of its texts");
    }
  }

  /** Of a game, a planner, editing in the browser and the hub in one file: not in the fixture. */
  private static final Set<String> OTHERWISE =
      Set.of("admin", "game", "planner", "planner-rules", "scene", "start-here", "story");

  private static Set<String> templates() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String file : Folders.files(Repository.templates())) {
      if (file.endsWith(".ftlh")
          && !Set.of("charts.ftlh", "layout.ftlh", "parts.ftlh").contains(file)) {
        names.add(file.replace(".ftlh", ""));
      }
    }
    return names;
  }

  /** JSON is YAML, so the changed values can be written as JSON. */
  private String attacked(String text) {
    return JsonMapper.shared()
        .writeValueAsString(attacked(yaml.readValue(text, Object.class), false));
  }

  private static Object attacked(Object value, boolean words) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> changed = new LinkedHashMap<>();
        map.forEach((key, inner) ->
            changed.put(String.valueOf(key), attacked(inner, WORDS.contains(String.valueOf(key)))));
        yield changed;
      }
      case List<?> list -> {
        List<Object> changed = new ArrayList<>();
        list.forEach(inner -> changed.add(attacked(inner, words)));
        yield changed;
      }
      case String text when words -> text + ATTACK;
      default -> value;
    };
  }
}

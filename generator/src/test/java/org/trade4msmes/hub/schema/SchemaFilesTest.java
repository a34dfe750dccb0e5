package org.trade4msmes.hub.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trade4msmes.hub.content.ContentKind;
import org.trade4msmes.hub.content.ContentKinds;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.Repository;
import org.trade4msmes.hub.yaml.FieldShape;
import org.trade4msmes.hub.yaml.MappingShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas are in step with the readers and fit all content of the hub. */
class SchemaFilesTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  private static Schema schema(ContentKind kind) throws IOException {
    return REGISTRY.getSchema(Files.readString(Repository.root().resolve(SchemaFiles.path(kind))));
  }

  /** "./hub schema" brings them up to date. */
  @Test
  void theCommittedFilesAreThoseThatTheProgramWrites() throws IOException {
    for (Map.Entry<String, String> file : SchemaFiles.all().entrySet()) {
      assertEquals(
          file.getValue(),
          Files.readString(Repository.root().resolve(file.getKey())),
          file.getKey());
    }
  }

  @Test
  void allContentFits() throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    List<String> complaints = new ArrayList<>();
    int looked = 0;
    for (String path : Folders.files(Repository.content())) {
      ContentKind kind = ContentKinds.of(path).orElse(null);
      if (kind == null) {
        assertTrue(
            path.startsWith("interface/")
                || path.startsWith("images/")
                || path.startsWith("game/"), // Proved by the generator, too nested for a schema.
            path);
        continue;
      }
      JsonNode node = yaml.readTree(front(Files.readString(Repository.content().resolve(path))));
      for (Error error : schema(kind).validate(node)) {
        complaints.add(path + " " + error);
      }
      looked++;
    }
    assertEquals(List.of(), complaints);
    assertTrue(looked > 200, "only " + looked + " files");
  }

  private static String front(String text) {
    return text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---", 4)) : text;
  }

  @Test
  void mistakesAreSeen() throws IOException {
    ContentKind kind = ContentKinds.of("resources/trade-basics.yaml").orElseThrow();
    String sound =
        """
        - id: a
          title: 2024
          publisher: itc
          url: https://www.example.org
          type: guide
          topics: [trade-basics]
          audiences: [businesses]
          languages: [en]
          summary: What it gives.
        """;
    assertEquals(List.of(), schema(kind).validate(new YAMLMapper().readTree(sound)));
    for (Map.Entry<String, String> mistake :
        Map.of(
                "url: https", "url: www",
                "topics: [trade-basics]", "topics: []",
                "summary:", "sumary:",
                "id: a", "id: A b",
                "languages: [en]", "languages: en")
            .entrySet()) {
      String faulty = sound.replace(mistake.getKey(), mistake.getValue());
      assertFalse(
          schema(kind).validate(new YAMLMapper().readTree(faulty)).isEmpty(), mistake::getValue);
    }
  }

  @Test
  void everyKeyIsDescribed() {
    KeyDescriptions descriptions = KeyDescriptions.load();
    List<String> undescribed = new ArrayList<>();
    for (ContentKind kind : ContentKinds.all()) {
      Map<String, FieldShape> keys = new LinkedHashMap<>();
      collect("", kind.shape(), keys);
      keys.keySet().stream()
          .filter(key -> descriptions.of(kind.name(), key).text().isEmpty())
          .forEach(key -> undescribed.add(kind.name() + ": " + key));
    }
    assertEquals(List.of(), undescribed);
  }

  private static void collect(String prefix, MappingShape shape, Map<String, FieldShape> keys) {
    shape
        .fields()
        .forEach((key, field) -> {
          keys.put(prefix + key, field);
          collect(prefix + key + ".", field.entries(), keys);
        });
  }

  /** The table of keys in the guide for editors names keys that exist. */
  @Test
  void theGuideForEditorsNamesKeysOfGuides() throws IOException {
    Path guide = Repository.root().resolve("docs/editors.md");
    MappingShape shape = ContentKinds.of("guides/businesses/01-a.md").orElseThrow().shape();
    List<String> rows =
        Files.readString(guide)
            .lines()
            .dropWhile(line -> !line.equals("| key | what it is |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertTrue(rows.size() > 5, "the table is there");
    for (String row : rows) {
      for (String key : row.split("\\|", -1)[1].strip().split("`, `|`", -1)) {
        assertTrue(key.isBlank() || shape.fields().containsKey(key), key);
      }
    }
  }
}

package org.trade4msmes.hub.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trade4msmes.hub.content.ContentKind;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.yaml.FieldShape;
import org.trade4msmes.hub.yaml.FieldType;
import org.trade4msmes.hub.yaml.MappingShape;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the JSON Schema of a kind, in the draft that editors' programs know best (7). A schema
 * knows the keys and the types of their values; whether an id exists, only {@code hub check} knows.
 */
final class SchemaWriter {
  private final KeyDescriptions descriptions;

  SchemaWriter(KeyDescriptions descriptions) {
    this.descriptions = descriptions;
  }

  String write(ContentKind kind) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", kind.title());
    Map<String, Object> piece = mapping(kind.name(), "", kind.shape());
    if (kind.name().equals("document")) {
      piece.put(
          "anyOf",
          List.of(Map.of("required", List.of("symbol")), Map.of("required", List.of("id"))));
    }
    if (kind.form() == ContentKind.Form.LIST) {
      schema.put("type", List.of("array", "null"));
      schema.put("items", piece);
    } else {
      schema.putAll(piece);
    }
    return new JsonMapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(schema)
            .replace("\r\n", "\n")
        + "\n";
  }

  private Map<String, Object> mapping(String kind, String prefix, MappingShape shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (String key : ordered(kind, prefix, shape)) {
      FieldShape field = Objects.requireNonNull(shape.fields().get(key));
      properties.put(key, property(kind, prefix + key, field));
      if (field.required()) {
        required.add(key);
      }
    }
    Map<String, Object> mapping = new LinkedHashMap<>();
    mapping.put("type", "object");
    mapping.put("properties", properties);
    if (!required.isEmpty()) {
      mapping.put("required", required);
    }
    mapping.put("additionalProperties", false);
    return mapping;
  }

  private List<String> ordered(String kind, String prefix, MappingShape shape) {
    List<String> order = descriptions.order(kind, prefix);
    return shape.fields().keySet().stream()
        .sorted(
            Comparator.comparingInt(key -> order.contains(key) ? order.indexOf(key) : order.size()))
        .toList();
  }

  private Map<String, Object> property(String kind, String path, FieldShape field) {
    Map<String, Object> property = new LinkedHashMap<>();
    KeyDescriptions.Description description = descriptions.of(kind, path);
    property.put("description", description.text());
    property.putAll(type(kind, path, field));
    String example = description.example();
    if (example != null) {
      property.put("examples", List.of(example(field.type(), example)));
    }
    return property;
  }

  private static Object example(FieldType type, String example) {
    return switch (type) {
      case INTEGER -> Integer.valueOf(example);
      case FLAG -> Boolean.valueOf(example);
      case REFS, TEXTS -> List.of(example);
      default -> example;
    };
  }

  private Map<String, Object> type(String kind, String path, FieldShape field) {
    return switch (field.type()) {
      case TEXT, REF -> text();
      case ID -> pattern(ValuePatterns.ID);
      case REFS, TEXTS -> listOf(text(), field.required());
      case LOCALIZED -> languages(text(), field.required());
      case LOCALIZED_LISTS -> languages(listOf(text(), false), false);
      case DATE -> pattern(ValuePatterns.DATE);
      case PARTIAL_DATE -> partialDate();
      case TIME -> pattern(ValuePatterns.TIME);
      case ZONE -> Map.of("type", "string");
      case INTEGER -> Map.of("type", "integer");
      case FLAG -> Map.of("type", "boolean");
      case CHOICE -> Map.of("enum", field.choices());
      case URL -> pattern(ValuePatterns.URL);
      case LIST -> listOf(mapping(kind, path + ".", field.entries()), false);
    };
  }

  private static Map<String, Object> text() {
    return ordered("type", List.of("string", "number", "boolean"));
  }

  private static Map<String, Object> pattern(String pattern) {
    Map<String, Object> type = ordered("type", "string");
    type.put("pattern", pattern);
    return type;
  }

  private static Map<String, Object> partialDate() {
    Map<String, Object> year = ordered("type", "integer");
    year.put("minimum", 1000);
    year.put("maximum", 9999);
    return ordered("anyOf", List.of(pattern(ValuePatterns.PARTIAL_DATE), year));
  }

  private static Map<String, Object> listOf(Map<String, Object> items, boolean filled) {
    Map<String, Object> list = ordered("type", "array");
    list.put("items", items);
    if (filled) {
      list.put("minItems", 1);
    }
    return list;
  }

  private static Map<String, Object> languages(Map<String, Object> value, boolean english) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      properties.put(language.code(), value);
    }
    Map<String, Object> languages = ordered("type", "object");
    languages.put("properties", properties);
    if (english) {
      languages.put("required", List.of("en"));
    }
    languages.put("additionalProperties", false);
    return languages;
  }

  private static Map<String, Object> ordered(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }
}

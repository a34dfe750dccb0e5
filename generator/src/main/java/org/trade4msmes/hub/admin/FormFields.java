package org.trade4msmes.hub.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.schema.KeyDescriptions;
import org.trade4msmes.hub.schema.ValuePatterns;
import org.trade4msmes.hub.yaml.FieldShape;
import org.trade4msmes.hub.yaml.MappingShape;

/** The fields of forms, from the keys that the readers ask for. */
final class FormFields {
  /** Keys whose texts have more than one line on a screen. */
  private static final Set<String> LONG =
      Set.of("summary", "introduction", "definition", "note", "text", "about");

  private final KeyDescriptions descriptions;
  private final Vocabularies vocabularies;

  FormFields(KeyDescriptions descriptions, Vocabularies vocabularies) {
    this.descriptions = descriptions;
    this.vocabularies = vocabularies;
  }

  /**
   * The fields of one level of a kind, in the order in which its keys are written.
   *
   * @param prefix empty, or the key of a list with a full stop
   */
  List<Map<String, Object>> of(String kind, String prefix, MappingShape shape) {
    List<String> order = new ArrayList<>(descriptions.order(kind, prefix));
    order.retainAll(shape.fields().keySet());
    shape.fields().keySet().stream().filter(key -> !order.contains(key)).forEach(order::add);
    return order.stream()
        .map(key -> field(kind, prefix, key, Objects.requireNonNull(shape.fields().get(key))))
        .toList();
  }

  private Map<String, Object> field(String kind, String prefix, String key, FieldShape shape) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", key);
    field.put("label", label(key));
    KeyDescriptions.Description description = descriptions.of(kind, prefix + key);
    if (!description.text().isEmpty()) {
      String example = description.example();
      field.put("hint", description.text() + (example == null ? "" : " For example: " + example));
    }
    field.put("required", shape.required());
    field.putAll(widget(kind, prefix, key, shape));
    return field;
  }

  /** The field for the body of an article: its Markdown as it is, which no program may rewrite. */
  static Map<String, Object> body() {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", "body");
    field.put("label", "Text");
    field.put("hint", "In Markdown, as docs/editors.md explains it.");
    field.put("required", true);
    field.put("widget", "text");
    return field;
  }

  /** What a key is called in a form. */
  static String label(String key) {
    String words = key.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private Map<String, Object> widget(String kind, String prefix, String key, FieldShape shape) {
    return switch (shape.type()) {
      case TEXT -> text(key);
      case ID -> pattern(ValuePatterns.ID, "Lower-case words joined by hyphens.");
      case REF -> reference(kind, key, false);
      case REFS -> reference(kind, key, true);
      case TEXTS -> texts();
      case LOCALIZED -> languages(text(key), shape.required());
      case LOCALIZED_LISTS -> languages(texts(), false);
      case DATE -> widget("datetime", "type", "date", "format", "YYYY-MM-DD");
      case PARTIAL_DATE ->
          pattern(ValuePatterns.PARTIAL_DATE, "A day, a month or a year, such as 2026-11-24.");
      case TIME -> pattern(ValuePatterns.TIME, "A time of day, such as 10:00.");
      case ZONE -> widget("string");
      case INTEGER -> widget("number", "value_type", "int");
      case FLAG -> widget("boolean", "default", false);
      case CHOICE -> widget("select", "options", shape.choices());
      case URL -> pattern(ValuePatterns.URL, "A whole address that begins with https://.");
      case LIST -> list(of(kind, prefix + key + ".", shape.entries()));
    };
  }

  /** A widget with its settings: names and values by turns. */
  private static Map<String, Object> widget(String name, Object... settings) {
    Map<String, Object> widget = new LinkedHashMap<>();
    widget.put("widget", name);
    for (int i = 0; i < settings.length; i += 2) {
      widget.put(settings[i].toString(), settings[i + 1]);
    }
    return widget;
  }

  private static Map<String, Object> text(String key) {
    return widget(LONG.contains(key) ? "text" : "string");
  }

  private static Map<String, Object> pattern(String pattern, String message) {
    return widget("string", "pattern", List.of(pattern, message));
  }

  /** Texts, one on a line. */
  private static Map<String, Object> texts() {
    return widget("list");
  }

  /** A choice; where there is nothing to choose from, ids are typed. */
  private Map<String, Object> reference(String kind, String key, boolean several) {
    if (key.equals("publisher")) {
      return publisher();
    }
    return vocabularies
        .name(kind, key)
        .map(name -> widget("select", "multiple", several, "options", name))
        .orElseGet(() -> several ? texts() : widget("string"));
  }

  /**
   * There are hundreds, and new ones come with new resources, so the program looks them up itself.
   */
  private static Map<String, Object> publisher() {
    return widget(
        "relation",
        "collection",
        AdminConfiguration.VOCABULARIES,
        "file",
        "publishers",
        "value_field",
        "entries.*.id",
        "display_fields",
        List.of("entries.*.name"),
        "search_fields",
        List.of("entries.*.name", "entries.*.id"));
  }

  private static Map<String, Object> languages(Map<String, Object> widget, boolean english) {
    List<Map<String, Object>> fields = new ArrayList<>();
    for (Language language : Language.values()) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("name", language.code());
      field.put("label", language.ownName());
      field.put("required", english && language == Language.EN);
      field.putAll(widget);
      fields.add(field);
    }
    return widget("object", "fields", fields);
  }

  private static Map<String, Object> list(List<Map<String, Object>> fields) {
    String title = fields.isEmpty() ? "" : "{{fields." + fields.getFirst().get("name") + "}}";
    return widget("list", "collapsed", true, "summary", title, "fields", fields);
  }
}

package org.trade4msmes.hub.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trade4msmes.hub.content.ContentKind;
import org.trade4msmes.hub.yaml.FieldShape;
import org.trade4msmes.hub.yaml.FieldType;
import org.trade4msmes.hub.yaml.MappingShape;

/** Writes the tables of all keys for editors. */
final class KeyTables {
  private final KeyDescriptions descriptions;

  KeyTables(KeyDescriptions descriptions) {
    this.descriptions = descriptions;
  }

  String write(List<ContentKind> kinds) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # All keys

        What [the guide for editors](editors.md) explains by examples, here key by key. This file is made by
        `./hub schema`, as are the JSON Schemas in `schemas/`; change `keys.yaml` among the resources of the
        generator and run it again.
        """);
    for (ContentKind kind : kinds) {
      out.append("\n## ").append(kind.title()).append("\n\n");
      out.append("In `").append(String.join("`, `", kind.files())).append("`.\n\n");
      out.append("| key | needed | value | what it is |\n| --- | --- | --- | --- |\n");
      rows(kind.name(), "", kind.shape(), out);
    }
    return out.toString();
  }

  private void rows(String kind, String prefix, MappingShape shape, StringBuilder out) {
    List<String> order = descriptions.order(kind, prefix);
    for (String key : order) {
      FieldShape field = shape.fields().get(key);
      if (field == null) {
        continue;
      }
      out.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %s | %s | %s |\n",
              prefix + key,
              field.required() ? "yes" : "",
              value(field),
              descriptions.of(kind, prefix + key).text().replace("|", "\\|")));
      if (field.type() == FieldType.LIST) {
        rows(kind, prefix + key + ".", field.entries(), out);
      }
    }
  }

  private static String value(FieldShape field) {
    Map<FieldType, String> words =
        Map.ofEntries(
            Map.entry(FieldType.TEXT, "text"),
            Map.entry(FieldType.ID, "id"),
            Map.entry(FieldType.REF, "id"),
            Map.entry(FieldType.REFS, "list of ids"),
            Map.entry(FieldType.TEXTS, "list of texts"),
            Map.entry(FieldType.LOCALIZED, "text in `en`, `fr`, `es`"),
            Map.entry(FieldType.LOCALIZED_LISTS, "lists in `en`, `fr`, `es`"),
            Map.entry(FieldType.DATE, "day"),
            Map.entry(FieldType.PARTIAL_DATE, "day, month or year"),
            Map.entry(FieldType.TIME, "time"),
            Map.entry(FieldType.ZONE, "time zone"),
            Map.entry(FieldType.INTEGER, "whole number"),
            Map.entry(FieldType.FLAG, "`true` or `false`"),
            Map.entry(FieldType.CHOICE, ""),
            Map.entry(FieldType.URL, "web address"),
            Map.entry(FieldType.LIST, "list"));
    return field.type() == FieldType.CHOICE
        ? "`" + String.join("`, `", field.choices()) + "`"
        : words.getOrDefault(field.type(), "");
  }
}

package org.trade4msmes.hub.author;

import java.util.List;
import java.util.Map;
import org.trade4msmes.hub.content.ContentKind;
import org.trade4msmes.hub.schema.KeyDescriptions;
import org.trade4msmes.hub.yaml.FieldShape;
import org.trade4msmes.hub.yaml.FieldType;

/** The keys of a piece of content as YAML, in their usual order. */
public final class PieceText {
  private final KeyDescriptions descriptions;

  /** Makes a writer. */
  public PieceText(KeyDescriptions descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * The lines of a mapping.
   *
   * @param values the values by key; a list has several, a text in several languages such as {@code
   *     fr=...}, a page elsewhere its title and, last, its address
   */
  public String front(ContentKind kind, Map<String, List<String>> values) {
    StringBuilder text = new StringBuilder();
    for (String key : descriptions.order(kind.name(), "")) {
      FieldShape field = kind.shape().fields().get(key);
      List<String> given = values.get(key);
      if (field != null && given != null && !given.isEmpty()) {
        text.append(key).append(':').append(value(field.type(), given)).append('\n');
      }
    }
    return text.toString();
  }

  /** The same as an entry of a list. */
  public String entry(ContentKind kind, Map<String, List<String>> values) {
    return "- " + front(kind, values).stripTrailing().replace("\n", "\n  ") + "\n";
  }

  private static String value(FieldType type, List<String> given) {
    return switch (type) {
      case REFS -> YamlText.list(given, FieldType.REF, "");
      case TEXTS -> YamlText.list(given, FieldType.TEXT, "");
      case LOCALIZED -> languages(given);
      case LIST -> pages(given);
      default -> " " + YamlText.of(given.getFirst(), type);
    };
  }

  private static String languages(List<String> given) {
    StringBuilder text = new StringBuilder();
    for (String value : given) {
      boolean named = value.matches("(?s)(en|fr|es)=.*");
      text.append("\n  ")
          .append(named ? value.substring(0, 2) : "en")
          .append(": ")
          .append(YamlText.of(named ? value.substring(3) : value, FieldType.TEXT));
    }
    return text.toString();
  }

  private static String pages(List<String> given) {
    StringBuilder text = new StringBuilder();
    for (String value : given) {
      int space = value.strip().lastIndexOf(' ');
      text.append("\n  - title: ")
          .append(YamlText.of(value.substring(0, Math.max(0, space)).strip(), FieldType.TEXT))
          .append("\n    url: ")
          .append(YamlText.of(value.strip().substring(space + 1), FieldType.URL));
    }
    return text.toString();
  }
}

package org.trade4msmes.hub.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trade4msmes.hub.model.Permalinks;

/** The columns of a table of resources, by the names that people give them. */
final class Columns {
  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry("id", List.of("id")),
          Map.entry("title", List.of("title", "name", "titre", "titulo")),
          Map.entry("publisher", List.of("publisher", "organisation", "organization", "source")),
          Map.entry("url", List.of("url", "link", "address", "web-address", "website")),
          Map.entry("year", List.of("year", "date", "published")),
          Map.entry("type", List.of("type", "kind")),
          Map.entry("topics", List.of("topics", "topic", "keywords", "subjects")),
          Map.entry("audiences", List.of("audiences", "audience", "for")),
          Map.entry("languages", List.of("languages", "language")),
          Map.entry("economies", List.of("economies", "economy", "countries", "country")),
          Map.entry("summary", List.of("summary", "description", "abstract", "notes")),
          Map.entry("added", List.of("added")));
  private static final List<String> LISTS =
      List.of("topics", "audiences", "languages", "economies");

  private final Map<Integer, String> keys = new LinkedHashMap<>();

  /**
   * Reads the first row of a table.
   *
   * @throws IntakeException if it has no column for the title or the address, or one key twice
   */
  Columns(List<String> header) throws IntakeException {
    for (int i = 0; i < header.size(); i++) {
      String name = Permalinks.slug(header.get(i));
      for (Map.Entry<String, List<String>> key : NAMES.entrySet()) {
        if (key.getValue().contains(name)) {
          if (keys.containsValue(key.getKey())) {
            throw new IntakeException(
                "Two columns hold the " + key.getKey() + ". Keep one of them.");
          }
          keys.put(i, key.getKey());
        }
      }
    }
    if (!keys.containsValue("title") || !keys.containsValue("url")) {
      throw new IntakeException(
          "The first row has to name the columns, \"title\" and \"url\" among them. It holds "
              + String.join(", ", header)
              + ".");
    }
  }

  IntakeRow row(long number, List<String> cells) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    keys.forEach((index, key) -> {
      if (index < cells.size() && !cells.get(index).isBlank()) {
        values.put(key, values(key, cells.get(index)));
      }
    });
    return new IntakeRow("row " + number, values);
  }

  /** One value of a key, or the several values of a list, parted by commas or semicolons. */
  static List<String> values(String key, String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    if (key.equals("year")) {
      return List.of(plain.replaceFirst("^(\\d{4})(?:\\.0|-.*|/.*)?$", "$1"));
    }
    return LISTS.contains(key)
        ? Arrays.stream(plain.split("\\s*[,;]\\s*", -1)).filter(part -> !part.isEmpty()).toList()
        : List.of(plain);
  }

  static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(cell -> cell.toLowerCase(Locale.ROOT).isBlank());
  }
}

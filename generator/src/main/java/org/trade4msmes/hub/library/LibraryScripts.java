package org.trade4msmes.hub.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.pages.JsonText;
import org.trade4msmes.hub.pages.Messages;
import org.trade4msmes.hub.pages.Sorting;
import tools.jackson.core.JsonGenerator;

/**
 * What the library's page loads in the browser, as classic scripts, so that it works from a folder
 * too.
 *
 * <p>{@code library-rows.js} has the titles and traits of all resources, in the order of their
 * titles; {@code library-words-xx.js} has names and texts in a language. Descriptions and
 * addresses, which weigh most, are cut into parts that the page loads when it shows rows of theirs.
 *
 * @param assets scripts that every library page loads, by name; the page names them with {@code
 *     asset(name)}
 * @param parts the parts with the descriptions, by their paths in the site
 */
public record LibraryScripts(Map<String, byte[]> assets, Map<String, byte[]> parts) {
  /** How many resources one part describes. */
  static final int ROWS_A_PART = 100;

  private static final String OWN_TEXTS = "library.";
  private static final String FACET_NAMES = "search.facet.";

  /** Writes the scripts for a hub. */
  public static LibraryScripts of(Hub hub) {
    List<Resource> rows =
        hub.resources().all().stream()
            .sorted(
                Comparator.comparing(Resource::title, Sorting.of(Language.EN))
                    .thenComparing(Resource::id))
            .toList();
    List<byte[]> texts = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += ROWS_A_PART) {
      List<Resource> part = rows.subList(from, Math.min(rows.size(), from + ROWS_A_PART));
      texts.add(script("hubLibrary.part(" + from / ROWS_A_PART + "," + describe(part) + ")"));
    }
    String folder = "library/" + digest(texts) + "/";
    Map<String, byte[]> parts = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      parts.put(folder + i + ".js", texts.get(i));
    }
    Map<String, byte[]> assets = new TreeMap<>();
    assets.put("library-rows.js", script("window.hubLibrary=" + rows(hub, rows, folder)));
    for (Language language : Language.values()) {
      assets.put(
          "library-words-" + language.code() + ".js",
          script("window.hubLibraryWords=" + words(hub, language)));
    }
    return new LibraryScripts(assets, parts);
  }

  private static byte[] script(String text) {
    return (text + ";\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Names the folder of the parts, so that those of two builds are never mixed. */
  private static String digest(List<byte[]> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String describe(List<Resource> part) {
    return JsonText.of(json -> {
      json.writeStartObject();
      column(json, "id", part, Resource::id);
      column(json, "url", part, Resource::url);
      column(json, "summary", part, Resource::summary);
      json.writeEndObject();
    });
  }

  private static void column(
      JsonGenerator json, String name, List<Resource> rows, Function<Resource, String> text) {
    json.writeArrayPropertyStart(name);
    rows.forEach(row -> json.writeString(text.apply(row)));
    json.writeEndArray();
  }

  private static String rows(Hub hub, List<Resource> rows, String folder) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeStringProperty("folder", folder);
      json.writeNumberProperty("size", ROWS_A_PART);
      column(json, "titles", rows, Resource::title);
      json.writeObjectPropertyStart("facets");
      for (Facet facet : Facet.values()) {
        json.writeObjectPropertyStart(facet.label());
        facet(json, facet, rows);
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeObjectPropertyStart("publishers");
      hub.publishers().all().stream()
          .filter(publisher ->
              rows.stream().anyMatch(row -> row.publisher().id().equals(publisher.id())))
          .forEach(publisher -> json.writeStringProperty(publisher.id(), publisher.name()));
      json.writeEndObject();
      json.writeEndObject();
    });
  }

  /** The values that occur, and for each row which of them it has: one number, or several. */
  private static void facet(JsonGenerator json, Facet facet, List<Resource> rows) {
    TreeSet<String> occurring = new TreeSet<>();
    rows.forEach(row -> occurring.addAll(facet.of(row)));
    List<String> values = List.copyOf(occurring);
    Map<String, Integer> numbers = new TreeMap<>();
    values.forEach(value -> numbers.put(value, numbers.size()));
    json.writeArrayPropertyStart("values");
    values.forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("rows");
    for (Resource row : rows) {
      List<Integer> own =
          facet.of(row).stream().distinct().map(value -> numbers.getOrDefault(value, 0)).toList();
      if (own.size() == 1) {
        json.writeNumber(own.getFirst());
      } else {
        json.writeStartArray();
        own.forEach(json::writeNumber);
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }

  private static String words(Hub hub, Language language) {
    Map<String, String> texts = new TreeMap<>();
    Messages.of(hub, language)
        .all()
        .forEach((key, text) -> {
          if (key.startsWith(OWN_TEXTS)) {
            texts.put(key.substring(OWN_TEXTS.length()), text);
          } else if (key.startsWith(FACET_NAMES)) {
            texts.put("facet." + key.substring(FACET_NAMES.length()), text);
          }
        });
    return JsonText.of(json -> {
      json.writeStartObject();
      texts(json, "texts", texts);
      json.writeObjectPropertyStart("names");
      for (Facet facet : Facet.values()) {
        texts(json, facet.label(), names(hub, facet, language));
      }
      json.writeEndObject();
      json.writeEndObject();
    });
  }

  private static void texts(JsonGenerator json, String name, Map<String, String> texts) {
    json.writeObjectPropertyStart(name);
    texts.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  /** Names by value; publishers and years are named alike in all languages, so not here. */
  private static Map<String, String> names(Hub hub, Facet facet, Language language) {
    Map<String, String> names = new TreeMap<>();
    switch (facet) {
      case TOPIC -> hub.topics().all().forEach(t -> names.put(t.id(), t.name().in(language)));
      case TYPE -> hub.resourceTypes().all().forEach(t -> names.put(t.id(), t.name().in(language)));
      case AUDIENCE -> hub.audiences().all().forEach(a -> names.put(a.id(), a.name().in(language)));
      case LANGUAGE ->
          hub.resources().all().stream()
              .flatMap(resource -> resource.languages().stream())
              .forEach(
                  code -> names.put(code, Locale.of(code).getDisplayLanguage(language.locale())));
      case ECONOMY ->
          hub.resources().all().stream()
              .flatMap(resource -> resource.economies().stream())
              .map(hub.economies()::get)
              .distinct()
              .forEach((Economy economy) -> names.put(economy.id(), economy.name(language)));
      case PUBLISHER, YEAR -> {}
    }
    return names;
  }
}

package org.trade4msmes.hub.library;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Identified;
import org.trade4msmes.hub.model.Label;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.model.Topic;
import org.trade4msmes.hub.pages.JsonText;
import tools.jackson.core.JsonGenerator;

/**
 * All resources as open data: {@code resources.json}, which names topics and types in every
 * language, and {@code resources.csv} for spreadsheets. Both are ordered by id, and hold nothing
 * that depends on the day of the build.
 */
public final class OpenData {
  /** Where the JSON lies in a site. */
  public static final String JSON = "resources.json";

  /** Where the table lies in a site. */
  public static final String CSV = "resources.csv";

  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "publisher",
          "publisher_name",
          "url",
          "year",
          "type",
          "topics",
          "audiences",
          "languages",
          "economies",
          "summary",
          "added");

  private final Hub hub;
  private final List<Resource> resources;

  private OpenData(Hub hub) {
    this.hub = hub;
    this.resources =
        hub.resources().all().stream().sorted(Comparator.comparing(Resource::id)).toList();
  }

  /** Both files by their paths in the site. */
  public static Map<String, byte[]> of(Hub hub) {
    OpenData data = new OpenData(hub);
    Map<String, byte[]> files = new TreeMap<>();
    files.put(JSON, data.json().getBytes(StandardCharsets.UTF_8));
    files.put(CSV, data.csv().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private String csv() {
    StringBuilder csv = new StringBuilder(Csv.line(COLUMNS));
    for (Resource resource : resources) {
      csv.append(
          Csv.line(
              List.of(
                  resource.id(),
                  resource.title(),
                  resource.publisher().id(),
                  publisherName(resource),
                  resource.url(),
                  text(resource.year()),
                  resource.type().id(),
                  joined(ids(resource.topics())),
                  joined(ids(resource.audiences())),
                  joined(resource.languages()),
                  joined(ids(resource.economies())),
                  resource.summary(),
                  text(resource.added()))));
    }
    return csv.toString();
  }

  private String json() {
    StringBuilder json = new StringBuilder("{\n");
    json.append("\"title\":").append(quoted(hub.content().settings().title().in(Language.EN)));
    json.append(",\n\"licence\":\"CC-BY-4.0\",\n\"licence_url\":").append(quoted(LICENCE));
    json.append(
        ",\n\"note\":\"Titles belong to their publishers; summaries and classification are the"
            + " hub's.\"");
    json.append(",\n\"count\":").append(resources.size());
    json.append(",\n\"topics\":").append(JsonText.of(out -> names(out, hub.topics().all())));
    json.append(",\n\"types\":").append(JsonText.of(out -> names(out, hub.resourceTypes().all())));
    json.append(",\n\"resources\":[");
    for (int i = 0; i < resources.size(); i++) {
      Resource resource = resources.get(i);
      json.append(i == 0 ? "\n" : ",\n").append(JsonText.of(out -> write(out, resource)));
    }
    return json.append("\n]\n}\n").toString();
  }

  private static String quoted(String text) {
    return JsonText.of(out -> out.writeString(text));
  }

  private static void names(JsonGenerator json, List<? extends Identified> values) {
    json.writeStartObject();
    for (Identified value : values) {
      LocalizedText name =
          switch (value) {
            case Topic topic -> topic.name();
            case Label label -> label.name();
            default -> throw new IllegalArgumentException(value.id());
          };
      json.writeObjectPropertyStart(value.id());
      for (Language language : Language.values()) {
        json.writeStringProperty(language.code(), name.in(language));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Resource resource) {
    json.writeStartObject();
    json.writeStringProperty("id", resource.id());
    json.writeStringProperty("title", resource.title());
    json.writeStringProperty("publisher", resource.publisher().id());
    json.writeStringProperty("publisher_name", publisherName(resource));
    json.writeStringProperty("url", resource.url());
    if (resource.year() != null) {
      json.writeNumberProperty("year", resource.year());
    }
    json.writeStringProperty("type", resource.type().id());
    array(json, "topics", ids(resource.topics()));
    array(json, "audiences", ids(resource.audiences()));
    array(json, "languages", resource.languages());
    array(json, "economies", ids(resource.economies()));
    json.writeStringProperty("summary", resource.summary());
    if (resource.added() != null) {
      json.writeStringProperty("added", resource.added().toString());
    }
    json.writeEndObject();
  }

  private static void array(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private String publisherName(Resource resource) {
    return hub.publishers().get(resource.publisher()).name();
  }

  private static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }

  private static String joined(List<String> values) {
    return String.join("; ", values);
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}

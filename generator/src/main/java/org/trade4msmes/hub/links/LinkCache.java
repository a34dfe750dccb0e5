package org.trade4msmes.hub.links;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.edit.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results of earlier runs, in a JSON file that is kept between them. A file that is damaged or of
 * another version is as good as none.
 */
public final class LinkCache {
  private static final int VERSION = 1;

  private final Map<String, LinkResult> results = new TreeMap<>();
  private boolean discarded;

  private LinkCache() {}

  /**
   * Reads a file; an empty cache where there is none.
   *
   * @throws IOException if there is a file that cannot be read
   */
  public static LinkCache read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "Is a directory");
    }
    LinkCache cache = new LinkCache();
    try {
      JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
      if (root.path("version").asInt(0) != VERSION || !root.path("links").isArray()) {
        cache.discarded = true;
        return cache;
      }
      for (JsonNode node : root.path("links")) {
        LinkResult result = result(node);
        cache.results.put(result.url(), result);
      }
    } catch (NoSuchFileException e) {
      return cache;
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      cache.results.clear();
      cache.discarded = true;
    }
    return cache;
  }

  private static LinkResult result(JsonNode node) {
    List<LinkResult.Hop> hops = new ArrayList<>();
    for (JsonNode hop : node.path("redirects")) {
      hops.add(new LinkResult.Hop(hop.path("status").asInt(), text(hop, "address")));
    }
    String finding = text(node, "finding");
    return new LinkResult(
        text(node, "url"),
        Finding.ofLabel(finding).orElseThrow(() -> new IllegalArgumentException(finding)),
        node.path("status").asInt(0),
        List.copyOf(hops),
        node.has("moved_to") ? text(node, "moved_to") : null,
        Instant.parse(text(node, "checked")),
        node.has("failing_since") ? Instant.parse(text(node, "failing_since")) : null);
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (!value.isString()) {
      throw new IllegalArgumentException("no text: " + key);
    }
    return value.asString();
  }

  /** Whether there was a file that could not be used. */
  public boolean wasDiscarded() {
    return discarded;
  }

  /** What is known of an address, however old. */
  public Optional<LinkResult> find(String url) {
    return Optional.ofNullable(results.get(url));
  }

  /**
   * What is known of an address and still counts. What nobody could reach, or is gone, is asked for
   * again each time; what was checked in the future was checked by a wrong clock.
   */
  public Optional<LinkResult> fresh(String url, Instant now, Duration maxAge) {
    return find(url)
        .filter(
            result -> result.verdict() != Verdict.UNREACHABLE && result.verdict() != Verdict.GONE)
        .filter(result -> !result.checked().isAfter(now))
        .filter(result -> result.checked().plus(maxAge).isAfter(now));
  }

  /** Keeps a result, and with it since when the link has been bad. */
  public LinkResult put(LinkResult result) {
    LinkResult dated = result.after(results.get(result.url()));
    results.put(result.url(), dated);
    return dated;
  }

  /** Forgets all addresses but those of some links. */
  public void keepOnly(Collection<HubLink> links) {
    Set<String> urls = new HashSet<>();
    links.forEach(link -> urls.add(link.url()));
    results.keySet().retainAll(urls);
  }

  /**
   * Writes the file, whole or not at all, and the folder it lies in.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    AtomicFile.write(file, toJson().getBytes(StandardCharsets.UTF_8));
  }

  private String toJson() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("version", VERSION);
      json.writeArrayPropertyStart("links");
      for (LinkResult result : results.values()) {
        json.writeRaw('\n'); // A line for each link makes differences readable.
        write(result, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  static void write(LinkResult result, JsonGenerator json) {
    json.writeStartObject();
    writeProperties(result, json);
    json.writeEndObject();
  }

  /** The properties of a result, in an object that is open. */
  static void writeProperties(LinkResult result, JsonGenerator json) {
    json.writeStringProperty("url", result.url());
    json.writeStringProperty("verdict", result.verdict().label());
    json.writeStringProperty("finding", result.finding().label());
    if (result.status() > 0) {
      json.writeNumberProperty("status", result.status());
    }
    if (!result.hops().isEmpty()) {
      json.writeArrayPropertyStart("redirects");
      for (LinkResult.Hop hop : result.hops()) {
        json.writeStartObject();
        json.writeNumberProperty("status", hop.status());
        json.writeStringProperty("address", hop.address());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    optional("moved_to", result.movedTo(), json);
    json.writeStringProperty("checked", result.checked().toString());
    optional("failing_since", result.failingSince(), json);
  }

  private static void optional(String key, @Nullable Object value, JsonGenerator json) {
    if (value != null) {
      json.writeStringProperty(key, value.toString());
    }
  }
}

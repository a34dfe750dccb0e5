package org.trade4msmes.hub.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.yaml.YamlNode;
import org.trade4msmes.hub.yaml.YamlReader;

/** What each key of each kind is, from the one file that says it. */
public final class KeyDescriptions {
  private static final String FILE = "keys.yaml";

  private final Map<String, Map<String, Description>> byKind;

  private KeyDescriptions(Map<String, Map<String, Description>> byKind) {
    this.byKind = byKind;
  }

  /**
   * What a key is.
   *
   * @param text one sentence or two
   * @param example a value, where one helps
   */
  public record Description(String text, @Nullable String example) {}

  /** Reads the descriptions that the program carries. */
  public static KeyDescriptions load() {
    try (InputStream in =
        Objects.requireNonNull(KeyDescriptions.class.getResourceAsStream(FILE), FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Diagnostics diagnostics = new Diagnostics();
      YamlNode root =
          new YamlReader()
              .read(new SourceFile(FILE, text), 0, text.length(), diagnostics)
              .orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString()));
      Map<String, Map<String, Description>> kinds = new LinkedHashMap<>();
      for (YamlNode.Entry kind : entries(root)) {
        Map<String, Description> keys = new LinkedHashMap<>();
        entries(kind.value()).forEach(key -> keys.put(key.key(), description(key.value())));
        kinds.put(kind.key(), keys);
      }
      return new KeyDescriptions(kinds);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Description description(YamlNode node) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (YamlNode.Entry part : entries(node)) {
      parts.put(part.key(), ((YamlNode.Scalar) part.value()).text());
    }
    return new Description(parts.getOrDefault("is", ""), parts.get("example"));
  }

  private static List<YamlNode.Entry> entries(YamlNode node) {
    return ((YamlNode.Mapping) node).entries();
  }

  /**
   * What a key is.
   *
   * @param key its path, such as {@code sources.title}
   */
  public Description of(String kind, String key) {
    return byKind.getOrDefault(kind, Map.of()).getOrDefault(key, new Description("", null));
  }

  /**
   * The keys of one level of a kind in the order in which they are written.
   *
   * @param prefix empty, or the key of a list with a full stop, such as {@code sources.}
   */
  public List<String> order(String kind, String prefix) {
    List<String> order = new ArrayList<>();
    for (String key : byKind.getOrDefault(kind, Map.of()).keySet()) {
      if (key.startsWith(prefix) && key.indexOf('.', prefix.length()) < 0) {
        order.add(key.substring(prefix.length()));
      }
    }
    return order;
  }
}

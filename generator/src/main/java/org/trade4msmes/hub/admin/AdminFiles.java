package org.trade4msmes.hub.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.trade4msmes.hub.model.AdminSettings;
import org.trade4msmes.hub.model.Content;
import tools.jackson.databind.json.JsonMapper;

/** What the page for editing loads, by path in the site. */
public final class AdminFiles {
  private static final String FOLDER = "admin/";
  private static final String HEADERS = "_headers";
  private static final List<String> PLAIN = List.of("hub-files.js", "icons.woff2", "licences.txt");
  private static final List<String> PACKED = List.of("sveltia-cms.js", "js-yaml.js");

  private AdminFiles() {}

  /** The program and its settings; nothing in a hub that has not switched the page on. */
  public static Map<String, byte[]> of(Content content) {
    AdminSettings settings = content.settings().admin();
    if (settings == null) {
      return Map.of();
    }
    Map<String, byte[]> files = new TreeMap<>();
    PLAIN.forEach(name -> files.put(FOLDER + name, read(name)));
    PACKED.forEach(name -> files.put(FOLDER + name, unpacked(name + ".gz")));
    String configuration =
        new JsonMapper().writeValueAsString(new AdminConfiguration(content).of(settings));
    files.put(FOLDER + "config.json", configuration.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /**
   * The files of the theme, as they have to be beside the page for editing: {@code _headers} has a
   * policy for all pages, which would be too strict for this one. All pages carry their own.
   */
  public static Map<String, byte[]> beside(Content content, Map<String, byte[]> theme) {
    byte[] headers = theme.get(HEADERS);
    if (content.settings().admin() == null || headers == null) {
      return theme;
    }
    Map<String, byte[]> files = new TreeMap<>(theme);
    String relaxed =
        new String(headers, StandardCharsets.UTF_8)
            .replaceAll("(Content-Security-Policy:).*", "$1 frame-ancestors 'none'");
    files.put(HEADERS, relaxed.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] read(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] unpacked(String name) {
    try (InputStream in = new GZIPInputStream(open(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(AdminFiles.class.getResourceAsStream(name), name);
  }
}

package org.trade4msmes.hub.publish;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules for paths of site files: relative, {@code /} between names, and fit for every file
 * system that a site may be copied to.
 */
final class SitePath {
  private static final int LONGEST_NAME_BYTES = 255;

  private static final Pattern RESERVED_ON_WINDOWS =
      Pattern.compile(
          "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:[.].*)?",
          Pattern.CASE_INSENSITIVE);

  private SitePath() {}

  /** What is wrong with {@code path}, as the end of a sentence, or null if it is allowed. */
  static @Nullable String violation(String path) {
    if (path.isEmpty()) {
      return "is empty";
    }
    if (path.charAt(0) == '/') {
      return "is absolute";
    }
    for (String name : path.split("/", -1)) {
      String violation = nameViolation(name);
      if (violation != null) {
        return violation;
      }
    }
    return null;
  }

  /**
   * A key that is equal for paths that some file system takes for one: those that differ only in
   * letter case or in the way in which accents are encoded.
   */
  static String foldCase(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) > 0x7f) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
      }
    }
    return path.toLowerCase(Locale.ROOT);
  }

  /** The folder of {@code path} without a slash at the end; empty for a file at the root. */
  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static @Nullable String nameViolation(String name) {
    if (name.isEmpty()) {
      return "has an empty name between slashes";
    }
    if (name.equals(".") || name.equals("..")) {
      return "has a name \"" + name + "\", which could lead out of the site";
    }
    char last = name.charAt(name.length() - 1);
    if (last == '.' || last == ' ') {
      return "has a name that ends in a dot or a space, which Windows drops";
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c == 0x7f || "<>:\"|?*\\".indexOf(c) >= 0) {
        return "has a character that file names may not have: "
            + (c < ' ' || c == 0x7f ? "a control character" : String.valueOf(c));
      }
    }
    if (RESERVED_ON_WINDOWS.matcher(name).matches()) {
      return "has a name that Windows reserves: " + name;
    }
    if (name.length() * 3 > LONGEST_NAME_BYTES
        && name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME_BYTES) {
      return "has a name of more than " + LONGEST_NAME_BYTES + " bytes";
    }
    return null;
  }
}

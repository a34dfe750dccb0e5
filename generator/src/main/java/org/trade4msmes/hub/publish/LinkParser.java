package org.trade4msmes.hub.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads links as browsers do and finds the site path that each leads to. */
final class LinkParser {
  private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Set<String> UNSAFE_SCHEMES = Set.of("javascript", "vbscript", "file");

  private final @Nullable String baseUrl;

  /**
   * @param baseUrl address of the site's root, ending in a slash, if known; absolute links that
   *     start with it count as internal
   */
  LinkParser(@Nullable String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** Reads {@code text}, its entities decoded, as a link of a page in {@code folder}. */
  SiteLink parse(String folder, String text) {
    String link = text.strip();
    if (link.isEmpty()) {
      return SiteLink.defective(text, "is empty");
    }
    if (baseUrl != null && (link + "/").startsWith(baseUrl)) {
      String rest = link.length() < baseUrl.length() ? "" : link.substring(baseUrl.length());
      boolean root = rest.isEmpty() || rest.charAt(0) == '#' || rest.charAt(0) == '?';
      return parseRelative("", text, root ? "index.html" + rest : rest);
    }
    String scheme = scheme(link);
    if (scheme != null) {
      return UNSAFE_SCHEMES.contains(scheme)
          ? SiteLink.defective(text, "has the scheme " + scheme + ", which sites may not use")
          : SiteLink.EXTERNAL;
    }
    return parseRelative(folder, text, link);
  }

  private static SiteLink parseRelative(String folder, String text, String link) {
    String defect = defect(link);
    if (defect != null) {
      return SiteLink.defective(text, defect);
    }
    int hash = link.indexOf('#');
    String fragment = hash < 0 ? "" : link.substring(hash + 1);
    String path = hash < 0 ? link : link.substring(0, hash);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    if (path.isEmpty()) {
      return SiteLink.to(text, null, fragment);
    }
    return resolve(folder, text, path, fragment);
  }

  private static @Nullable String defect(String link) {
    if (link.startsWith("/")) {
      return "is not relative, so it breaks in a sub-directory and on a disk";
    }
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      if (c <= ' ' || c == '\\') {
        return "has a character that links may not have: "
            + (c == ' ' ? "a space" : c < ' ' ? "a control character" : "a backslash");
      }
    }
    if (link.indexOf('%') >= 0 && BAD_ESCAPE.matcher(link).find()) {
      return "has a \"%\" that is not followed by two hexadecimal digits";
    }
    return null;
  }

  private static SiteLink resolve(String folder, String text, String path, String fragment) {
    StringBuilder target = new StringBuilder(folder);
    boolean isFolder = false;
    for (int start = 0; start <= path.length(); ) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String name = decode(path.substring(start, end));
      isFolder = name.isEmpty() || name.equals(".") || name.equals("..");
      if (name.equals("..")) {
        if (target.isEmpty()) {
          return SiteLink.defective(text, "leads out of the site");
        }
        target.setLength(Math.max(0, target.lastIndexOf("/")));
      } else if (!isFolder) {
        target.append(target.isEmpty() ? "" : "/").append(name);
      }
      start = end + 1;
    }
    return isFolder
        ? SiteLink.defective(text, "leads to a folder; link to a file")
        : SiteLink.to(text, target.toString(), fragment);
  }

  /** Decodes the percent signs of a part of a link. */
  static String decode(String part) {
    return part.indexOf('%') < 0
        ? part
        : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** The scheme of an absolute link in lower case, or null if the link has none. */
  private static @Nullable String scheme(String link) {
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      if (c == ':') {
        return i == 0 ? null : link.substring(0, i).toLowerCase(Locale.ROOT);
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0))) {
        return null;
      }
    }
    return null;
  }
}

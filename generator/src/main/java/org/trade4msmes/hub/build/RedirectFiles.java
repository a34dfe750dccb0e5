package org.trade4msmes.hub.build;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.pages.Page;
import org.trade4msmes.hub.pages.RedirectPages;

/**
 * What has moved, in the forms that servers read: {@code _redirects} for hosts of static sites and
 * for Apache's RewriteMap, {@code redirects.map} for nginx. Both hold addresses from the root of
 * the host. The pages that lead on by themselves are there as well.
 */
final class RedirectFiles {
  private RedirectFiles() {}

  /** The files by path; none where nothing has moved. */
  static Map<String, byte[]> of(Collection<Page> pages, @Nullable String baseUrl) {
    Map<String, String> moves = new TreeMap<>();
    String root = root(baseUrl);
    for (Page page : pages) {
      if (page.view() instanceof RedirectPages.RedirectView redirect) {
        String to = redirect.external() ? redirect.path() : root + redirect.path();
        moves.put(root + page.path(), safe(to));
      }
    }
    if (moves.isEmpty()) {
      return Map.of();
    }
    StringBuilder hosts = new StringBuilder();
    StringBuilder nginx = new StringBuilder();
    moves.forEach((from, to) -> {
      hosts.append(from).append(' ').append(to).append(" 301\n");
      nginx.append('"').append(from).append("\" \"").append(to).append("\";\n");
    });
    return Map.of(
        "_redirects", hosts.toString().getBytes(StandardCharsets.UTF_8),
        "redirects.map", nginx.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The folder in which the site stands on its host, with slashes around it. */
  private static String root(@Nullable String baseUrl) {
    String path = baseUrl == null ? "/" : URI.create(baseUrl).getRawPath();
    return path.endsWith("/") ? path : path + "/";
  }

  /** An address without characters that mean something else in one of the two files. */
  private static String safe(String address) {
    return address
        .replace(" ", "%20")
        .replace("\"", "%22")
        .replace("$", "%24")
        .replace("\\", "%5C");
  }
}

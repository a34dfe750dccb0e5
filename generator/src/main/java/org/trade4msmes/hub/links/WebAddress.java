package org.trade4msmes.hub.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Web addresses as people and servers write them, made into such as can be asked for. */
final class WebAddress {
  private static final String UNFIT = " \"<>\\^`{|}";

  private WebAddress() {}

  /**
   * The address of a text: scheme http or https, a host, no fragment; characters that have no place
   * in an address are escaped, as browsers do. Nothing where it cannot be one.
   */
  static Optional<URI> of(String text) {
    try {
      return complete(new URI(escaped(text.strip())));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Where a redirect leads; nothing where it leads out of the web. */
  static Optional<URI> resolve(URI from, String location) {
    try {
      return complete(from.resolve(new URI(escaped(location.strip()))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<URI> complete(URI uri) throws URISyntaxException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.empty();
    }
    String host = host(uri);
    if (host.isEmpty()) {
      return Optional.empty();
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    URI whole = new URI(scheme + "://" + host + port + path + query);
    return whole.getHost() == null ? Optional.empty() : Optional.of(whole);
  }

  private static String host(URI uri) {
    if (uri.getHost() != null) {
      return uri.getHost().toLowerCase(Locale.ROOT);
    }
    try {
      String authority = uri.getAuthority() == null ? "" : uri.getAuthority();
      return IDN.toASCII(authority, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The scheme, host and port of an address. */
  static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int authorityEnd = authorityEnd(text);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      String character = Character.toString(c);
      boolean loosePercent = c == '%' && !text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
      if (UNFIT.indexOf(c) >= 0 || c < ' ' || loosePercent || (c > '~' && i >= authorityEnd)) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
      } else {
        out.append(character);
      }
      i += character.length();
    }
    return out.toString();
  }

  private static int authorityEnd(String text) {
    int slashes = text.indexOf("//");
    int end = slashes < 0 ? 0 : text.indexOf('/', slashes + 2);
    return end < 0 ? text.length() : end;
  }
}

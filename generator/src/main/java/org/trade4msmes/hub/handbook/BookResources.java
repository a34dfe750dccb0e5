package org.trade4msmes.hub.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Style sheets and fonts, which lie in the program. */
final class BookResources {
  private BookResources() {}

  static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream open(String name) {
    InputStream in = BookResources.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("The program lacks " + name);
    }
    return in;
  }
}

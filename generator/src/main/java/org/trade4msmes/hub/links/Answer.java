package org.trade4msmes.hub.links;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.Locale;

/** What came of one request. */
sealed interface Answer {

  /**
   * A server has answered.
   *
   * @param body the beginning of the body; empty where it was not asked for
   */
  record Response(int status, HttpHeaders headers, ByteBuffer body) implements Answer {

    /** The bytes of the body. */
    byte[] bytes() {
      byte[] bytes = new byte[body.remaining()];
      body.duplicate().get(bytes);
      return bytes;
    }

    boolean isRedirect() {
      return status >= 300 && status < 400 && status != 304;
    }

    boolean isFine() {
      return status >= 200 && status < 300;
    }

    boolean isHtml() {
      return isHtml(headers);
    }

    static boolean isHtml(HttpHeaders headers) {
      String type = headers.firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
      return type.startsWith("text/html") || type.startsWith("application/xhtml");
    }
  }

  /** No server has answered, or not in a way that can be used. */
  record Failure(Finding finding) implements Answer {}
}

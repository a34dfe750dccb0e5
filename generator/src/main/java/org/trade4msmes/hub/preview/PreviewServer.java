package org.trade4msmes.hub.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A web server for programs of this machine alone. It serves what a {@link Preview} holds in
 * memory, by exact path, and never touches a file system; it answers to names of this machine only,
 * so that no page elsewhere can reach it through a name of its own.
 */
final class PreviewServer implements AutoCloseable {
  /** Where the server's own files lie: no page of a site has such a path. */
  private static final String OWN = ".hub/";

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int UNAVAILABLE = 503;
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("zip", "application/zip"));

  private final Preview preview;
  private final HttpServer server;
  private final ExecutorService threads;
  private final Set<String> hosts;

  /**
   * Starts a server.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException if another program listens on the port
   */
  PreviewServer(Preview preview, int port) throws IOException {
    this.preview = preview;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    int actual = server.getAddress().getPort();
    this.hosts = Set.of("localhost:" + actual, "127.0.0.1:" + actual, "[::1]:" + actual);
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address to open. */
  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
      String method = exchange.getRequestMethod();
      if (!hosts.contains(host)) {
        send(exchange, FORBIDDEN, "txt", text("This preview answers at " + address() + " only."));
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, METHOD_NOT_ALLOWED, "txt", text("A preview can only be read."));
      } else {
        serve(exchange, exchange.getRequestURI().getPath().substring(1));
      }
    }
  }

  private void serve(HttpExchange exchange, String requested) throws IOException {
    String path =
        requested.isEmpty() || requested.endsWith("/") ? requested + "index.html" : requested;
    if (path.equals(OWN + "events")) {
      events(exchange);
    } else if (path.equals(OWN + "preview.js") || path.equals(OWN + "preview.css")) {
      send(exchange, OK, ending(path), own(path.substring(OWN.length())));
    } else {
      Optional<byte[]> file = preview.file(path);
      if (file.isPresent()) {
        send(exchange, OK, path, file.get());
      } else {
        missing(exchange, path);
      }
    }
  }

  private void missing(HttpExchange exchange, String path) throws IOException {
    Optional<byte[]> page = preview.file("404.html");
    if (!preview.problems().isEmpty() && (page.isEmpty() || path.endsWith(".html"))) {
      send(exchange, UNAVAILABLE, "html", text(MistakesPage.of(preview.problems())));
    } else if (page.isPresent() && ending(path).equals("html")) {
      send(exchange, NOT_FOUND, "html", page.get());
    } else {
      send(exchange, NOT_FOUND, "txt", text("There is no " + path + " in this hub."));
    }
  }

  private void events(HttpExchange exchange) throws IOException {
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    String path = query.getOrDefault("page", "");
    Viewer viewer = preview.connect(path, version(query.getOrDefault("version", "")));
    try {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", "text/event-stream");
      headers.set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(OK, 0);
      viewer.serve(exchange.getResponseBody());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The server is being stopped.
    } finally {
      preview.disconnect(viewer);
    }
  }

  private static long version(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  private static Map<String, String> query(@org.jspecify.annotations.Nullable String raw) {
    Map<String, String> values = new java.util.HashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return values;
  }

  private byte[] own(String name) throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  /** Sends a file; pages get the script that shows changes and mistakes. */
  private void send(HttpExchange exchange, int status, String name, byte[] content)
      throws IOException {
    String ending = ending(name);
    byte[] body = ending.equals("html") ? LiveScript.into(content, preview.version()) : content;
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(body.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static byte[] text(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

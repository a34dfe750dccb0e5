package org.trade4msmes.hub.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain web server that has a site in the folder {@code /sub/dir/}, as static hosts do. */
public final class SiteServer implements AutoCloseable {
  private static final String FOLDER = "/sub/dir/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "txt", "text/plain",
          "svg", "image/svg+xml",
          "ico", "image/x-icon",
          "png", "image/png");

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<String> missing = ConcurrentHashMap.newKeySet();
  private final int port;
  private HttpServer server;
  private volatile Path site;

  /** Starts at a free port of this machine. */
  public SiteServer(Path site) {
    this.site = site;
    this.server = start(0);
    this.port = server.getAddress().getPort();
  }

  private HttpServer start(int at) {
    try {
      HttpServer started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
      started.createContext("/", this::answer);
      started.setExecutor(threads);
      started.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String address = exchange.getRequestURI().getPath();
      String path = address.startsWith(FOLDER) ? address.substring(FOLDER.length()) : "?";
      Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      if (missing.contains(path) || path.contains("..") || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String name = String.valueOf(file.getFileName());
      String ending = name.substring(name.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .add("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      byte[] content = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    }
  }

  /** The address of a file of the site. */
  public String address(String path) {
    return "http://127.0.0.1:" + port + FOLDER + path;
  }

  /** From now on gives out another site. */
  public void show(Path other) {
    site = other;
  }

  /** From now on knows nothing of a file. */
  public void lose(String path) {
    missing.add(path);
  }

  /** Goes away; browsers find nobody at its address. */
  public void disconnect() {
    server.stop(0);
  }

  /** Comes back to the same address. */
  public void reconnect() {
    server = start(port);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}

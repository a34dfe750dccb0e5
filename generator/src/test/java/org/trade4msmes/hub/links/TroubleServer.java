package org.trade4msmes.hub.links;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/**
 * A web server that plays every kind of trouble that links meet, one at each path. It stands by
 * itself, so that measurements can start it too: {@code java TroubleServer.java PORT}.
 */
final class TroubleServer implements AutoCloseable {
  private static final String PAGE =
      "<!doctype html><html lang=en><title>A guide</title><h1>A guide</h1><p>How to export.";

  private final ServerSocket socket;
  private final String robots;
  private final Map<String, Trouble> troubles = new TreeMap<>();
  private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  /** What happens when a path is asked for. */
  private interface Trouble {
    void answer(Request request) throws IOException, InterruptedException;
  }

  /**
   * One request.
   *
   * @param time how often this path was asked for with this method, this time included
   */
  private record Request(String method, String path, int time, Socket socket) {

    boolean isHead() {
      return method.equals("HEAD");
    }

    void send(String text) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    void page(int status, String body, String... headers) throws IOException {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
      for (String header : headers) {
        head.append(header).append("\r\n");
      }
      int length = body.getBytes(StandardCharsets.UTF_8).length;
      head.append("Content-Type: text/html; charset=utf-8\r\nConnection: close\r\n");
      head.append("Content-Length: ").append(length).append("\r\n\r\n");
      send(isHead() ? head.toString() : head + body);
    }

    void redirect(int status, String location) throws IOException {
      page(status, "", "Location: " + location);
    }
  }

  /** Starts a server at this machine's own address. */
  TroubleServer(ServerSocketFactory sockets, InetAddress address, int port, String robots)
      throws IOException {
    this.robots = robots;
    this.socket = sockets.createServerSocket();
    addTroubles();
    socket.bind(new InetSocketAddress(address, port), 1000);
    Thread.ofVirtual().start(this::serve);
  }

  static TroubleServer start(String robots) throws IOException {
    return new TroubleServer(
        ServerSocketFactory.getDefault(), InetAddress.getLoopbackAddress(), 0, robots);
  }

  /** Serves at a port of all addresses until it is killed. */
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    InetAddress all = InetAddress.getByName("0.0.0.0");
    new TroubleServer(ServerSocketFactory.getDefault(), all, port, "").closed.await();
  }

  private void addTroubles() {
    troubles.put("/page", r -> r.page(200, PAGE));
    troubles.put("/", r -> r.page(200, PAGE));
    troubles.put("/index.html", r -> r.page(200, PAGE));
    troubles.put(
        "/file.pdf",
        r ->
            r.send(
                "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 5\r\n"
                    + "Connection: close\r\n\r\n"
                    + (r.isHead() ? "" : "%PDF-")));
    troubles.put("/no-head", r -> r.page(r.isHead() ? 405 : 200, PAGE));
    troubles.put("/head-not-found", r -> r.page(r.isHead() ? 404 : 200, PAGE));
    troubles.put(
        "/head-reset",
        r -> {
          if (r.isHead()) {
            reset(r);
          } else {
            r.page(200, PAGE);
          }
        });
    troubles.put("/moved", r -> r.redirect(301, "/page"));
    troubles.put("/moved-twice", r -> r.redirect(308, "/moved"));
    troubles.put("/moved-then-away", r -> r.redirect(301, "/away"));
    troubles.put("/moved-oddly", r -> r.redirect(301, "/page?a=b c|d#part"));
    troubles.put("/moved-to-gone", r -> r.redirect(301, "/gone"));
    troubles.put("/away", r -> r.redirect(302, "page"));
    troubles.put("/loop", r -> r.redirect(302, "/loop-back"));
    troubles.put("/loop-back", r -> r.redirect(302, "/loop"));
    troubles.put("/endless-redirect", r -> r.redirect(302, "/endless-redirect/x"));
    troubles.put("/no-location", r -> r.page(302, ""));
    troubles.put("/to-mail", r -> r.redirect(301, "mailto:somebody@example.org"));
    troubles.put("/to-front", r -> r.redirect(301, "/"));
    troubles.put("/to-home", r -> r.redirect(302, "/index.html"));
    troubles.put("/to-error-page", r -> r.redirect(302, "/errors/404.html"));
    troubles.put("/errors/404.html", r -> r.page(200, PAGE));
    troubles.put("/to-private", r -> r.redirect(302, "http://10.0.0.1/secret"));
    troubles.put("/to-metadata", r -> r.redirect(302, "http://169.254.169.254/latest"));
    troubles.put("/not-found", r -> r.page(404, "<title>Nothing</title>"));
    troubles.put("/gone", r -> r.page(410, ""));
    troubles.put("/forbidden", r -> r.page(403, "No robots"));
    troubles.put("/login", r -> r.page(401, ""));
    troubles.put("/teapot", r -> r.page(418, ""));
    troubles.put("/fails", r -> r.page(500, ""));
    troubles.put("/fails-once", r -> r.page(r.time() == 1 ? 503 : 200, PAGE));
    troubles.put("/busy", r -> r.page(429, "", "Retry-After: 86400"));
    troubles.put(
        "/busy-once",
        r -> {
          if (r.isHead() && r.time() == 1) {
            r.page(429, "", "Retry-After: 1");
          } else {
            r.page(200, PAGE);
          }
        });
    troubles.put("/never", r -> closed.await());
    troubles.put("/slow-drip", this::drip);
    troubles.put("/endless", this::endless);
    troubles.put("/reset", TroubleServer::reset);
    troubles.put("/silent", r -> {});
    troubles.put("/not-http", r -> r.send("220 mail.example.org ESMTP\r\n"));
    troubles.put(
        "/huge-head",
        r -> r.send("HTTP/1.1 200 OK\r\nX-Long: " + "x".repeat(600_000) + "\r\n\r\n"));
    troubles.put(
        "/cut-short",
        r ->
            r.send(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n"
                    + (r.isHead() ? "" : "<title>A gui")));
    troubles.put("/empty", r -> r.page(200, ""));
    troubles.put("/soft", r -> r.page(200, "<title>Page not found | Agency</title><h1>Oh</h1>"));
    troubles.put("/soft-fr", r -> r.page(200, "<title>Agence</title><h1>Page introuvable</h1>"));
    troubles.put("/parked", r -> r.page(200, "<title>x.org</title>This domain is for sale!"));
    troubles.put(
        "/packed", r -> r.page(200, "\u001F\u008B not really packed", "Content-Encoding: gzip"));
    troubles.put("/private/page", r -> r.page(200, PAGE));
  }

  private static void reset(Request request) throws IOException {
    request.socket().setSoLinger(true, 0);
    request.socket().close();
  }

  /** A byte at a time, for ever. */
  private void drip(Request request) throws IOException, InterruptedException {
    request.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    while (!request.isHead() && !closed.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      request.send(" ");
    }
  }

  private void endless(Request request) throws IOException {
    request.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE);
    String more = "<p>And so on.".repeat(1000);
    while (!request.isHead() && closed.getCount() > 0) {
      request.send(more);
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> answer(client));
      } catch (IOException e) {
        return; // Closed.
      }
    }
  }

  /**
   * Answers a request. It counts from its connection until its answer begins: by the time that a
   * client has an answer it no longer counts, however slow this thread is.
   */
  private void answer(Socket client) {
    int now = atOnce.incrementAndGet();
    mostAtOnce.accumulateAndGet(now, Math::max);
    try (client) {
      Optional<Request> request = request(client);
      atOnce.decrementAndGet();
      if (request.isPresent()) {
        respond(request.get());
      }
    } catch (IOException e) {
      return; // The checker has hung up.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads a request; nothing where it does not speak HTTP, such as TLS to a plain port. */
  private Optional<Request> request(Socket client) {
    try {
      String[] words = head(client.getInputStream()).split(" ", 3);
      if (words.length < 3) {
        return Optional.empty();
      }
      String path = words[1].replaceFirst("\\?.*", "");
      asked.add(words[0] + " " + path);
      int time = times.computeIfAbsent(words[0] + path, p -> new AtomicInteger()).incrementAndGet();
      return Optional.of(new Request(words[0], path, time, client));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void respond(Request request) throws IOException, InterruptedException {
    String path = request.path();
    if (path.equals("/robots.txt")) {
      if (robots.isEmpty()) {
        request.page(404, "");
      } else if (robots.equals("error")) {
        request.page(500, "");
      } else {
        request.page(200, robots);
      }
    } else if (path.startsWith("/endless-redirect/")) {
      request.redirect(302, path + "x");
    } else {
      Trouble trouble = troubles.get(path);
      if (trouble == null) {
        request.page(404, "");
      } else {
        trouble.answer(request);
      }
    }
  }

  /** The head of a request, read to its end, so that closing the socket resets nothing. */
  private static String head(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0 && head.length() < 20_000) {
      int c = buffered.read();
      if (c < 0 || c == 0x16) { // The end, or TLS, which this server does not speak.
        break;
      }
      head.append((char) c);
    }
    return head.toString();
  }

  /** The address of a path. */
  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Methods and paths in the order in which they were asked for. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  /** How many requests were answered at a time at most. */
  int mostAtOnce() {
    return mostAtOnce.get();
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.trade4msmes.hub.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** An open page, told by server-sent events what happens. */
final class Viewer {
  private static final long HEARTBEAT_SECONDS = 10;

  private final String path;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  /**
   * @param path the page, relative to the site's root
   */
  Viewer(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  /** Tells the page to load itself again. */
  void reload() {
    events.add(event("reload", "now"));
  }

  /** Shows the mistakes over the page; none takes away those shown before. */
  void problems(String text) {
    events.add(text.isEmpty() ? event("mended", "now") : event("problems", text));
  }

  private static String event(String name, String text) {
    return text.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining())
        + "event: "
        + name
        + "\n\n";
  }

  /** Sends events until the page goes away or the thread is interrupted. */
  void serve(OutputStream out) throws IOException, InterruptedException {
    while (true) {
      String event = events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      out.write((event == null ? ":\n\n" : event).getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}

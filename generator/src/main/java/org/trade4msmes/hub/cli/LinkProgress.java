package org.trade4msmes.hub.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trade4msmes.hub.links.CheckSettings;
import org.trade4msmes.hub.links.HubLink;
import org.trade4msmes.hub.links.LinkResult;

/**
 * How far the checking of links has come: a bar with an estimate on a terminal, a line now and then
 * in a pipe. The site with the most links that are left decides how long it takes, because each
 * site is asked slowly; so the estimate looks at each by itself.
 */
final class LinkProgress implements AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001B[K";
  private static final int WIDTH = 24;

  private final PrintWriter err;
  private final boolean terminal;
  private final double delay;
  private final int total;
  private final Map<String, Integer> left = new HashMap<>();
  private final Map<String, Integer> done = new HashMap<>();
  private final long start = System.nanoTime();
  private int finished;

  LinkProgress(PrintWriter err, boolean terminal, List<HubLink> links, CheckSettings settings) {
    this.err = err;
    this.terminal = terminal;
    this.delay = settings.delay().toNanos() / 1e9;
    this.total = links.size();
    links.forEach(link -> left.merge(host(link.url()), 1, Integer::sum));
    if (total > 0 && !terminal) {
      err.println(
          "Checking "
              + (total == 1 ? "1 link" : total + " links")
              + " on "
              + (left.size() == 1 ? "1 site" : left.size() + " sites")
              + "; "
              + remaining()
              + ".");
      err.flush();
    }
    show();
  }

  private static String host(String url) {
    int from = url.indexOf("//") + 2;
    int to = url.indexOf('/', from);
    return to < 0 ? url.substring(from) : url.substring(from, to);
  }

  /** One more link has its result. */
  void done(LinkResult result) {
    String host = host(result.url());
    left.merge(host, -1, Integer::sum);
    done.merge(host, 1, Integer::sum);
    finished++;
    if (!terminal && finished * 10 / total > (finished - 1) * 10 / total) {
      err.println(finished + " of " + total + " links checked; " + remaining() + ".");
      err.flush();
    }
    show();
  }

  private void show() {
    if (terminal && total > 0) {
      int filled = finished * WIDTH / total;
      err.print(
          CLEAR_LINE
              + "Links ["
              + "#".repeat(filled)
              + "-".repeat(WIDTH - filled)
              + "] "
              + finished
              + " of "
              + total
              + "; "
              + remaining());
      err.flush();
    }
  }

  private String remaining() {
    double elapsed = (System.nanoTime() - start) / 1e9;
    double seconds = 0;
    for (Map.Entry<String, Integer> entry : left.entrySet()) {
      int finishedHere = done.getOrDefault(entry.getKey(), 0);
      // Two requests for most links, until it is known how long one takes here.
      double each = finishedHere == 0 ? Math.max(0.5, 2 * delay) : elapsed / finishedHere;
      seconds = Math.max(seconds, each * entry.getValue());
    }
    return finished == total
        ? "done"
        : seconds < 90
            ? String.format(Locale.ROOT, "about %d s to go", Math.max(1, Math.round(seconds)))
            : String.format(Locale.ROOT, "about %d min to go", Math.round(seconds / 60));
  }

  @Override
  public void close() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}

package org.trade4msmes.hub.links;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Checks many links side by side, each in a virtual thread of its own. */
public final class LinkChecker {
  /**
   * So many hosts in a row out of reach make the checker look whether there is a network at all.
   */
  private static final int MANY_HOSTS = 8;

  private final CheckSettings settings;
  private final AddressPolicy addresses;
  private final SSLContext tls;
  private final InstantSource clock;

  /**
   * Makes a checker.
   *
   * @param addresses which addresses may be asked, of links and of redirects
   * @param tls decides whose certificates are trusted
   * @param clock tells when a link was checked
   */
  public LinkChecker(
      CheckSettings settings, AddressPolicy addresses, SSLContext tls, InstantSource clock) {
    this.settings = settings;
    this.addresses = addresses;
    this.tls = tls;
    this.clock = clock;
  }

  /**
   * Checks links.
   *
   * @param found is told each result as it comes, by one thread
   * @throws NetworkGoneException if nothing can be reached any more; results that came only from
   *     that have not been told
   * @throws InterruptedException if the thread is interrupted
   */
  public void check(Collection<HubLink> links, Consumer<LinkResult> found)
      throws NetworkGoneException, InterruptedException {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try (WebClient client = new WebClient(settings, addresses, tls)) {
      LinkProbe probe = new LinkProbe(settings, client, clock);
      CompletionService<LinkResult> results = new ExecutorCompletionService<>(threads);
      links.forEach(link -> results.submit(() -> probe.check(link.url())));
      Run run = new Run(probe, found);
      for (int i = 0; i < links.size(); i++) {
        run.take(result(results));
      }
      run.end();
    } finally {
      threads.shutdownNow();
    }
  }

  private static LinkResult result(CompletionService<LinkResult> results)
      throws InterruptedException {
    try {
      return results.take().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A link could not be checked", e.getCause());
    }
  }

  /** Holds results back that may come from a network that is gone, until it is clear. */
  private static final class Run {
    private final LinkProbe probe;
    private final Consumer<LinkResult> found;
    private final List<LinkResult> doubtful = new ArrayList<>();
    private final Set<String> doubtfulHosts = new LinkedHashSet<>();
    private @Nullable String reached;

    Run(LinkProbe probe, Consumer<LinkResult> found) {
      this.probe = probe;
      this.found = found;
    }

    void take(LinkResult result) throws NetworkGoneException, InterruptedException {
      if (!result.finding().looksLikeNoNetwork()) {
        if (result.status() > 0) {
          reached = result.url();
          release();
        }
        found.accept(result);
        return;
      }
      doubtful.add(result);
      WebAddress.of(result.url()).ifPresent(uri -> doubtfulHosts.add(uri.getRawAuthority()));
      // At the beginning, hosts that are not there are often the first to be found out.
      if (doubtfulHosts.size() >= (reached == null ? 3 * MANY_HOSTS : MANY_HOSTS)) {
        decide();
      }
    }

    /** Asks for something that was there a moment ago. */
    private void decide() throws NetworkGoneException, InterruptedException {
      if (reached == null || !answers(reached)) {
        throw new NetworkGoneException(doubtfulHosts.size());
      }
      release();
    }

    private boolean answers(String url) throws InterruptedException {
      try {
        return probe.answers(url);
      } catch (InterruptedException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("A link could not be checked", e);
      }
    }

    private void release() {
      doubtful.forEach(found);
      doubtful.clear();
      doubtfulHosts.clear();
    }

    void end() throws NetworkGoneException, InterruptedException {
      // Of a single host that cannot be reached, the host is as likely to be the reason.
      if (doubtfulHosts.size() > 1) {
        decide();
      }
      release();
    }
  }
}

package org.trade4msmes.hub.links;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets few requests at a time through to one host, and not too soon after one another. */
final class HostGate {
  /** So many links in a row out of reach make the rest of a host's links not worth the wait. */
  private static final int HOPELESS = 3;

  private final Semaphore links;
  private final Semaphore places;
  private long delay;
  private long next;
  private int failures;
  private Optional<Finding> failure = Optional.empty();

  HostGate(int atOnce, Duration delay) {
    this.links = new Semaphore(atOnce, true);
    this.places = new Semaphore(atOnce, true);
    this.delay = delay.toNanos();
    this.next = System.nanoTime();
  }

  /** Works at one link of the host from beginning to end, at few at a time. */
  <T> T work(Callable<T> work) throws Exception {
    links.acquire();
    try {
      return work.call();
    } finally {
      links.release();
    }
  }

  /** Makes one request when it is its turn. */
  <T> T pass(Callable<T> work) throws Exception {
    places.acquire();
    try {
      TimeUnit.NANOSECONDS.sleep(turn() - System.nanoTime());
      return work.call();
    } finally {
      places.release();
    }
  }

  /** Takes the next time at which a request may begin. */
  private synchronized long turn() {
    long now = System.nanoTime();
    long turn = next - now > 0 ? next : now;
    next = turn + delay;
    return turn;
  }

  /** Makes the time between requests longer, if it is shorter. */
  synchronized void slowDown(Duration least) {
    delay = Math.max(delay, least.toNanos());
  }

  /** Lets nothing begin for a time. */
  synchronized void rest(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    if (end - next > 0) {
      next = end;
    }
  }

  /** Takes note of what came of a link. */
  synchronized void tell(Finding finding) {
    failures = finding.looksLikeNoNetwork() ? failures + 1 : 0;
    failure = failures >= HOPELESS ? Optional.of(finding) : Optional.empty();
  }

  /** Why the host cannot be reached, if several links in a row have shown it. */
  synchronized Optional<Finding> outOfReach() {
    return failure;
  }
}

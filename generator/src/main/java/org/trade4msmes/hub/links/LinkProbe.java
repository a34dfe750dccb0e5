package org.trade4msmes.hub.links;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Finds out what became of one address: asks, follows redirects, tries again what may pass. */
final class LinkProbe {
  private static final int MOST_ROBOTS_REDIRECTS = 5;
  private static final Set<Integer> REFUSALS = Set.of(401, 402, 403, 407, 451, 999);

  private final CheckSettings settings;
  private final WebClient client;
  private final InstantSource clock;
  private final Map<String, HostGate> gates = new ConcurrentHashMap<>();
  private final Map<String, FutureTask<Robots>> robots = new ConcurrentHashMap<>();

  LinkProbe(CheckSettings settings, WebClient client, InstantSource clock) {
    this.settings = settings;
    this.client = client;
    this.clock = clock;
  }

  /** What a site's robots.txt says; nothing where it could not be read. */
  private record Robots(Optional<RobotRules> rules) {}

  /** How far one attempt has come. */
  private record Attempt(
      Finding finding,
      int status,
      List<LinkResult.Hop> hops,
      @Nullable URI reached,
      Duration retryAfter) {}

  /** Time that requests may still take, all together. */
  private static final class Budget {
    private long left;

    Budget(Duration whole) {
      left = whole.toNanos();
    }

    boolean isSpent() {
      return left <= 0;
    }
  }

  /** Checks an address. */
  LinkResult check(String url) throws Exception {
    Optional<URI> uri = WebAddress.of(url);
    if (uri.isEmpty()) {
      return new LinkResult(url, Finding.BAD_ADDRESS, 0, List.of(), null, clock.instant(), null);
    }
    HostGate gate = gate(uri.get());
    return gate.work(() -> {
      Optional<Finding> known = gate.outOfReach();
      if (known.isPresent()) {
        return new LinkResult(url, known.get(), 0, List.of(), null, clock.instant(), null);
      }
      LinkResult result = result(url, uri.get(), attempts(uri.get()));
      gate.tell(result.hops().isEmpty() ? result.finding() : Finding.PAGE);
      return result;
    });
  }

  private Attempt attempts(URI uri) throws Exception {
    Budget budget = new Budget(settings.totalTimeout());
    Duration backoff = settings.backoff();
    Attempt attempt = follow(uri, budget);
    for (int i = 1; i < settings.attempts() && attempt.finding().mayPass(); i++) {
      Duration wait = attempt.retryAfter().compareTo(backoff) > 0 ? attempt.retryAfter() : backoff;
      if (budget.isSpent() || wait.compareTo(settings.longestWait()) > 0) {
        break;
      }
      Thread.sleep(wait);
      backoff = backoff.multipliedBy(2);
      attempt = follow(uri, budget);
    }
    return attempt;
  }

  /** Whether a server answers at all, in whatever way. */
  boolean answers(String url) throws Exception {
    Optional<URI> uri = WebAddress.of(url);
    Budget budget = new Budget(settings.totalTimeout());
    return uri.isPresent()
        && send(uri.get(), budget, left -> client.head(uri.get(), left)) instanceof Answer.Response;
  }

  private LinkResult result(String url, URI asked, Attempt attempt) {
    Finding finding = attempt.finding();
    String movedTo = null;
    if (finding == Finding.PAGE) {
      movedTo = permanentAddress(asked, attempt.hops());
      finding = movedTo == null ? Finding.PAGE : Finding.MOVED;
    }
    return new LinkResult(
        url, finding, attempt.status(), attempt.hops(), movedTo, clock.instant(), null);
  }

  /** Where an address leads as long as servers say that it does so for good. */
  private static @Nullable String permanentAddress(URI asked, List<LinkResult.Hop> hops) {
    String address = null;
    for (LinkResult.Hop hop : hops) {
      if (!hop.isPermanent()) {
        break;
      }
      address = hop.address();
    }
    return address == null || address.equals(asked.toString()) ? null : address;
  }

  private Attempt follow(URI asked, Budget budget) throws Exception {
    List<LinkResult.Hop> hops = new ArrayList<>();
    Set<URI> visited = new HashSet<>(Set.of(asked));
    URI current = asked;
    while (true) {
      Optional<Finding> barrier = robots(current, budget);
      if (barrier.isPresent()) {
        return new Attempt(barrier.get(), 0, hops, null, Duration.ZERO);
      }
      Answer answer = ask(current, budget);
      if (!(answer instanceof Answer.Response response)) {
        Finding failure = ((Answer.Failure) answer).finding();
        return new Attempt(
            budget.isSpent() && failure.mayPass() ? Finding.TOTAL_TIMEOUT : failure,
            0,
            hops,
            null,
            Duration.ZERO);
      }
      if (!response.isRedirect()) {
        return judge(asked, current, response, hops);
      }
      Optional<URI> next =
          response
              .headers()
              .firstValue("location")
              .flatMap(location -> WebAddress.resolve(asked(asked, hops), location));
      if (next.isEmpty()) {
        return new Attempt(Finding.BAD_REDIRECT, response.status(), hops, null, Duration.ZERO);
      }
      current = next.get();
      hops.add(new LinkResult.Hop(response.status(), current.toString()));
      if (!visited.add(current)) {
        return new Attempt(Finding.REDIRECT_LOOP, 0, hops, null, Duration.ZERO);
      }
      if (hops.size() > settings.mostRedirects()) {
        return new Attempt(Finding.TOO_MANY_REDIRECTS, 0, hops, null, Duration.ZERO);
      }
    }
  }

  /** The address of the answer that a redirect came with. */
  private static URI asked(URI first, List<LinkResult.Hop> hops) {
    return hops.isEmpty() ? first : URI.create(hops.getLast().address());
  }

  /**
   * The head of the answer where that is enough; else the page: where it is HTML, which may say
   * that it is not what it seems, and where a server does not answer to HEAD as it does to GET.
   */
  private Answer ask(URI uri, Budget budget) throws Exception {
    Answer head = send(uri, budget, left -> client.head(uri, left));
    boolean again =
        switch (head) {
          case Answer.Failure failure ->
              failure.finding() == Finding.BROKEN_OFF
                  || failure.finding() == Finding.BAD_ANSWER
                  || failure.finding() == Finding.ANSWER_TIMEOUT;
          case Answer.Response response ->
              response.isFine()
                  ? response.isHtml()
                  : response.status() >= 400 && response.status() != 429;
        };
    return again && !budget.isSpent()
        ? send(uri, budget, left -> client.get(uri, left, false))
        : head;
  }

  /** One request. */
  private interface Request {
    Answer send(Duration atMost) throws InterruptedException;
  }

  private Answer send(URI uri, Budget budget, Request request) throws Exception {
    HostGate gate = gate(uri);
    return gate.pass(() -> {
      long start = System.nanoTime();
      Answer answer = request.send(Duration.ofNanos(Math.max(1_000_000, budget.left)));
      budget.left -= System.nanoTime() - start;
      if (answer instanceof Answer.Response response) {
        Duration wait = retryAfter(response);
        if (wait.isPositive() && wait.compareTo(settings.longestWait()) <= 0) {
          gate.rest(wait);
        }
      }
      return answer;
    });
  }

  private HostGate gate(URI uri) {
    return gates.computeIfAbsent(
        uri.getRawAuthority(), host -> new HostGate(settings.perHost(), settings.delay()));
  }

  private Attempt judge(
      URI asked, URI reached, Answer.Response response, List<LinkResult.Hop> hops) {
    int status = response.status();
    return new Attempt(
        response.isFine() ? judgeFine(asked, reached, response) : judgeStatus(status),
        status,
        hops,
        reached,
        retryAfter(response));
  }

  private static Finding judgeFine(URI asked, URI reached, Answer.Response response) {
    Finding destination = PageJudge.destination(asked, reached);
    return destination == Finding.PAGE && response.isHtml()
        ? PageJudge.page(response.headers(), response.bytes())
        : destination;
  }

  private static Finding judgeStatus(int status) {
    if (status == 404) {
      return Finding.NOT_FOUND;
    }
    if (status == 410) {
      return Finding.REMOVED;
    }
    if (status == 429 || status == 408 || status == 425) {
      return Finding.TOO_MANY_REQUESTS;
    }
    return REFUSALS.contains(status)
        ? Finding.REFUSED
        : status >= 500 ? Finding.SERVER_ERROR : Finding.ODD_STATUS;
  }

  /** How long a busy server asks to wait, as seconds or as a date; zero where it does not say. */
  private Duration retryAfter(Answer.Response response) {
    if (response.status() != 429 && response.status() != 503) {
      return Duration.ZERO;
    }
    String text = header(response.headers(), "retry-after");
    if (text.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(clock.instant(), until);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  private static String header(HttpHeaders headers, String name) {
    return headers.firstValue(name).orElse("").strip();
  }

  /** Whether a site's robots.txt stands in the way; it is asked for once. */
  private Optional<Finding> robots(URI uri, Budget budget) throws Exception {
    String origin = WebAddress.origin(uri);
    FutureTask<Robots> task =
        robots.computeIfAbsent(
            origin,
            o -> new FutureTask<>((Callable<Robots>) () -> readRobots(URI.create(o), budget)));
    task.run();
    Robots read;
    try {
      read = task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception inner ? inner : e;
    }
    if (read.rules().isEmpty()) {
      return Optional.of(Finding.ROBOTS_UNREADABLE);
    }
    return read.rules().get().allows(uri) ? Optional.empty() : Optional.of(Finding.ROBOTS);
  }

  private Robots readRobots(URI origin, Budget budget) throws Exception {
    URI uri = origin.resolve("/robots.txt");
    for (int i = 0; i < MOST_ROBOTS_REDIRECTS; i++) {
      URI asked = uri;
      Answer answer = send(asked, budget, left -> client.get(asked, left, true));
      if (!(answer instanceof Answer.Response response)) {
        break; // The request for the page itself will tell what is wrong with the host.
      }
      if (response.status() >= 500) {
        return new Robots(Optional.empty());
      }
      Optional<URI> next =
          response
              .headers()
              .firstValue("location")
              .flatMap(location -> WebAddress.resolve(asked, location));
      if (response.isRedirect() && next.isPresent()) {
        uri = next.get();
        continue;
      }
      return new Robots(Optional.of(response.isFine() ? rules(origin, response) : RobotRules.NONE));
    }
    return new Robots(Optional.of(RobotRules.NONE));
  }

  private RobotRules rules(URI origin, Answer.Response response) {
    String product = settings.userAgent().replaceFirst("[/ (].*", "");
    RobotRules rules =
        RobotRules.parse(new String(response.bytes(), StandardCharsets.UTF_8), product);
    rules
        .crawlDelay()
        .map(
            delay -> delay.compareTo(settings.longestDelay()) > 0 ? settings.longestDelay() : delay)
        .ifPresent(gate(origin)::slowDown);
    return rules;
  }
}

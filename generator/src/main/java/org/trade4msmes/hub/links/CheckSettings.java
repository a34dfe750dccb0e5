package org.trade4msmes.hub.links;

import java.time.Duration;

/**
 * How links are checked.
 *
 * @param userAgent how the checker calls itself
 * @param perHost how many requests one host gets at a time
 * @param delay the least time between the beginnings of two requests to one host
 * @param longestDelay the longest crawl delay of a robots.txt that is kept to
 * @param connectTimeout how long a connection may take
 * @param answerTimeout how long the head of an answer may take, the connection included
 * @param bodyTimeout how long the rest of an answer may take after that
 * @param totalTimeout how long all requests for one link may take together, waiting for turns aside
 * @param largestBody how many bytes of a page are read at most
 * @param mostRedirects how many redirects are followed
 * @param attempts how often a link is tried whose failure may pass
 * @param backoff how long to wait before the second attempt; doubled for each further one
 * @param longestWait the longest Retry-After that is kept to
 * @param atOnce how many requests are under way at a time, all hosts together
 */
public record CheckSettings(
    String userAgent,
    int perHost,
    Duration delay,
    Duration longestDelay,
    Duration connectTimeout,
    Duration answerTimeout,
    Duration bodyTimeout,
    Duration totalTimeout,
    int largestBody,
    int mostRedirects,
    int attempts,
    Duration backoff,
    Duration longestWait,
    int atOnce) {

  /** The settings for the real web. */
  public static CheckSettings usual(String userAgent, Duration delay) {
    return new CheckSettings(
        userAgent,
        2,
        delay,
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        256 << 10,
        10,
        3,
        Duration.ofSeconds(2),
        Duration.ofSeconds(60),
        64);
  }
}

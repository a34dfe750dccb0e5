package org.trade4msmes.hub.links;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a robots.txt (RFC 9309) asks of one program.
 *
 * @param crawlDelay the least time between two requests, where one is asked for
 */
record RobotRules(List<Rule> rules, Optional<Duration> crawlDelay) {
  static final RobotRules NONE = new RobotRules(List.of(), Optional.empty());

  /** One line: paths that fit the pattern are allowed or not. */
  record Rule(boolean allow, String path) {

    private boolean fits(String address) {
      StringBuilder pattern = new StringBuilder();
      boolean anchored = path.endsWith("$");
      String body = anchored ? path.substring(0, path.length() - 1) : path;
      for (String piece : body.split("\\*", -1)) {
        pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(piece));
      }
      Pattern whole = Pattern.compile(pattern + (anchored ? "" : ".*"), Pattern.DOTALL);
      return whole.matcher(address).matches();
    }
  }

  /** Whether an address may be asked for: the longest rule that fits decides, then the kinder. */
  boolean allows(URI uri) {
    String address = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    Rule best = null;
    for (Rule rule : rules) {
      if (rule.fits(address) && isStronger(rule, best)) {
        best = rule;
      }
    }
    return best == null || best.allow();
  }

  private static boolean isStronger(Rule rule, @Nullable Rule than) {
    return than == null
        || rule.path().length() > than.path().length()
        || (rule.path().length() == than.path().length() && rule.allow());
  }

  /**
   * Reads the rules for a program.
   *
   * @param product the first word of its user agent, without a version
   */
  static RobotRules parse(String text, String product) {
    Reading own = new Reading(product.toLowerCase(Locale.ROOT));
    Reading all = new Reading("*");
    for (String line : text.split("\\R", -1)) {
      String bare = line.replaceFirst("#.*", "").strip();
      int colon = bare.indexOf(':');
      if (colon > 0) {
        String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = bare.substring(colon + 1).strip();
        own.line(key, value);
        all.line(key, value);
      }
    }
    return own.found ? own.rules() : all.rules();
  }

  /** Gathers the groups of one program. */
  private static final class Reading {
    private final String agent;
    private final Set<String> agents = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private Optional<Duration> delay = Optional.empty();
    private boolean inHead;
    private boolean found;

    Reading(String agent) {
      this.agent = agent;
    }

    void line(String key, String value) {
      if (key.equals("user-agent")) {
        if (!inHead) {
          agents.clear();
        }
        inHead = true;
        agents.add(value.toLowerCase(Locale.ROOT).replaceFirst("/.*", ""));
        found |= agents.contains(agent);
        return;
      }
      boolean rule = key.equals("allow") || key.equals("disallow") || key.equals("crawl-delay");
      inHead &= !rule;
      if (!rule || !agents.contains(agent) || value.isEmpty()) {
        return;
      }
      if (key.equals("crawl-delay")) {
        delay = seconds(value).or(() -> delay);
      } else {
        rules.add(new Rule(key.equals("allow"), value));
      }
    }

    private static Optional<Duration> seconds(String value) {
      return value.matches("\\d{1,6}(\\.\\d{1,6})?")
          ? Optional.of(Duration.ofMillis((long) (Double.parseDouble(value) * 1000)))
          : Optional.empty();
    }

    RobotRules rules() {
      return new RobotRules(List.copyOf(rules), delay);
    }
  }
}

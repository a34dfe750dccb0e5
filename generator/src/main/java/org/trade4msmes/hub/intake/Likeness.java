package org.trade4msmes.hub.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trade4msmes.hub.model.Permalinks;

/** When two addresses or two titles are the same to a reader. */
final class Likeness {
  private static final double ALIKE = 0.8;

  private Likeness() {}

  /**
   * An address without what makes no difference to where it leads: scheme, "www.", letter case of
   * the host, a fragment, marks of campaigns, the order of parameters, and a slash or an index page
   * at its end.
   */
  static String address(String url) {
    String bare = url.strip().replaceFirst("#.*", "").replaceFirst("^[a-zA-Z]+://(?:www\\.)?", "");
    int question = bare.indexOf('?');
    String path = question < 0 ? bare : bare.substring(0, question);
    String query = question < 0 ? "" : bare.substring(question + 1);
    int slash = path.indexOf('/');
    String host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
    String rest = slash < 0 ? "" : path.substring(slash);
    String kept =
        Arrays.stream(query.split("&", -1))
            .filter(p -> !p.isEmpty() && !p.matches("(?i)(utm_[a-z]+|gclid|fbclid|mc_[ce]id)=.*"))
            .sorted()
            .collect(Collectors.joining("&"));
    String end =
        rest.replaceFirst("/(index|default)\\.(html?|php|aspx?)$", "").replaceFirst("/+$", "");
    return host.replaceFirst(":(80|443)$", "") + end + (kept.isEmpty() ? "" : "?" + kept);
  }

  /** Whether two titles have nearly the same words. */
  static boolean titles(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> common = new TreeSet<>(a);
    common.retainAll(b);
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    return a.equals(b) || (common.size() >= 3 && common.size() >= ALIKE * all.size());
  }

  private static Set<String> words(String title) {
    return Arrays.stream(Permalinks.slug(title).split("-", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

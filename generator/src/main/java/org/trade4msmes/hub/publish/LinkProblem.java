package org.trade4msmes.hub.publish;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something in a staged page that would not work for its readers.
 *
 * @param kind what sort of problem
 * @param page path of the page
 * @param line line in the page's HTML, from 1
 * @param column column in that line, from 1, in UTF-16 units
 * @param link the link or id as it stands in the page, entities decoded
 * @param message what is wrong, a sentence that starts with the link
 * @param suggestion the nearest thing that exists: a site path, {@code path#id} or {@code #id}
 */
public record LinkProblem(
    Kind kind,
    String page,
    int line,
    int column,
    String link,
    String message,
    Optional<String> suggestion)
    implements Comparable<LinkProblem> {

  /** Sorts of problems. */
  public enum Kind {
    /** A link to a file that the site does not have. */
    MISSING_TARGET,
    /** A link to an id that its target does not have. */
    MISSING_ANCHOR,
    /** A link that would not work everywhere: absolute, to a folder, out of the site, malformed. */
    BAD_LINK,
    /** An id that is there twice, is empty or holds a space. */
    BAD_ID,
    /** HTML that browsers have to guess at. */
    BAD_HTML
  }

  private static final Comparator<LinkProblem> ORDER =
      Comparator.comparing(LinkProblem::page)
          .thenComparingInt(LinkProblem::line)
          .thenComparingInt(LinkProblem::column)
          .thenComparing(LinkProblem::kind)
          .thenComparing(LinkProblem::link);

  /** By page and position. */
  @Override
  public int compareTo(LinkProblem other) {
    return ORDER.compare(this, other);
  }

  /** {@code page:line:column: message}, with the suggestion if there is one. */
  @Override
  public String toString() {
    String hint = suggestion.map(s -> " Did you mean " + s + "?").orElse("");
    return page + ":" + line + ":" + column + ": " + message + hint;
  }
}

package org.trade4msmes.hub.publish;

import java.util.List;
import java.util.Set;

/** The links and ids of one page, as {@link LinkVerifier#scan} found them. */
public final class PageLinks {
  private final String path;
  private final Set<String> ids;
  private final List<Occurrence> links;
  private final List<LinkProblem> problems;

  /** Where a link stands first in its page. */
  record Occurrence(SiteLink link, int line, int column) {}

  PageLinks(String path, Set<String> ids, List<Occurrence> links, List<LinkProblem> problems) {
    this.path = path;
    this.ids = ids;
    this.links = links;
    this.problems = problems;
  }

  /** The site path of the page. */
  public String path() {
    return path;
  }

  Set<String> ids() {
    return ids;
  }

  List<Occurrence> links() {
    return links;
  }

  /** What is wrong in the page whatever the rest of the site holds. */
  List<LinkProblem> problems() {
    return problems;
  }
}

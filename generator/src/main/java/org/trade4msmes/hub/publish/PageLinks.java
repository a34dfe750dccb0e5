package org.trade4msmes.hub.publish;

import java.util.List;
import java.util.Set;

/** The links and ids of one page, as {@link LinkVerifier#scan} found them. */
public final class PageLinks {
  private final String path;
  private final Set<String> ids;
  private final List<SiteLink> links;
  private final int[] lines;
  private final int[] columns;
  private final List<LinkProblem> problems;

  /** Takes the arrays without copying them: sites have many pages. */
  PageLinks(
      String path,
      Set<String> ids,
      List<SiteLink> links,
      int[] lines,
      int[] columns,
      List<LinkProblem> problems) {
    this.path = path;
    this.ids = Set.copyOf(ids); // Far smaller than the set that it was gathered in.
    this.links = List.copyOf(links);
    this.lines = lines;
    this.columns = columns;
    this.problems = List.copyOf(problems);
  }

  /** The site path of the page. */
  public String path() {
    return path;
  }

  Set<String> ids() {
    return ids;
  }

  /** The different internal links of the page, in its order. */
  List<SiteLink> links() {
    return links;
  }

  /** The line, from 1, on which the link of that index stands first. */
  int line(int index) {
    return lines[index];
  }

  /** The column, from 1, at which the link of that index stands first. */
  int column(int index) {
    return columns[index];
  }

  /** What is wrong in the page whatever the rest of the site holds. */
  List<LinkProblem> problems() {
    return problems;
  }
}

package org.trade4msmes.hub.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.parser.Parser;

/** Collects the links and ids of one page. */
final class PageScan implements HtmlScanner.Sink {
  private final String path;
  private final String html;
  private final Function<String, SiteLink> parser;
  private final Set<String> ids = new HashSet<>();
  private final Set<SiteLink> seen = new HashSet<>();
  private final List<PageLinks.Occurrence> links = new ArrayList<>();
  private final List<LinkProblem> problems = new ArrayList<>();

  private int line = 1;
  private int lineStart;

  private PageScan(String path, String html, Function<String, SiteLink> parser) {
    this.path = path;
    this.html = html;
    this.parser = parser;
  }

  /** Scans the page; {@code parser} reads its links. */
  static PageLinks scan(String path, String html, Function<String, SiteLink> parser) {
    PageScan scan = new PageScan(path, html, parser);
    HtmlScanner.scan(html, scan);
    return new PageLinks(path, scan.ids, scan.links, scan.problems);
  }

  @Override
  public void attribute(AttributeRole role, int start, int end) {
    String value = html.substring(start, end);
    if (value.indexOf('&') >= 0) {
      value = Parser.unescapeEntities(value, true);
    }
    switch (role) {
      case ID -> id(value, start);
      case URL -> link(value, start);
      case SOURCE_SET -> sourceSet(value, start);
      case REFRESH -> refresh(value, start);
    }
  }

  @Override
  public void malformed(int offset, String problem) {
    report(LinkProblem.Kind.BAD_HTML, offset, "", "Here " + problem + ".");
  }

  private void id(String id, int offset) {
    if (id.isEmpty()) {
      report(LinkProblem.Kind.BAD_ID, offset, id, "An id is empty.");
    } else if (id.chars().anyMatch(c -> c <= ' ')) {
      report(LinkProblem.Kind.BAD_ID, offset, id, "The id \"" + id + "\" holds a space.");
    } else if (!ids.add(id)) {
      report(LinkProblem.Kind.BAD_ID, offset, id, "The id \"" + id + "\" is there twice.");
    }
  }

  private void link(String text, int offset) {
    SiteLink link = parser.apply(text);
    if (link.equals(SiteLink.EXTERNAL) || !seen.add(link)) {
      return;
    }
    if (link.defect() != null) {
      report(
          LinkProblem.Kind.BAD_LINK,
          offset,
          text,
          "The link \"" + text + "\" " + link.defect() + ".");
      return;
    }
    advanceTo(offset);
    links.add(new PageLinks.Occurrence(link, line, column(offset)));
  }

  /** As the HTML standard parses it: URLs end at white space, candidates at commas. */
  private void sourceSet(String value, int offset) {
    int i = 0;
    while (i < value.length()) {
      while (i < value.length() && (value.charAt(i) <= ' ' || value.charAt(i) == ',')) {
        i++;
      }
      int start = i;
      while (i < value.length() && value.charAt(i) > ' ') {
        i++;
      }
      int end = i;
      while (end > start && value.charAt(end - 1) == ',') {
        end--;
      }
      if (end > start) {
        link(value.substring(start, end), offset);
      }
      if (end == i) {
        int comma = value.indexOf(',', i);
        i = comma < 0 ? value.length() : comma;
      }
    }
  }

  private void refresh(String value, int offset) {
    int equals = value.indexOf('=');
    if (equals >= 0) {
      String url = value.substring(equals + 1).strip();
      link(url.replaceAll("^['\"]|['\"]$", ""), offset);
    }
  }

  private void report(LinkProblem.Kind kind, int offset, String link, String message) {
    advanceTo(offset);
    problems.add(
        new LinkProblem(kind, path, line, column(offset), link, message, Optional.empty()));
  }

  /** Counts lines up to {@code offset}; offsets only grow, save for the tag now being read. */
  private void advanceTo(int offset) {
    for (int i = html.indexOf('\n', lineStart); i >= 0 && i < offset; ) {
      line++;
      lineStart = i + 1;
      i = html.indexOf('\n', lineStart);
    }
  }

  private int column(int offset) {
    return Math.max(1, offset - lineStart + 1);
  }
}

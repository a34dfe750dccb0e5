package org.trade4msmes.hub.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.parser.Parser;

/** Collects the links and ids of one page. */
final class PageScan implements HtmlScanner.Sink {
  private final String path;
  private final String html;
  private final Function<String, SiteLink> parser;
  private final Set<String> ids = new HashSet<>();
  private final SequencedMap<SiteLink, Integer> links = new LinkedHashMap<>();
  private final List<LinkProblem> problems = new ArrayList<>();

  private PageScan(String path, String html, Function<String, SiteLink> parser) {
    this.path = path;
    this.html = html;
    this.parser = parser;
  }

  /** Scans the page; {@code parser} reads its links. */
  static PageLinks scan(String path, String html, Function<String, SiteLink> parser) {
    PageScan scan = new PageScan(path, html, parser);
    HtmlScanner.scan(html, scan);
    return scan.result();
  }

  private PageLinks result() {
    int[] lines = new int[links.size()];
    int[] columns = new int[links.size()];
    int i = 0;
    int line = 1;
    int lineStart = 0;
    int lineEnd = html.indexOf('\n');
    // The links are in the order of the page, so one walk over its lines places them all.
    for (int offset : links.values()) {
      while (lineEnd >= 0 && lineEnd < offset) {
        line++;
        lineStart = lineEnd + 1;
        lineEnd = html.indexOf('\n', lineStart);
      }
      lines[i] = line;
      columns[i++] = offset - lineStart + 1;
    }
    return new PageLinks(path, ids, List.copyOf(links.keySet()), lines, columns, problems);
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
    if (link.equals(SiteLink.EXTERNAL)) {
      return;
    }
    if (link.defect() == null) {
      links.putIfAbsent(link, offset);
    } else {
      String message = "The link \"" + text + "\" " + link.defect() + ".";
      report(LinkProblem.Kind.BAD_LINK, offset, text, message);
    }
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
    int line = 1;
    int lineStart = 0;
    for (int i = html.indexOf('\n'); i >= 0 && i < offset; i = html.indexOf('\n', lineStart)) {
      line++;
      lineStart = i + 1;
    }
    int column = offset - lineStart + 1;
    problems.add(new LinkProblem(kind, path, line, column, link, message, Optional.empty()));
  }
}

package org.trade4msmes.hub.build;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.pages.Page;
import org.trade4msmes.hub.publish.LinkProblem;

/**
 * Reports what does not work in finished pages. Such a fault comes from a template, or from a
 * redirect, for the links of content are checked before; so it names the page and its template.
 */
final class PageProblems {
  private final Map<String, Page> byPath;
  private final Diagnostics diagnostics;

  PageProblems(Collection<Page> pages, Diagnostics diagnostics) {
    this.byPath = pages.stream().collect(Collectors.toMap(Page::path, page -> page));
    this.diagnostics = diagnostics;
  }

  void report(List<LinkProblem> problems) {
    for (LinkProblem problem : problems) {
      Page page = byPath.get(problem.page());
      String where = page == null ? "" : ", made by " + page.template() + ".ftlh";
      SourceFile file = new SourceFile(problem.page() + where, "");
      String place = " (line " + problem.line() + ", column " + problem.column() + " of the page)";
      diagnostics.report(
          DiagnosticCode.BROKEN_PAGE,
          file.start(),
          problem.message() + place,
          problem.suggestion().map(near -> "Did you mean " + near + "?").orElse(null));
    }
  }
}

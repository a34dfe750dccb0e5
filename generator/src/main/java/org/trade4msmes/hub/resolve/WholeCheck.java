package org.trade4msmes.hub.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.model.TextPage;

/** Checks what only the hub as a whole can show: addresses and paths that collide. */
final class WholeCheck {
  private final Hub hub;
  private final Diagnostics diagnostics;

  WholeCheck(Hub hub, Diagnostics diagnostics) {
    this.hub = hub;
    this.diagnostics = diagnostics;
  }

  void run() {
    urls();
    pageNames();
    documentAnchors();
  }

  private void urls() {
    Map<String, Resource> byUrl = new HashMap<>();
    for (Resource resource : hub.resources().all()) {
      Resource first = byUrl.putIfAbsent(comparable(resource.url()), resource);
      if (first != null && !resource.url().isEmpty()) {
        diagnostics.report(
            DiagnosticCode.DUPLICATE_URL,
            resource.span(),
            "\"" + resource.id() + "\" leads to the same address as \"" + first.id() + "\".",
            "Keep one of the two. The other one stands at " + first.span() + ".");
      }
    }
  }

  /** An address without what makes no difference to where it leads. */
  private static String comparable(String url) {
    String withoutScheme = url.replaceFirst("^[a-zA-Z]+://(www\\.)?", "");
    int slash = withoutScheme.indexOf('/');
    String host = slash < 0 ? withoutScheme : withoutScheme.substring(0, slash);
    String path = slash < 0 ? "" : withoutScheme.substring(slash);
    return host.toLowerCase(Locale.ROOT) + path.replaceFirst("/+$", "");
  }

  private void pageNames() {
    for (TextPage page : hub.pages().all()) {
      if (Permalinks.RESERVED.contains(page.id())) {
        diagnostics.report(
            DiagnosticCode.PATH_COLLISION,
            page.span(),
            "This page would become " + page.id() + ".html, which the hub makes itself.",
            "Give the file another name.");
      }
    }
  }

  private void documentAnchors() {
    Map<String, Document> byAnchor = new HashMap<>();
    for (Document document : hub.documents().all()) {
      Document first = byAnchor.putIfAbsent(Permalinks.slug(document.id()), document);
      if (first != null) {
        diagnostics.report(
            DiagnosticCode.PATH_COLLISION,
            document.span(),
            "\"" + document.id() + "\" and \"" + first.id() + "\" would get the same anchor.",
            "Give one of the two an id that differs in more than punctuation.");
      }
    }
  }
}

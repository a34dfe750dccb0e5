package org.trade4msmes.hub.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.pages.Page;

/** Finds pages that want the same path, letter case aside. */
final class PathCollisions {
  private PathCollisions() {}

  /** The pages, of which each path has one; every further one is reported. */
  static List<Page> withoutThem(List<Page> pages, Diagnostics diagnostics) {
    Map<String, Page> byPath = new HashMap<>();
    List<Page> unique = new ArrayList<>();
    for (Page page : pages) {
      Page first = byPath.putIfAbsent(page.path().toLowerCase(Locale.ROOT), page);
      if (first == null) {
        unique.add(page);
      } else {
        diagnostics.report(
            DiagnosticCode.PATH_COLLISION,
            new SourceFile(origin(page), "").start(),
            "This becomes the page " + page.path() + ", which is taken already.",
            "The other one comes from " + origin(first) + ".");
      }
    }
    return unique;
  }

  private static String origin(Page page) {
    return Objects.requireNonNullElse(page.source(), page.template() + ".ftlh");
  }
}

package org.trade4msmes.hub.publish;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What links of a site can lead to. */
final class Targets {
  private final Set<String> files;
  private final Map<String, PageLinks> pages;
  private final Suggestions suggestions;

  Targets(Set<String> files, Map<String, PageLinks> pages) {
    this.files = files;
    this.pages = pages;
    this.suggestions = new Suggestions(files);
  }

  /** What is wrong with the link at {@code index} of {@code page}, or null if nothing is. */
  @Nullable LinkProblem check(PageLinks page, int index) {
    SiteLink link = page.links().get(index);
    String path = link.path() == null ? page.path() : link.path();
    if (!files.contains(path)) {
      return problem(
          LinkProblem.Kind.MISSING_TARGET,
          page,
          index,
          "leads to " + path + ", which the site does not have",
          suggestions.forPath(path));
    }
    PageLinks target = pages.get(path);
    if (target == null || hasAnchor(target, link.fragment())) {
      return null;
    }
    return problem(
        LinkProblem.Kind.MISSING_ANCHOR,
        page,
        index,
        "leads to an id that " + path + " does not have",
        suggestions
            .forId(LinkParser.decode(link.fragment()), target.ids())
            .map(id -> (link.path() == null ? "" : path) + "#" + id));
  }

  private static boolean hasAnchor(PageLinks target, String fragment) {
    if (fragment.isEmpty() || target.ids().contains(fragment)) {
      return true;
    }
    int directive = fragment.indexOf(":~:");
    String id = LinkParser.decode(directive < 0 ? fragment : fragment.substring(0, directive));
    return id.isEmpty()
        || target.ids().contains(id)
        || id.toLowerCase(Locale.ROOT).equals("top"); // The standard's own name for the start.
  }

  private static LinkProblem problem(
      LinkProblem.Kind kind, PageLinks page, int index, String what, Optional<String> suggestion) {
    String text = page.links().get(index).text();
    return new LinkProblem(
        kind,
        page.path(),
        page.line(index),
        page.column(index),
        text,
        "The link \"" + text + "\" " + what + ".",
        suggestion);
  }
}

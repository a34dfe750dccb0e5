package org.trade4msmes.hub.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.diagnostic.Suggestions;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.resolve.LinkTarget;
import org.trade4msmes.hub.resolve.LinkTargets;

/** Finds where the links and images of one body lead, and reports those that lead nowhere. */
final class BodyLinks {
  private static final Set<String> WEB_SCHEMES = Set.of("https", "http", "mailto");

  private final BodyContext context;
  private final LinkTargets targets;
  private final Set<String> images;
  private final Queue<AnchorUse> anchors;
  private final Diagnostics diagnostics;
  private final List<LinkUse> uses = new ArrayList<>();
  private final List<String> usedImages = new ArrayList<>();

  BodyLinks(
      BodyContext context,
      LinkTargets targets,
      Set<String> images,
      Queue<AnchorUse> anchors,
      Diagnostics diagnostics) {
    this.context = context;
    this.targets = targets;
    this.images = images;
    this.anchors = anchors;
    this.diagnostics = diagnostics;
  }

  /** The links to content that were found so far. */
  List<LinkUse> uses() {
    return uses;
  }

  /** The images that were found so far. */
  List<String> usedImages() {
    return usedImages;
  }

  /**
   * A link as HTML writes it.
   *
   * @param language the language of the page it leads to, where that is not the page's own
   */
  record Href(String url, @Nullable Language language, boolean external) {}

  /** Where a link leads; nothing where that was reported. */
  Optional<Href> resolve(String written, SourceSpan span) {
    String url = written.strip();
    if (url.startsWith("#")) {
      anchors.add(new AnchorUse(span, context.path(), url.substring(1)));
      return Optional.of(new Href(url, null, false));
    }
    int colon = url.indexOf(':');
    String scheme = colon < 0 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
    if (WEB_SCHEMES.contains(scheme)) {
      return Optional.of(new Href(url, null, !scheme.equals("mailto")));
    }
    if (targets.isKind(scheme)) {
      return content(scheme, url.substring(colon + 1), span);
    }
    reportScheme(url, scheme, span);
    return Optional.empty();
  }

  private Optional<Href> content(String kind, String reference, SourceSpan span) {
    int hash = reference.indexOf('#');
    String id = hash < 0 ? reference : reference.substring(0, hash);
    String anchor = hash < 0 ? "" : reference.substring(hash + 1);
    Language own = context.article().language();
    Optional<LinkTarget> target = targets.find(kind, id, own);
    if (target.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.BROKEN_LINK,
          span,
          "There is no " + kind + " \"" + id + "\" to link to.",
          targets.hint(kind, id));
    }
    target.ifPresent(found -> uses.add(new LinkUse(kind, id, own, found)));
    return target.map(found ->
        switch (found) {
          case LinkTarget.Web web -> new Href(web.url(), null, true);
          case LinkTarget.Page page -> page(page, anchor, own, span);
        });
  }

  private Href page(LinkTarget.Page page, String anchor, Language own, SourceSpan span) {
    String url = context.root() + page.path();
    Language language = page.language() == own ? null : page.language();
    if (anchor.isEmpty()) {
      return new Href(url, language, false);
    }
    if (language == null) { // The headings of an original are named in another language.
      anchors.add(new AnchorUse(span, page.path(), anchor));
      return new Href(url + "#" + anchor, null, false);
    }
    return new Href(url, language, false);
  }

  private void reportScheme(String url, String scheme, SourceSpan span) {
    if (scheme.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.BROKEN_LINK,
          span,
          "\"" + url + "\" is not a link that the hub knows.",
          "Link to content by kind and id, as in guide:export-plan, or write a whole address that"
              + " begins with https://.");
    } else {
      String near = Suggestions.didYouMean(scheme, targets.kinds());
      diagnostics.report(
          DiagnosticCode.UNSAFE_LINK,
          span,
          "Links may not begin with \"" + scheme + ":\".",
          near != null ? near : "Use https:, http:, mailto: or a kind such as guide:.");
    }
  }

  /** The address of an image in content/images; nothing where that was reported. */
  Optional<String> image(String written, String alternativeText, SourceSpan span) {
    String path = written.strip().replaceFirst("^(\\.\\./)+", "").replaceFirst("^/", "");
    if (alternativeText.isBlank()) {
      diagnostics.report(
          DiagnosticCode.MISSING_ALTERNATIVE_TEXT,
          span,
          "This image has no alternative text.",
          "Say in the square brackets what the picture shows.");
    }
    if (!images.contains(path)) {
      String near = Suggestions.didYouMean(path, images);
      diagnostics.report(
          DiagnosticCode.MISSING_IMAGE,
          span,
          "There is no image \"" + written.strip() + "\".",
          near != null ? near : "Put it into content/images and write images/name.svg.");
      return Optional.empty();
    }
    usedImages.add(path);
    return Optional.of(context.root() + path);
  }
}

package org.trade4msmes.hub.pages;

import java.util.Optional;
import java.util.stream.Stream;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Redirect;
import org.trade4msmes.hub.resolve.LinkTarget;
import org.trade4msmes.hub.resolve.LinkTargets;

/** A page at each old address, which leads on to the new one. */
public final class RedirectPages implements PagePlanner {

  /** Where the page leads: a path of the site, or an address elsewhere. */
  public record RedirectView(String path, boolean external) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    if (edition.language() != Language.EN) {
      return Stream.empty();
    }
    LinkTargets targets = new LinkTargets(edition.hub());
    return edition.hub().content().redirects().stream()
        .flatMap(redirect -> page(edition, targets, redirect).stream());
  }

  private static Optional<Page> page(Edition edition, LinkTargets targets, Redirect redirect) {
    return targets
        .find(redirect.to().id(), edition.language())
        .map(target ->
            switch (target) {
              case LinkTarget.Page page -> new RedirectView(page.path(), false);
              case LinkTarget.Web web -> new RedirectView(web.url(), true);
            })
        .map(view ->
            new PageBuilder(edition, "redirect", "redirect")
                .source(redirect.span())
                .build(
                    redirect.from(),
                    edition.messages().text("moved"),
                    edition.messages().text("moved_about"),
                    view)
                .unlisted());
  }
}

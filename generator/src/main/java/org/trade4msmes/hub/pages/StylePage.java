package org.trade4msmes.hub.pages;

import java.util.stream.Stream;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Permalinks;

/**
 * The living style page, which shows maintainers the tokens and components of the design. It is in
 * English, and neither the menu nor search engines lead to it.
 */
final class StylePage implements PagePlanner {
  private static final String NAME = "style";

  /** Nothing: all that the page shows stands in its template. */
  public record StyleView() {}

  @Override
  public Stream<Page> plan(Edition edition) {
    if (edition.language() != Language.EN) {
      return Stream.empty();
    }
    return Stream.of(
        new PageBuilder(edition, NAME, NAME)
            .build(
                Permalinks.top(NAME, Language.EN),
                edition.messages().text("style"),
                edition.messages().text("style_about"),
                new StyleView())
            .unlisted());
  }
}

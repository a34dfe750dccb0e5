package org.trade4msmes.hub.pages;

import java.util.List;
import java.util.stream.Stream;
import org.trade4msmes.hub.model.AdminSettings;
import org.trade4msmes.hub.model.Language;

/**
 * The page on which editors change the content in the browser, in a hub whose maintainers have
 * switched it on. No page leads to it, and search engines are told to leave it out.
 */
final class AdminPage implements PagePlanner {
  private static final String NAME = "admin";

  /**
   * What the page has to know.
   *
   * @param asked the addresses that its security policy lets it ask
   */
  public record AdminView(List<String> asked) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    AdminSettings settings = edition.hub().content().settings().admin();
    if (settings == null || edition.language() != Language.EN) {
      return Stream.empty();
    }
    return Stream.of(
        new PageBuilder(edition, NAME, NAME)
            .build(
                NAME + "/index.html",
                edition.messages().text("admin"),
                edition.messages().text("admin_about"),
                new AdminView(settings.asked()))
            .unlisted());
  }
}

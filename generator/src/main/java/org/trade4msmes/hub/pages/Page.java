package org.trade4msmes.hub.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Language;

/**
 * One page that is to be made.
 *
 * @param path relative to the site's root
 * @param template the name of its template, such as {@code guide}
 * @param breadcrumbs the way to it from the home page, which is the first of them; without itself
 * @param alternates the paths of the same page in all languages that have it, by language code
 * @param section the part of the site that the menu marks as the current one
 * @param source the file in which an editor would change it, where there is one
 * @param listed whether search engines are told of it
 * @param view what its template shows
 */
public record Page(
    String path,
    Language language,
    String template,
    String title,
    String description,
    List<Link> breadcrumbs,
    Map<String, String> alternates,
    String section,
    @Nullable String source,
    boolean listed,
    Object view) {

  /** The way from the page to the site's root: empty, or such as {@code ../../}. */
  public String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  Page unlisted() {
    return new Page(
        path,
        language,
        template,
        title,
        description,
        breadcrumbs,
        alternates,
        section,
        source,
        false,
        view);
  }
}

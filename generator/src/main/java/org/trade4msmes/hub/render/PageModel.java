package org.trade4msmes.hub.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.pages.Link;
import org.trade4msmes.hub.pages.Page;

/**
 * What a template sees of the page that it lays out.
 *
 * @param root the way from the page to the site's root: empty, or such as {@code ../../}
 * @param lang the code of its language
 * @param langName the language's name in itself
 * @param data what the page is, as JSON-LD
 */
public record PageModel(
    String path,
    String root,
    String lang,
    String langName,
    String template,
    String title,
    String description,
    List<Link> breadcrumbs,
    Map<String, String> alternates,
    String section,
    @Nullable String source,
    boolean listed,
    String data) {

  static PageModel of(Page page, String data) {
    return new PageModel(
        page.path(),
        page.root(),
        page.language().code(),
        page.language().ownName(),
        page.template(),
        page.title(),
        page.description(),
        page.breadcrumbs(),
        page.alternates(),
        page.section(),
        page.source(),
        page.listed(),
        data);
  }
}

package org.trade4msmes.hub.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.pages.Link;

/**
 * What every template sees of the hub, in the language of its page.
 *
 * @param menu the main parts of the site
 * @param pages the pages that stand by themselves, by id
 * @param editUrl the address at which a file can be edited, with {@code {path}} for its path
 * @param baseUrl the address of the site's root with a slash at its end, where it is known
 * @param download the site in one file, where it is made
 * @param books the handbooks in all languages, where they are made
 */
public record HubModel(
    String title,
    String tagline,
    List<LanguageItem> languages,
    List<MenuItem> menu,
    Map<String, Link> pages,
    @Nullable String editUrl,
    @Nullable String baseUrl,
    BuildModel build,
    @Nullable Download download,
    List<Book> books) {

  /** A language of the hub. */
  public record LanguageItem(String code, String name, String home) {}

  /** A part of the site; the page whose section has the same id is marked as the current one. */
  public record MenuItem(String id, Link link) {}

  /**
   * A file to be downloaded.
   *
   * @param megabytes its size, rounded up
   */
  public record Download(String path, int megabytes) {}

  /** A handbook in a language, with its files. */
  public record Book(String title, String language, List<BookFile> files) {}

  /**
   * A file of a handbook.
   *
   * @param kind {@code a4}, {@code phone} or {@code epub}
   * @param megabytes its size, a whole number or one with one decimal place
   */
  public record BookFile(String path, String kind, double megabytes) {}

  HubModel with(Download file, List<Book> handbooks) {
    return new HubModel(
        title, tagline, languages, menu, pages, editUrl, baseUrl, build, file, handbooks);
  }

  /** When the site was built: its day as ISO 8601 writes it, and the year of that day. */
  public record BuildModel(String date, int year) {}
}

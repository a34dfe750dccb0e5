package org.trade4msmes.hub.feeds;

import java.time.LocalDate;
import java.util.List;

/**
 * A feed of dated entries, the newest first.
 *
 * @param path its place in the site
 * @param page the page that shows the same
 * @param language code of the language that it is written in
 * @param updated the date of the newest entry; where there is none, that of the hub's content
 */
record AtomFeed(
    String path,
    String page,
    String language,
    String title,
    String author,
    LocalDate updated,
    List<Entry> entries) {

  /**
   * An entry of a feed.
   *
   * @param key what it is, the same in every build and wherever the site lies
   * @param address of its page: complete, or a path in the site
   */
  record Entry(String key, String title, String address, LocalDate updated, String summary) {}
}

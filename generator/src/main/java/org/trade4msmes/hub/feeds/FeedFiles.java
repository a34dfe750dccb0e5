package org.trade4msmes.hub.feeds;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;

/** Makes all calendars and feeds of a site. */
public final class FeedFiles {
  private final @Nullable String baseUrl;
  private final LocalDate today;

  /**
   * Makes the feeds of a site.
   *
   * @param baseUrl the address of the site's root with a slash at its end, where it is known
   * @param today the day for which the site is built
   */
  public FeedFiles(@Nullable String baseUrl, LocalDate today) {
    this.baseUrl = baseUrl;
    this.today = today;
  }

  /** All of them, by path. */
  public Map<String, byte[]> of(Hub hub) {
    Map<String, byte[]> files = new TreeMap<>(new MeetingCalendars(hub, baseUrl, today).files());
    AtomWriter writer = new AtomWriter(baseUrl);
    for (Language language : Language.values()) {
      new AtomFeeds(hub, language)
          .all()
          .forEach(feed -> files.put(feed.path(), writer.bytes(feed)));
    }
    return files;
  }
}

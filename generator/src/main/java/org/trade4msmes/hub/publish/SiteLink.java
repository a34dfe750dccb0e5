package org.trade4msmes.hub.publish;

import org.jspecify.annotations.Nullable;

/**
 * A link as it is meant by the pages of one folder, which share one object for it: two of these are
 * equal only if they are the same.
 */
final class SiteLink {
  /** Any link that leads away from the site. */
  static final SiteLink EXTERNAL = new SiteLink("", null, "", null);

  private final String text;
  private final @Nullable String path;
  private final String fragment;
  private final @Nullable String defect;

  private SiteLink(String text, @Nullable String path, String fragment, @Nullable String defect) {
    this.text = text;
    this.path = path;
    this.fragment = fragment;
    this.defect = defect;
  }

  /** A link to {@code path}, or to the page itself if that is null. */
  static SiteLink to(String text, @Nullable String path, String fragment) {
    return new SiteLink(text, path, fragment, null);
  }

  /** A link that is useless whatever the site holds; {@code defect} ends the sentence on why. */
  static SiteLink defective(String text, String defect) {
    return new SiteLink(text, null, "", defect);
  }

  /** The link as written, entities decoded. */
  String text() {
    return text;
  }

  /** The site path that it leads to; null if it leads to the page itself or nowhere. */
  @Nullable String path() {
    return path;
  }

  /** The id that it leads to, still percent-encoded; empty if to none. */
  String fragment() {
    return fragment;
  }

  /** What makes it useless, or null. */
  @Nullable String defect() {
    return defect;
  }
}

package org.trade4msmes.hub.publish;

import org.jspecify.annotations.Nullable;

/**
 * A link as it is meant by the pages of one folder.
 *
 * @param text the link as written
 * @param path the site path that it leads to; null if to the page itself, or not to a site path
 * @param fragment the id that it leads to, still percent-encoded; empty if to none
 * @param defect what makes it useless whatever the site holds, as the end of a sentence; null if
 *     nothing does
 */
record SiteLink(String text, @Nullable String path, String fragment, @Nullable String defect) {
  /** Any link that leads away from the site. */
  static final SiteLink EXTERNAL = new SiteLink("", null, "", null);

  static SiteLink to(String text, @Nullable String path, String fragment) {
    return new SiteLink(text, path, fragment, null);
  }

  static SiteLink defective(String text, String defect) {
    return new SiteLink(text, null, "", defect);
  }
}

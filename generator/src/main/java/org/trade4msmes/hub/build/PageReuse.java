package org.trade4msmes.hub.build;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.trade4msmes.hub.publish.PublishedSite;

/**
 * Pages of the last build that would come out the same in this one. Safe for use by many threads.
 */
final class PageReuse {
  private final Map<String, String> before;
  private final Optional<PublishedSite> site;
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  private PageReuse(Map<String, String> before, Optional<PublishedSite> site) {
    this.before = before;
    this.site = site;
  }

  /**
   * What can be reused of the last build: nothing where templates or program have changed, or where
   * the site is not the one that it has published.
   *
   * @param site what is in the output folder
   */
  static PageReuse of(Optional<LastBuild> last, InputDigest inputs, Optional<PublishedSite> site) {
    boolean fits =
        last.isPresent()
            && site.isPresent()
            && last.get().inputs().renderer().equals(inputs.renderer())
            && last.get().site().equals(site.get().digest());
    return fits ? new PageReuse(last.get().pages(), site) : new PageReuse(Map.of(), site);
  }

  /**
   * The page as it is in the published site, if it would come out the same.
   *
   * @param digest of all that the page is made from
   */
  Optional<byte[]> page(String path, String digest) {
    digests.put(path, digest);
    return digest.equals(before.get(path)) ? site.flatMap(old -> old.file(path)) : Optional.empty();
  }

  /** The digests of the pages of this build by path. */
  Map<String, String> digests() {
    return new TreeMap<>(digests);
  }
}

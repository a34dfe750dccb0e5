package org.trade4msmes.hub.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The paths taken by a site's files and folders. Two of them may not be one for some file system,
 * and none may be unfit for one. Safe for many threads.
 */
final class PathClaims {
  /** What took a place, by the path with its letter case folded; folders end in a slash. */
  private final Map<String, String> claims = new ConcurrentHashMap<>();

  PathClaims() {
    claims.put(SitePath.foldCase(Manifest.PATH), Manifest.PATH);
  }

  /**
   * Takes {@code path} for a file and the folders above it.
   *
   * @throws PublishException if the path is not allowed or taken
   */
  void claimFile(String path) throws PublishException {
    String violation = SitePath.violation(path);
    if (violation != null) {
      throw refused("The site path \"" + path + "\" " + violation + ".");
    }
    String holder = claims.putIfAbsent(SitePath.foldCase(path), path);
    if (holder != null) {
      throw collision(path, holder);
    }
    for (String f = SitePath.folder(path); !f.isEmpty(); f = SitePath.folder(f)) {
      String claim = f + "/";
      holder = claims.putIfAbsent(SitePath.foldCase(f), claim);
      if (holder != null && !holder.equals(claim)) {
        throw collision(claim, holder);
      }
      if (holder != null) {
        return; // Whoever took it took the folders above it as well.
      }
    }
  }

  private static PublishException collision(String path, String holder) {
    return refused(
        path.equals(holder)
            ? "Two files of the site have the path " + path + "."
            : path
                + " and "
                + holder
                + " cannot both be in the site: on some systems they are one path.");
  }

  private static PublishException refused(String message) {
    return new PublishException(PublishException.Reason.PATH, message);
  }
}

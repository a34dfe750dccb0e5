package org.trade4msmes.hub.build;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.Severity;
import org.trade4msmes.hub.publish.Publication;

/**
 * How a build or check went.
 *
 * @param diagnostics everything that editors should mend, in order
 * @param pages how many pages of each template there are
 * @param resources how many resources the library holds
 * @param times how long each stage took
 * @param publication what was published, if anything was
 * @param upToDate whether the site was there already, so that nothing was done; pages and resources
 *     are not counted then
 */
public record BuildResult(
    List<Diagnostic> diagnostics,
    Map<String, Integer> pages,
    int resources,
    Map<Stage, Duration> times,
    Optional<Publication> publication,
    boolean upToDate) {

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}

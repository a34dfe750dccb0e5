package org.trade4msmes.hub.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.build.BuildResult;
import org.trade4msmes.hub.build.HubBuild;
import org.trade4msmes.hub.testkit.Repository;

/** The real hub, built for a test. */
final class RealSite {
  private RealSite() {}

  /** Builds it into a folder. */
  static BuildResult build(Path site) throws Exception {
    BuildOptions options =
        new BuildOptions(
            Repository.content(), Repository.templates(), null, LocalDate.of(2026, 11, 24));
    return new HubBuild(options, false, stage -> {}).build(site);
  }
}

package org.trade4msmes.hub.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.build.BuildResult;
import org.trade4msmes.hub.build.HubBuild;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.Repository;

/**
 * The real hub, built once for all tests that ask for it; they read it and do not change it.
 *
 * @param folder the folder of the site
 */
record RealSite(Path folder, BuildResult result) implements AutoCloseable {

  private static RealSite build() {
    try {
      Path folder = Files.createTempDirectory("real-hub");
      BuildOptions options =
          new BuildOptions(
              Repository.content(), Repository.templates(), null, LocalDate.of(2026, 11, 24));
      Path site = folder.resolve("site");
      return new RealSite(site, new HubBuild(options, false, stage -> {}).build(site));
    } catch (Exception e) {
      throw new IllegalStateException("The hub cannot be built.", e);
    }
  }

  @Override
  public void close() throws IOException {
    Folders.delete(folder.resolve("..").normalize());
  }

  /** Gives the site to methods that have it as a parameter. */
  static final class Extension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RealSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(RealSite.class, key -> build(), RealSite.class);
    }
  }
}

package org.trade4msmes.hub.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.handbook.HandbookEditor;
import org.trade4msmes.hub.handbook.HandbookShelf;

/** Makes the handbooks of a hub, to be run once. Where the content has errors, it makes none. */
public final class HandbookBuild {
  private final BuildOptions options;
  private final Path cache;
  private final Diagnostics diagnostics = new Diagnostics();
  private final StageClock clock = new StageClock(stage -> {});

  /**
   * @param cache where finished books are kept until their guides change
   */
  public HandbookBuild(BuildOptions options, Path cache) {
    this.options = options;
    this.cache = cache;
  }

  /**
   * All files of all books.
   *
   * @throws java.io.IOException if a file cannot be read or written
   */
  public List<HandbookShelf.BookFile> files() throws Exception {
    CompiledHub compiled =
        new HubCompiler(clock, options.today(), diagnostics).compileGuides(options.content());
    if (diagnostics.hasErrors()) {
      return List.of();
    }
    @Nullable String own = compiled.hub().content().settings().baseUrl();
    String baseUrl = options.baseUrl() != null ? options.baseUrl() : own;
    return new HandbookShelf(cache)
        .files(new HandbookEditor(compiled.hub(), compiled.bodies(), baseUrl).handbooks());
  }

  /** What was found in the content. */
  public BuildResult result() {
    return new BuildResult(
        diagnostics.sorted(), Map.of(), 0, clock.times(), Optional.empty(), false);
  }
}

package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.trade4msmes.hub.content.SourceTree;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.pages.Page;
import org.trade4msmes.hub.prose.ContentQuality;
import org.trade4msmes.hub.publish.Publication;
import org.trade4msmes.hub.publish.PublishException;
import org.trade4msmes.hub.publish.PublishedSite;
import org.trade4msmes.hub.publish.SiteStaging;

/**
 * Builds or checks a hub. A build is all or nothing: while there is an error, nothing is published
 * and the old site stays as it was.
 */
public final class HubBuild {
  private final BuildOptions options;
  private final boolean strict;
  private final StageClock clock;
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * Makes a build, to be run once.
   *
   * @param strict whether warnings, too, keep the site from being published
   * @param began is told each stage as it begins
   */
  public HubBuild(BuildOptions options, boolean strict, Consumer<Stage> began) {
    this.options = options;
    this.strict = strict;
    this.clock = new StageClock(began);
  }

  /**
   * Does everything but writing.
   *
   * @throws IOException if a folder cannot be read
   */
  public BuildResult check() throws Exception {
    CompiledHub compiled =
        new HubCompiler(clock, options.today(), diagnostics).compile(options.content());
    if (diagnostics.hasErrors()) {
      return result(compiled, List.of(), Optional.empty());
    }
    new ContentQuality(compiled.hub(), diagnostics).check();
    List<Page> pages = assembly(compiled).into((path, content) -> {}, Optional.empty());
    return result(compiled, pages, Optional.empty());
  }

  /**
   * Builds a site and publishes it; does nothing where the folder has that site already.
   *
   * @param output the folder of the site, which is exchanged whole
   * @throws IOException if the file system fails
   * @throws PublishException if the output folder cannot be used
   */
  public BuildResult build(Path output) throws Exception {
    return build(output, LastBuild.of(output));
  }

  /** The same, but whatever the folder has already. */
  public BuildResult rebuild(Path output) throws Exception {
    return build(output, Optional.empty());
  }

  private BuildResult build(Path output, Optional<LastBuild> last) throws Exception {
    FolderStamp themeBefore = FolderStamp.of(options.templates());
    FolderStamp contentBefore = FolderStamp.of(options.content());
    SourceTree tree = clock.run(Stage.READ, () -> SourceTree.read(options.content(), diagnostics));
    InputDigest inputs = InputDigest.of(options, tree);
    if (last.isPresent() && last.get().inputs().equals(inputs) && diagnostics.count() == 0) {
      Optional<Publication> same = published(output, last.get().site());
      if (same.isPresent()) {
        return new BuildResult(List.of(), Map.of(), 0, clock.times(), same, true);
      }
    }
    PageReuse reuse = PageReuse.of(last, inputs, PublishedSite.at(output));
    BuildResult result = build(output, tree, reuse);
    // What a site with warnings is made from is not kept: the next build has to tell them again.
    boolean keep =
        result.publication().isPresent()
            && result.diagnostics().isEmpty()
            && themeBefore.files().equals(FolderStamp.of(options.templates()).files())
            && contentBefore.files().equals(FolderStamp.of(options.content()).files());
    if (keep) {
      PublishedSite.at(output)
          .ifPresent(site -> new LastBuild(inputs, site.digest(), reuse.digests()).keep(output));
    }
    return result;
  }

  private static Optional<Publication> published(Path output, String digest)
      throws IOException, PublishException {
    Optional<PublishedSite> site = PublishedSite.at(output);
    return site.isPresent() && site.get().digest().equals(digest)
        ? site.get().verified()
        : Optional.empty();
  }

  private BuildResult build(Path output, SourceTree tree, PageReuse reuse) throws Exception {
    CompiledHub compiled = new HubCompiler(clock, options.today(), diagnostics).compile(tree);
    if (diagnostics.hasErrors()) {
      return result(compiled, List.of(), Optional.empty());
    }
    try (SiteStaging staging = SiteStaging.open(output)) {
      List<Page> pages = assembly(compiled).into(sink(staging), Optional.of(reuse));
      if (isFaulty()) {
        return result(compiled, pages, Optional.empty());
      }
      Publication publication = clock.run(Stage.PUBLISH, staging::publish);
      return result(compiled, pages, Optional.of(publication));
    }
  }

  private static SiteSink sink(SiteStaging staging) {
    return new SiteSink() {
      @Override
      public void write(String path, byte[] content) throws IOException, PublishException {
        staging.write(path, content);
      }

      @Override
      public void keep(String path, byte[] content) throws IOException, PublishException {
        staging.keep(path, content);
      }
    };
  }

  private SiteAssembly assembly(CompiledHub compiled) {
    return new SiteAssembly(compiled, options, clock, diagnostics);
  }

  private boolean isFaulty() {
    return strict ? !diagnostics.sorted().isEmpty() : diagnostics.hasErrors();
  }

  private BuildResult result(
      CompiledHub compiled, List<Page> pages, Optional<Publication> publication) {
    Map<String, Integer> kinds = new TreeMap<>();
    pages.forEach(page -> kinds.merge(page.template(), 1, Integer::sum));
    return new BuildResult(
        diagnostics.sorted(),
        kinds,
        compiled.hub().resources().all().size(),
        clock.times(),
        publication,
        false);
  }
}

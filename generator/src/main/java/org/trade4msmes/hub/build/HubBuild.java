package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.library.LibraryScripts;
import org.trade4msmes.hub.library.OpenData;
import org.trade4msmes.hub.offline.OfflineFiles;
import org.trade4msmes.hub.pages.MissingMessageException;
import org.trade4msmes.hub.pages.Page;
import org.trade4msmes.hub.pages.SitePlan;
import org.trade4msmes.hub.prose.ContentQuality;
import org.trade4msmes.hub.publish.Publication;
import org.trade4msmes.hub.publish.PublishException;
import org.trade4msmes.hub.publish.SiteStaging;
import org.trade4msmes.hub.render.Assets;
import org.trade4msmes.hub.render.PageRenderer;
import org.trade4msmes.hub.search.ScriptTrimmer;

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
    CompiledHub compiled = new HubCompiler(clock, diagnostics).compile(options.content());
    if (diagnostics.hasErrors()) {
      return result(compiled, List.of(), Optional.empty());
    }
    new ContentQuality(compiled.hub(), diagnostics).check();
    return result(compiled, render(compiled, (path, content) -> {}), Optional.empty());
  }

  /**
   * Builds a site and publishes it.
   *
   * @param output the folder of the site, which is exchanged whole
   * @throws IOException if the file system fails
   * @throws PublishException if the output folder cannot be used
   */
  public BuildResult build(Path output) throws Exception {
    CompiledHub compiled = new HubCompiler(clock, diagnostics).compile(options.content());
    if (diagnostics.hasErrors()) {
      return result(compiled, List.of(), Optional.empty());
    }
    try (SiteStaging staging = SiteStaging.open(output)) {
      List<Page> pages = render(compiled, staging::write);
      if (isFaulty()) {
        return result(compiled, pages, Optional.empty());
      }
      Publication publication = clock.run(Stage.PUBLISH, staging::publish);
      return result(compiled, pages, Optional.of(publication));
    }
  }

  private boolean isFaulty() {
    return strict ? !diagnostics.sorted().isEmpty() : diagnostics.hasErrors();
  }

  /** Renders the pages and, beside that, makes the search index. */
  private List<Page> render(CompiledHub compiled, SiteSink sink) throws Exception {
    FutureTask<Map<String, byte[]>> search =
        new FutureTask<>(() -> clock.run(Stage.INDEX, () -> SearchFiles.of(compiled)));
    Thread.ofPlatform().daemon().name("search-index").start(search);
    String baseUrl = baseUrl(compiled);
    OfflineFiles offline = new OfflineFiles();
    Downloads downloads = new Downloads();
    Assets assets = new Assets(options.templates(), ScriptTrimmer::trim);
    LibraryScripts library = LibraryScripts.of(compiled.hub());
    library.assets().forEach(assets::add);
    PageRenderer renderer =
        new PageRenderer(
            options.templates(), assets, compiled.hub(), baseUrl, options.today(), diagnostics);
    SiteRenderer site =
        new SiteRenderer(
            renderer,
            (path, content) -> {
              offline.add(path, content);
              if (options.downloads()) {
                downloads.add(path, content);
              }
              sink.write(path, content);
            },
            Optional.ofNullable(baseUrl));
    List<Page> pages =
        clock.run(
            Stage.RENDER,
            () -> {
              List<Page> planned = plan(compiled);
              site.pages(planned.stream().filter(page -> !isLate(page)).toList());
              site.files(assets.contents());
              site.files(new SiteFiles(options, baseUrl).of(compiled.hub(), planned));
              site.files(RedirectFiles.of(planned, baseUrl));
              return planned;
            });
    site.files(search.get());
    site.files(SearchMessages.of(compiled.hub()));
    site.files(library.parts());
    site.files(OpenData.of(compiled.hub()));
    site.files(GameFiles.of(compiled.hub()));
    site.files(OfflineMessages.of(compiled.hub()));
    if (options.downloads()) {
      clock.run(
          Stage.PACK,
          () -> {
            PageRenderer last = renderer.with(downloads.packed());
            site.pages(pages.stream().filter(this::isLate).toList(), last);
            site.files(downloads.finish(compiled.hub(), last));
            return pages;
          });
    }
    site.files(WorkerScript.of(options.templates(), offline));
    if (diagnostics.hasErrors()) {
      return pages; // Links to pages that a template could not make would only hide its mistake.
    }
    clock.run(
        Stage.VERIFY,
        () -> {
          new PageProblems(pages, diagnostics).report(site.problems());
          return pages;
        });
    return pages;
  }

  private boolean isLate(Page page) {
    return options.downloads() && Downloads.tellsSize(page);
  }

  private @Nullable String baseUrl(CompiledHub compiled) {
    return options.baseUrl() != null
        ? options.baseUrl()
        : compiled.hub().content().settings().baseUrl();
  }

  private List<Page> plan(CompiledHub compiled) {
    try {
      List<Page> pages = new SitePlan(compiled.hub()).pages(compiled.bodies(), options.today());
      return PathCollisions.withoutThem(pages, diagnostics);
    } catch (MissingMessageException e) {
      diagnostics.report(
          DiagnosticCode.MISSING_MESSAGE,
          new SourceFile(options.content().getFileName() + "/interface", "").start(),
          String.valueOf(e.getMessage()));
      return List.of();
    }
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
        publication);
  }
}

package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.admin.AdminFiles;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.feeds.FeedFiles;
import org.trade4msmes.hub.library.LibraryScripts;
import org.trade4msmes.hub.library.OpenData;
import org.trade4msmes.hub.offline.OfflineFiles;
import org.trade4msmes.hub.pages.MissingMessageException;
import org.trade4msmes.hub.pages.Page;
import org.trade4msmes.hub.publish.PublishException;
import org.trade4msmes.hub.render.Assets;
import org.trade4msmes.hub.render.PageRenderer;
import org.trade4msmes.hub.render.Theme;
import org.trade4msmes.hub.search.ScriptTrimmer;

/** Makes all files of the site of a hub that has no mistake so far; to be used once. */
final class SiteAssembly {
  private final CompiledHub compiled;
  private final BuildOptions options;
  private final StageClock clock;
  private final Diagnostics diagnostics;
  private final @Nullable String baseUrl;
  private final OfflineFiles offline = new OfflineFiles();
  private final Downloads downloads = new Downloads();

  SiteAssembly(
      CompiledHub compiled, BuildOptions options, StageClock clock, Diagnostics diagnostics) {
    this.compiled = compiled;
    this.options = options;
    this.clock = clock;
    this.diagnostics = diagnostics;
    this.baseUrl = options.baseUrl(compiled.hub());
  }

  /**
   * Makes the files and verifies their links. What keeps a page from being made is reported, a
   * message that a page, a feed or the search lacks as well.
   *
   * @param reuse pages that need not be rendered, where there may be any
   * @return the pages of the site
   */
  List<Page> into(SiteSink sink, Optional<PageReuse> reuse) throws Exception {
    try {
      return assembled(listed(sink), reuse);
    } catch (MissingMessageException e) {
      PagePlan.report(e, options, diagnostics);
      return List.of();
    }
  }

  /** Tells each file to those that keep lists of all. */
  private SiteSink listed(SiteSink sink) {
    return new ListedSink(
        sink,
        (path, content) -> {
          offline.add(path, content);
          if (options.downloads()) {
            downloads.add(path, content);
          }
        });
  }

  /** Renders the pages and, beside that, makes the search index. */
  private List<Page> assembled(SiteSink sink, Optional<PageReuse> reuse) throws Exception {
    FutureTask<Map<String, byte[]>> search =
        new FutureTask<>(() -> clock.run(Stage.INDEX, () -> SearchFiles.of(compiled)));
    Thread.ofPlatform().daemon().name("search-index").start(search);
    Theme theme = new Theme(options.templates(), ScriptTrimmer::trim);
    LibraryScripts library = LibraryScripts.of(compiled.hub());
    Assets assets = theme.assets().with(library.assets());
    PageRenderer renderer =
        new PageRenderer(
            theme,
            assets,
            compiled.hub(),
            baseUrl,
            options.editUrl(compiled.hub()),
            options.today(),
            diagnostics);
    SiteRenderer site = new SiteRenderer(renderer, sink, reuse, Optional.ofNullable(baseUrl));
    List<Page> pages = clock.run(Stage.RENDER, () -> pages(site, assets));
    if (pages.isEmpty()) {
      return pages; // They could not be planned, and what lacks for them may lack for the rest.
    }
    Map<String, byte[]> searchFiles = result(search);
    site.files(searchFiles);
    site.files(SearchScripts.of(compiled.hub(), theme.assets(), searchFiles));
    site.files(library.parts());
    site.files(OpenData.of(compiled.hub()));
    site.files(GameFiles.of(compiled.hub()));
    site.files(PlannerFiles.of(compiled));
    site.files(OfflineMessages.of(compiled.hub()));
    @Nullable Path shelf = options.shelf();
    if (shelf != null) {
      clock.run(Stage.PACK, () -> offer(site, renderer, pages, shelf));
    }
    site.files(WorkerScript.of(options.templates(), offline));
    if (diagnostics.hasErrors()) {
      return pages; // Links to pages that a template could not make would only hide its mistake.
    }
    return clock.run(
        Stage.VERIFY,
        () -> {
          new PageProblems(pages, diagnostics).report(site.problems());
          return pages;
        });
  }

  /**
   * Plans all pages and renders those that tell nothing of downloads, with what belongs to them.
   */
  private List<Page> pages(SiteRenderer site, Assets assets) throws Exception {
    List<Page> planned = PagePlan.of(compiled, options, diagnostics);
    if (!planned.isEmpty()) {
      site.pages(planned.stream().filter(page -> !isLate(page)).toList());
      site.files(
          AdminFiles.beside(compiled.hub().content(), assets.contentsWithout(SearchScripts.ASSET)));
      site.files(new FeedFiles(baseUrl, options.today()).of(compiled.hub()));
      site.files(new SiteFiles(options, baseUrl).of(compiled.hub(), planned));
      site.files(RedirectFiles.of(planned, baseUrl));
      site.files(AdminFiles.of(compiled.hub().content()));
    }
    return planned;
  }

  /** Makes what is to be downloaded, and renders the pages that tell how large it is. */
  private List<Page> offer(SiteRenderer site, PageRenderer renderer, List<Page> pages, Path shelf)
      throws IOException, PublishException {
    Handbooks handbooks = Handbooks.of(compiled, baseUrl, shelf);
    PageRenderer last = renderer.with(downloads.packed(), handbooks.books());
    site.files(handbooks.files());
    site.pages(pages.stream().filter(this::isLate).toList(), last);
    site.files(downloads.finish(compiled.hub(), last));
    return pages;
  }

  private boolean isLate(Page page) {
    return options.downloads() && Downloads.tellsSize(page);
  }

  private static Map<String, byte[]> result(FutureTask<Map<String, byte[]>> search)
      throws Exception {
    try {
      return search.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof MissingMessageException missing) {
        throw missing;
      }
      throw e;
    }
  }
}

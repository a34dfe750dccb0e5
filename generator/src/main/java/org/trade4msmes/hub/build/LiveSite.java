package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.admin.AdminFiles;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.Severity;
import org.trade4msmes.hub.feeds.FeedFiles;
import org.trade4msmes.hub.library.LibraryScripts;
import org.trade4msmes.hub.library.OpenData;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.pages.Page;
import org.trade4msmes.hub.prose.ContentQuality;
import org.trade4msmes.hub.publish.LinkVerifier;
import org.trade4msmes.hub.publish.PageLinks;
import org.trade4msmes.hub.render.Assets;
import org.trade4msmes.hub.render.PageRenderer;
import org.trade4msmes.hub.render.Theme;

/**
 * The site of one reading of a {@link LiveHub}. Whatever can wait is done when it is asked for: the
 * pages of a language are planned, a page is rendered, the search is indexed. Pages that are as
 * they were in the reading before are taken from it. Safe for many threads.
 */
public final class LiveSite {
  private final BuildOptions options;
  private final CompiledHub compiled;
  private final Assets assets;
  private final LibraryScripts library;
  private final List<Diagnostic> reading;
  private final boolean whole;
  private final Diagnostics later = new Diagnostics();
  private final PageRenderer renderer;
  private final LinkVerifier verifier;
  private final LiveSearch search;
  private final Map<Language, Map<String, Page>> planned = new EnumMap<>(Language.class);
  private final Map<String, Optional<Page>> found = new HashMap<>();
  private final Map<String, Rendered> rendered = new ConcurrentHashMap<>();
  private final Map<String, Scanned> scanned = new ConcurrentHashMap<>();
  private @Nullable Map<String, byte[]> others;

  private record Rendered(Page page, String html) {}

  private record Scanned(Page page, PageLinks links) {}

  /**
   * Makes a site.
   *
   * @param diagnostics what is wrong with the content; where there is an error, the site is empty
   * @param before the site of the reading before, if any
   */
  LiveSite(
      BuildOptions options,
      CompiledHub compiled,
      Theme theme,
      LibraryScripts library,
      Diagnostics diagnostics,
      @Nullable LiveSite before) {
    this.options = options;
    this.compiled = compiled;
    this.library = library;
    this.assets = theme.assets().with(library.assets());
    this.reading = diagnostics.sorted();
    this.whole = !diagnostics.hasErrors();
    String baseUrl = options.baseUrl(compiled.hub());
    this.renderer =
        new PageRenderer(
            theme,
            assets,
            compiled.hub(),
            baseUrl,
            options.editUrl(compiled.hub()),
            options.today(),
            later);
    this.verifier = new LinkVerifier(Optional.ofNullable(baseUrl));
    this.search = new LiveSearch(compiled, assets, before == null ? null : before.search);
    if (before != null && renderer.rendersLike(before.renderer)) {
      rendered.putAll(before.rendered);
      scanned.putAll(before.scanned);
    }
  }

  /** What is wrong, in order, as far as it is known: {@link #check} finds the rest. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(reading);
    all.addAll(later.sorted());
    return all.stream().distinct().sorted(Diagnostic.BY_PLACE).toList();
  }

  /** Whether an error is known. */
  public boolean hasErrors() {
    return diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Whether there is something to show: the content has no error. */
  public boolean isWhole() {
    return whole;
  }

  /**
   * A file of the site; nothing where there is none, or where a template cannot make it, which is
   * then among the diagnostics.
   *
   * @throws IOException if an image cannot be read or the search index cannot be made
   */
  public Optional<byte[]> file(String path) throws IOException {
    if (!whole) {
      return Optional.empty();
    }
    byte[] asset = assets.contents().get(path);
    if (asset != null) {
      return Optional.of(asset);
    }
    byte[] ofSearch = search.file(path);
    if (ofSearch != null) {
      return Optional.of(ofSearch);
    }
    Page page = page(path);
    return page != null
        ? html(page).map(html -> html.getBytes(StandardCharsets.UTF_8))
        : Optional.ofNullable(others().get(path));
  }

  /** Whether there is a page of that path, even if its template cannot make it. */
  public boolean hasPage(String path) {
    return page(path) != null;
  }

  private @Nullable Page page(String path) {
    if (!whole || !path.endsWith(".html")) {
      return null;
    }
    synchronized (planned) {
      return found
          .computeIfAbsent(
              path,
              p ->
                  Stream.of(languageOf(p), Language.EN)
                      .distinct()
                      .flatMap(language -> find(p, language).stream())
                      .findFirst())
          .orElse(null);
    }
  }

  /** Plans no more than it takes to find a page, for somebody waits for it. */
  private Optional<Page> find(String path, Language language) {
    Map<String, Page> all = planned.get(language);
    return all == null
        ? PagePlan.of(compiled, language, path, options, later)
        : Optional.ofNullable(all.get(path));
  }

  private static Language languageOf(String path) {
    for (Language language : Language.values()) {
      if (!language.folder().isEmpty() && path.startsWith(language.folder())) {
        return language;
      }
    }
    return Language.EN;
  }

  private Map<String, Page> pages(Language language) {
    if (!whole) {
      return Map.of();
    }
    synchronized (planned) {
      return planned.computeIfAbsent(
          language,
          l -> {
            Map<String, Page> byPath = new HashMap<>();
            PagePlan.of(compiled, l, options, later)
                .forEach(page -> byPath.putIfAbsent(page.path(), page));
            return byPath;
          });
    }
  }

  private Optional<String> html(Page page) {
    Rendered before = rendered.get(page.path());
    if (before != null && before.page.equals(page)) {
      return Optional.of(before.html);
    }
    Optional<String> html = renderer.render(page);
    html.ifPresent(text -> rendered.put(page.path(), new Rendered(page, text)));
    return html;
  }

  /** The files that are neither pages nor assets nor of the search. */
  private synchronized Map<String, byte[]> others() throws IOException {
    Map<String, byte[]> made = others;
    if (made == null) {
      try {
        made =
            new HashMap<>(
                new SiteFiles(options, options.baseUrl(compiled.hub()))
                    .of(compiled.hub(), allPages()));
        made.putAll(
            new FeedFiles(options.baseUrl(compiled.hub()), options.today()).of(compiled.hub()));
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
      made.putAll(RedirectFiles.of(allPages(), options.baseUrl(compiled.hub())));
      made.putAll(AdminFiles.of(compiled.hub().content()));
      made.putAll(SearchScripts.of(compiled.hub(), assets, Map.of()));
      made.putAll(library.parts());
      made.putAll(OpenData.of(compiled.hub()));
      made.putAll(GameFiles.of(compiled.hub()));
      made.putAll(PlannerFiles.of(compiled));
      // The worker that keeps pages for reading offline stays out: it would show old ones.
      made.putAll(OfflineMessages.of(compiled.hub()));
      others = made;
    }
    return made;
  }

  private Collection<Page> allPages() {
    List<Page> all = new ArrayList<>();
    for (Language language : Language.values()) {
      all.addAll(pages(language).values());
    }
    return all;
  }

  /**
   * Finds whatever a build would report beyond what is known: renders all pages that have changed,
   * and verifies all links.
   *
   * @param cancelled is asked again and again whether to give up
   * @return whether all was checked
   */
  public boolean check(BooleanSupplier cancelled) throws IOException {
    if (!whole) {
      return true;
    }
    new ContentQuality(compiled.hub(), later).check();
    List<Page> pages = PathCollisions.withoutThem(List.copyOf(allPages()), later);
    List<PageLinks> links = new ArrayList<>();
    for (Page page : pages) {
      if (cancelled.getAsBoolean()) {
        return false;
      }
      Scanned before = scanned.get(page.path());
      if (before == null || !before.page.equals(page)) {
        Rendered known = rendered.get(page.path());
        Optional<String> html =
            known != null && known.page.equals(page)
                ? Optional.of(known.html)
                : renderer.render(page);
        if (html.isEmpty()) {
          continue;
        }
        before = new Scanned(page, verifier.scan(page.path(), html.get()));
        scanned.put(page.path(), before);
      }
      links.add(before.links);
    }
    if (!later.hasErrors()) {
      Set<String> files = new HashSet<>(others().keySet());
      files.addAll(assets.contents().keySet());
      pages.forEach(page -> files.add(page.path()));
      new PageProblems(pages, later).report(verifier.verify(links, files));
    }
    return true;
  }
}

package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.trade4msmes.hub.pages.Page;
import org.trade4msmes.hub.publish.LinkProblem;
import org.trade4msmes.hub.publish.LinkVerifier;
import org.trade4msmes.hub.publish.PageLinks;
import org.trade4msmes.hub.publish.PublishException;
import org.trade4msmes.hub.render.PageRenderer;

/** Renders all pages side by side, hands each to the sink at once, and keeps only its links. */
final class SiteRenderer {
  private final PageRenderer renderer;
  private final SiteSink sink;
  private final Optional<PageReuse> reuse;
  private final LinkVerifier verifier;
  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final Queue<PageLinks> links = new ConcurrentLinkedQueue<>();

  /**
   * @param reuse pages that need not be rendered, where there may be any
   */
  SiteRenderer(
      PageRenderer renderer, SiteSink sink, Optional<PageReuse> reuse, Optional<String> baseUrl) {
    this.renderer = renderer;
    this.sink = sink;
    this.reuse = reuse;
    this.verifier = new LinkVerifier(baseUrl);
  }

  /** Renders pages. */
  void pages(Collection<Page> pages) throws IOException, PublishException {
    pages(pages, renderer);
  }

  /** Renders pages with a renderer that knows more. */
  void pages(Collection<Page> pages, PageRenderer with) throws IOException, PublishException {
    AtomicReference<Exception> failure = new AtomicReference<>();
    pages.parallelStream()
        .forEach(page -> {
          try {
            if (failure.get() == null) {
              page(page, with);
            }
          } catch (IOException | PublishException e) {
            failure.compareAndSet(null, e);
          }
        });
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case PublishException e -> throw e;
      case Exception e -> throw new IllegalStateException(e);
    }
  }

  private void page(Page page, PageRenderer with) throws IOException, PublishException {
    Optional<byte[]> before = reuse.flatMap(pages -> pages.page(page.path(), with.digest(page)));
    if (before.isPresent()) {
      byte[] content = before.get();
      links.add(verifier.scan(page.path(), new String(content, StandardCharsets.UTF_8)));
      files.add(page.path());
      sink.keep(page.path(), content);
      return;
    }
    Optional<String> html = with.render(page);
    if (html.isPresent()) {
      links.add(verifier.scan(page.path(), html.get()));
      file(page.path(), html.get().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Takes files that are no pages. */
  void files(Map<String, byte[]> contents) throws IOException, PublishException {
    for (Map.Entry<String, byte[]> file : contents.entrySet()) {
      file(file.getKey(), file.getValue());
    }
  }

  private void file(String path, byte[] content) throws IOException, PublishException {
    files.add(path);
    sink.write(path, content);
  }

  /** What does not work in the pages so far, given all files. */
  List<LinkProblem> problems() {
    return verifier.verify(List.copyOf(links), Set.copyOf(files));
  }
}

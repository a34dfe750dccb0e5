package org.trade4msmes.hub.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Verifies the internal links of a site: each leads to a file that exists, in the same letter case,
 * and to an id that exists; none is absolute, leads to a folder or out of the site.
 *
 * <p>Looked at are the attributes {@code href}, {@code src}, {@code srcset}, {@code imagesrcset},
 * {@code action}, {@code formaction}, {@code poster}, {@code cite}, {@code xlink:href}, {@code
 * data} of objects and the target of a {@code refresh}. Of links that a page repeats, the first is
 * reported.
 *
 * <p>One verifier serves one build: {@link #scan} each page when it is rendered, on any thread, and
 * {@link #verify} all at the end.
 */
public final class LinkVerifier {
  private final LinkParser parser;

  /** Links read before, by folder and text: the pages of a site repeat each other's links. */
  private final Map<String, Map<String, SiteLink>> known = new ConcurrentHashMap<>();

  /** A verifier that takes all absolute links to be external. */
  public LinkVerifier() {
    this(Optional.empty());
  }

  /**
   * A verifier that also follows absolute links into the site.
   *
   * @param baseUrl address of the site's root folder, if it is known
   */
  public LinkVerifier(Optional<String> baseUrl) {
    this.parser = new LinkParser(baseUrl.map(LinkVerifier::withSlash).orElse(null));
  }

  private static String withSlash(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  /**
   * Finds the links and ids of a page. Safe for many threads.
   *
   * @param path the page's site path
   * @param html its text
   */
  public PageLinks scan(String path, String html) {
    String folder = SitePath.folder(path);
    Map<String, SiteLink> ofFolder = known.computeIfAbsent(folder, f -> new ConcurrentHashMap<>());
    return PageScan.scan(
        path,
        html,
        text -> {
          SiteLink link = ofFolder.get(text);
          return link != null ? link : ofFolder.computeIfAbsent(text, t -> parser.parse(folder, t));
        });
  }

  /**
   * Checks the links of {@code pages} against {@code files}.
   *
   * @param pages all HTML pages of the site; other files that were scanned, such as SVG images, may
   *     be among them and have their ids checked then
   * @param files the paths of all files of the site
   * @return all problems, sorted by page and position; empty if there are none
   * @throws IllegalArgumentException if an HTML file of the site was not scanned
   */
  public List<LinkProblem> verify(Collection<PageLinks> pages, Set<String> files) {
    Map<String, PageLinks> byPath = HashMap.newHashMap(pages.size());
    pages.forEach(page -> byPath.put(page.path(), page));
    for (String file : files) {
      if (file.endsWith(".html") && !byPath.containsKey(file)) {
        throw new IllegalArgumentException("The links of " + file + " were not scanned");
      }
    }
    Targets targets = new Targets(files, byPath);
    List<LinkProblem> problems = new ArrayList<>();
    for (PageLinks page : byPath.values()) {
      problems.addAll(page.problems());
      for (int i = 0; i < page.links().size(); i++) {
        LinkProblem problem = targets.check(page, i);
        if (problem != null) {
          problems.add(problem);
        }
      }
    }
    Collections.sort(problems);
    return problems;
  }
}

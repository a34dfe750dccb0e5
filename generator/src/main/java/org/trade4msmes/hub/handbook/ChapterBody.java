package org.trade4msmes.hub.handbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Turns the body of a guide's page into a chapter: ids become unique in the book, links to what is
 * in the book stay in it, and others lead to the site, or are plain text where its address is not
 * known.
 */
final class ChapterBody {
  private static final Set<String> FOR_SCREENS = Set.of("tabindex", "loading", "rel", "hreflang");

  private final String chapter;
  private final Map<String, String> chaptersByPath;
  private final Map<String, String> termsByPath;
  private final @Nullable String baseUrl;
  private final Map<String, String> uses = new LinkedHashMap<>();

  /**
   * @param chapter the id of the chapter
   * @param chaptersByPath the ids of the book's chapters by the paths of their pages
   * @param termsByPath the ids of glossary terms by the paths of their entries
   * @param baseUrl the address of the site with a slash at its end, where it is known
   */
  ChapterBody(
      String chapter,
      Map<String, String> chaptersByPath,
      Map<String, String> termsByPath,
      @Nullable String baseUrl) {
    this.chapter = chapter;
    this.chaptersByPath = chaptersByPath;
    this.termsByPath = termsByPath;
    this.baseUrl = baseUrl;
  }

  /** The id that something in a chapter has in the book. */
  static String id(String chapter, String id) {
    return chapter + "--" + id;
  }

  /** The chapter as XHTML. */
  String of(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    Element body = document.body();
    body.select("[id]").forEach(e -> e.attr("id", id(chapter, e.id())));
    body.select("a[href]").forEach(this::link);
    lowerHeadings(body);
    body.select("a[role=doc-backlink]").forEach(e -> e.text("↑"));
    body.select("li.task").forEach(ChapterBody::task);
    body.select("img").forEach(e -> e.replaceWith(new TextNode("[" + e.attr("alt") + "]")));
    body.select("figure.process > svg").forEach(Element::remove); // Its table says the same.
    body.select("figure.process summary").forEach(Element::remove);
    body.select("figure.process > details").forEach(Element::unwrap);
    body.select("aside, .note").forEach(e -> e.tagName("div").addClass("aside"));
    body.select("div.table").forEach(e -> e.removeAttr("role"));
    body.getAllElements().forEach(e -> FOR_SCREENS.forEach(e::removeAttr));
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    return body.html();
  }

  /** The ids of the terms that the chapter uses, with the ids of the places where it does. */
  Map<String, String> uses() {
    return Map.copyOf(uses);
  }

  private void link(Element link) {
    String href = link.attr("href");
    if (href.matches("[a-z]+:.*")) {
      return;
    }
    if (href.startsWith("#")) {
      link.attr("href", "#" + id(chapter, href.substring(1)));
      return;
    }
    String path = href.replaceFirst("^(\\.\\./)+", "");
    String term = termsByPath.get(path);
    int hash = path.indexOf('#');
    String page = hash < 0 ? path : path.substring(0, hash);
    String other = chaptersByPath.get(page);
    if (term != null) {
      String use = id(chapter, "term-" + term);
      if (uses.putIfAbsent(term, use) == null) {
        link.attr("id", use);
      }
      link.attr("href", "#term-" + term);
    } else if (other != null) {
      link.attr("href", "#" + (hash < 0 ? other : id(other, path.substring(hash + 1))));
    } else if (baseUrl != null) {
      link.attr("href", baseUrl + path);
    } else {
      link.unwrap();
    }
  }

  /** The titles of parts and chapters stand above those of a page. */
  private static void lowerHeadings(Element body) {
    for (int level = 5; level >= 2; level--) {
      String lower = "h" + (level + 1);
      body.select("h" + level).forEach(heading -> heading.tagName(lower));
    }
  }

  private static void task(Element item) {
    item.select("input").forEach(box -> box.replaceWith(new Element("span").addClass("box")));
    item.select("label").forEach(Element::unwrap);
  }
}

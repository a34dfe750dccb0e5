package org.trade4msmes.hub.handbook;

import static org.trade4msmes.hub.handbook.Markup.element;
import static org.trade4msmes.hub.handbook.Markup.text;

/** A book as one XHTML document with page numbers, from which a PDF is set. */
final class PrintedBook {
  private final Handbook book;
  private final PageFormat format;
  private final StringBuilder out = new StringBuilder(1 << 20);

  PrintedBook(Handbook book, PageFormat format) {
    this.book = book;
    this.format = format;
  }

  String xhtml() {
    out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(book.language().code())
        .append("\" xml:lang=\"")
        .append(book.language().code())
        .append("\"><head>\n");
    out.append(element("title", book.title() + " – " + book.hubTitle()));
    out.append("<meta name=\"description\" content=\"")
        .append(text(book.subtitle()))
        .append("\"/>\n<meta name=\"author\" content=\"")
        .append(text(book.hubTitle()))
        .append("\"/>\n<style>")
        .append(BookResources.text("book.css"))
        .append(BookResources.text(format.style()))
        .append("</style>\n");
    bookmarks();
    out.append("</head>\n<body class=\"").append(text(book.audience())).append("\">\n");
    cover();
    out.append("<div class=\"running\">").append(text(book.title())).append("</div>\n");
    imprint();
    contents();
    book.parts().forEach(this::part);
    glossary();
    index();
    out.append("</body></html>\n");
    return out.toString();
  }

  private void bookmarks() {
    out.append("<bookmarks>\n");
    bookmark("contents", book.words().contents());
    out.append("</bookmark>\n");
    for (Handbook.Part part : book.parts()) {
      bookmark(part.id(), part.title());
      for (Handbook.Chapter chapter : part.chapters()) {
        bookmark(chapter.id(), chapter.number() + ". " + chapter.title());
        out.append("</bookmark>\n");
      }
      out.append("</bookmark>\n");
    }
    if (!book.glossary().isEmpty()) {
      bookmark("glossary", book.words().glossary());
      out.append("</bookmark>\n");
      bookmark("index", book.words().index());
      out.append("</bookmark>\n");
    }
    out.append("</bookmarks>\n");
  }

  private void bookmark(String id, String name) {
    out.append("<bookmark name=\"")
        .append(text(name))
        .append("\" href=\"#")
        .append(id)
        .append("\">");
  }

  private void cover() {
    out.append("<div class=\"cover\"><div class=\"sheet\">\n<p class=\"hub\">")
        .append(text(book.hubTitle()))
        .append("</p>\n<h1>")
        .append(text(book.title()))
        .append("</h1>\n<p class=\"subtitle\">")
        .append(text(book.subtitle()))
        .append("</p>\n</div></div>\n");
  }

  private void imprint() {
    out.append("<div class=\"imprint\">\n");
    book.imprint().forEach(line -> out.append(element("p", line)));
    if (!book.missing().isEmpty()) {
      out.append(element("p", book.words().missing())).append("<ul lang=\"en\">");
      book.missing().forEach(title -> out.append(element("li", title)));
      out.append("</ul>\n");
    }
    out.append("</div>\n");
  }

  private void contents() {
    out.append("<div class=\"contents\" id=\"contents\">");
    out.append(element("h1", book.words().contents())).append("<ul>");
    for (Handbook.Part part : book.parts()) {
      out.append("<li>");
      entry("part", part.id(), part.title());
      out.append("<ul>\n");
      for (Handbook.Chapter chapter : part.chapters()) {
        out.append("<li>");
        entry("chapter", chapter.id(), chapter.number() + ". " + chapter.title());
        out.append("</li>\n");
      }
      out.append("</ul></li>\n");
    }
    if (!book.glossary().isEmpty()) {
      out.append("<li>");
      entry("part", "glossary", book.words().glossary());
      out.append("</li>\n<li>");
      entry("part", "index", book.words().index());
      out.append("</li>\n");
    }
    out.append("</ul></div>\n");
  }

  private void entry(String kind, String id, String title) {
    out.append("<a class=\"entry ")
        .append(kind)
        .append("\" href=\"#")
        .append(id)
        .append("\" title=\"")
        .append(text(title))
        .append("\">")
        .append(text(title))
        .append("</a>");
  }

  private void part(Handbook.Part part) {
    out.append("<div class=\"part-title\" id=\"").append(part.id()).append("\">");
    out.append(element("h1", part.title()));
    out.append("<p>").append(text(part.summary())).append("</p></div>\n");
    for (Handbook.Chapter chapter : part.chapters()) {
      out.append("<div class=\"chapter\"><h2 id=\"").append(chapter.id()).append("\">");
      out.append(chapter.number()).append(". ").append(text(chapter.title())).append("</h2>\n");
      out.append(chapter.body()).append("</div>\n");
    }
  }

  private void glossary() {
    if (book.glossary().isEmpty()) {
      return;
    }
    out.append("<div class=\"back\" id=\"glossary\">");
    out.append(element("h1", book.words().glossary()));
    for (Handbook.Term term : book.glossary()) {
      out.append("<p class=\"definition\" id=\"").append(term.id()).append("\"><strong>");
      out.append(text(term.name())).append("</strong> ");
      out.append(text(term.definition())).append("</p>\n");
    }
    out.append("</div>\n");
  }

  private void index() {
    if (book.glossary().isEmpty()) {
      return;
    }
    out.append("<div class=\"back index\" id=\"index\">");
    out.append(element("h1", book.words().index()));
    for (Handbook.Term term : book.glossary()) {
      out.append("<p>").append(text(term.name()));
      out.append(term.uses().isEmpty() ? "" : ",");
      for (Handbook.Use use : term.uses()) {
        out.append(" <a class=\"page\" title=\"")
            .append(text(term.name() + ": " + use.chapter()))
            .append("\" href=\"#")
            .append(use.id())
            .append("\"></a>");
      }
      out.append("</p>\n");
    }
    out.append("</div>\n");
  }
}

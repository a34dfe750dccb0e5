package org.trade4msmes.hub.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.trade4msmes.hub.handbook.Markup.element;
import static org.trade4msmes.hub.handbook.Markup.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a book as EPUB 3 with accessibility metadata. Equal books give equal bytes. */
final class EpubWriter {
  /** A day that fits the plain field for it: an extra field is not allowed for the first entry. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern INNER_LINK = Pattern.compile(" href=\"#([^\"]+)\"");

  private final Handbook book;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  private EpubWriter(Handbook book) {
    this.book = book;
  }

  /** The bytes of the EPUB file. */
  static byte[] write(Handbook book) throws IOException {
    return new EpubWriter(book).bytes();
  }

  private byte[] bytes() throws IOException {
    gather();
    linkFiles();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      stored(zip, "mimetype", "application/epub+zip");
      add(zip, "META-INF/container.xml", container());
      add(zip, "EPUB/book.opf", packageDocument());
      add(zip, "EPUB/nav.xhtml", navigation());
      add(zip, "EPUB/book.css", BookResources.text("epub.css"));
      for (Map.Entry<String, String> file : texts.entrySet()) {
        add(zip, "EPUB/" + file.getKey(), page(file.getKey(), file.getValue()));
      }
    }
    return bytes.toByteArray();
  }

  private void put(String name, String title, String body) {
    texts.put(name, body);
    titles.put(name, title);
  }

  private void gather() {
    StringBuilder front = new StringBuilder();
    front.append("<section class=\"cover\" epub:type=\"titlepage\">");
    front.append("<p>").append(text(book.hubTitle())).append("</p>");
    front.append(element("h1", book.title()));
    front.append("<p>").append(text(book.subtitle())).append("</p></section>\n");
    book.imprint().forEach(line -> front.append(element("p", line)));
    if (!book.missing().isEmpty()) {
      front.append(element("p", book.words().missing())).append("<ul lang=\"en\" xml:lang=\"en\">");
      book.missing().forEach(title -> front.append(element("li", title)));
      front.append("</ul>\n");
    }
    put("title.xhtml", book.words().cover(), front.toString());
    for (Handbook.Part part : book.parts()) {
      put(
          part.id() + ".xhtml",
          part.title(),
          "<section epub:type=\"part\" id=\""
              + part.id()
              + "\">"
              + element("h1", part.title())
              + element("p", part.summary())
              + "</section>\n");
      for (Handbook.Chapter chapter : part.chapters()) {
        String title = chapter.number() + ". " + chapter.title();
        put(
            chapter.id() + ".xhtml",
            title,
            "<section epub:type=\"chapter\" role=\"doc-chapter\"><h2 id=\""
                + chapter.id()
                + "\">"
                + text(title)
                + "</h2>\n"
                + chapter.body()
                + "</section>\n");
      }
    }
    if (!book.glossary().isEmpty()) {
      put("glossary.xhtml", book.words().glossary(), glossary());
      put("index.xhtml", book.words().index(), index());
    }
  }

  private String glossary() {
    StringBuilder out = new StringBuilder();
    out.append("<section epub:type=\"glossary\" role=\"doc-glossary\">");
    out.append(element("h1", book.words().glossary())).append("<dl>\n");
    for (Handbook.Term term : book.glossary()) {
      out.append("<dt id=\"").append(term.id()).append("\">").append(text(term.name()));
      out.append("</dt>\n").append(element("dd", term.definition()));
    }
    return out.append("</dl></section>\n").toString();
  }

  private String index() {
    StringBuilder out = new StringBuilder();
    out.append("<section epub:type=\"index\" role=\"doc-index\">");
    out.append(element("h1", book.words().index())).append("<ul>\n");
    for (Handbook.Term term : book.glossary()) {
      out.append("<li>").append(text(term.name()));
      for (Handbook.Use use : term.uses()) {
        out.append(", <a href=\"#").append(use.id()).append("\">").append(use.chapter());
        out.append("</a>");
      }
      out.append("</li>\n");
    }
    return out.append("</ul></section>\n").toString();
  }

  /** Links within the book are to ids; here each id has its file. */
  private void linkFiles() {
    Map<String, String> files = new HashMap<>();
    texts.forEach((name, body) -> {
      Matcher ids = ID.matcher(body);
      while (ids.find()) {
        files.put(ids.group(1), name);
      }
    });
    texts.replaceAll((name, body) ->
        INNER_LINK
            .matcher(body)
            .replaceAll(link -> {
              String file = files.getOrDefault(link.group(1), name);
              String address = (file.equals(name) ? "" : file) + "#" + link.group(1);
              return Matcher.quoteReplacement(" href=\"" + address + "\"");
            }));
  }

  private String page(String name, String body) {
    String title = titles.getOrDefault(name, book.title());
    return head(title)
        + "<body class=\""
        + text(book.audience())
        + "\">\n"
        + body
        + "</body></html>\n";
  }

  private String head(String title) {
    String code = book.language().code();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\""
        + " lang=\""
        + code
        + "\" xml:lang=\""
        + code
        + "\">\n<head>"
        + element("title", title)
        + "<link rel=\"stylesheet\" type=\"text/css\" href=\"book.css\"/></head>\n";
  }

  private String navigation() {
    StringBuilder out = new StringBuilder(head(book.words().contents()));
    out.append("<body>\n<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">");
    out.append(element("h1", book.words().contents())).append("<ol>\n<li>");
    link(out, "title.xhtml", book.words().cover());
    out.append("</li>\n");
    for (Handbook.Part part : book.parts()) {
      out.append("<li>");
      link(out, part.id() + ".xhtml", part.title());
      out.append("<ol>\n");
      for (Handbook.Chapter chapter : part.chapters()) {
        out.append("<li>");
        link(out, chapter.id() + ".xhtml", chapter.number() + ". " + chapter.title());
        out.append("</li>\n");
      }
      out.append("</ol></li>\n");
    }
    if (!book.glossary().isEmpty()) {
      out.append("<li>");
      link(out, "glossary.xhtml", book.words().glossary());
      out.append("</li>\n<li>");
      link(out, "index.xhtml", book.words().index());
      out.append("</li>\n");
    }
    out.append("</ol></nav>\n<nav epub:type=\"landmarks\" hidden=\"hidden\"><ol>\n");
    landmark(out, "titlepage", "title.xhtml", book.words().cover());
    landmark(out, "toc", "nav.xhtml", book.words().contents());
    Handbook.Part first = book.parts().getFirst();
    landmark(out, "bodymatter", first.id() + ".xhtml", first.title());
    if (!book.glossary().isEmpty()) {
      landmark(out, "glossary", "glossary.xhtml", book.words().glossary());
      landmark(out, "index", "index.xhtml", book.words().index());
    }
    return out.append("</ol></nav>\n</body></html>\n").toString();
  }

  private static void link(StringBuilder out, String href, String title) {
    out.append("<a href=\"").append(href).append("\">").append(text(title)).append("</a>");
  }

  private static void landmark(StringBuilder out, String type, String href, String title) {
    out.append("<li><a epub:type=\"").append(type).append("\" href=\"").append(href);
    out.append("\">").append(text(title)).append("</a></li>\n");
  }

  private static String container() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
        + "<rootfiles><rootfile full-path=\"EPUB/book.opf\""
        + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";
  }

  private String packageDocument() {
    String code = book.language().code();
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package version=\"3.0\"");
    out.append(" xmlns=\"http://www.idpf.org/2007/opf\" unique-identifier=\"id\" xml:lang=\"");
    out.append(code).append("\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    UUID id = UUID.nameUUIDFromBytes((book.hubTitle() + "/" + book.fileName()).getBytes(UTF_8));
    out.append("<dc:identifier id=\"id\">urn:uuid:").append(id).append("</dc:identifier>\n");
    out.append(element("dc:title", book.title()));
    out.append(element("dc:language", code));
    out.append(element("dc:creator", book.hubTitle()));
    out.append(element("dc:publisher", book.hubTitle()));
    out.append(element("dc:description", book.subtitle()));
    out.append(element("dc:rights", "https://creativecommons.org/licenses/by/4.0/"));
    out.append(element("dc:date", book.reviewed().toString()));
    meta(out, "dcterms:modified", book.reviewed() + "T00:00:00Z");
    meta(out, "schema:accessMode", "textual");
    meta(out, "schema:accessModeSufficient", "textual");
    meta(out, "schema:accessibilityFeature", "structuralNavigation");
    meta(out, "schema:accessibilityFeature", "tableOfContents");
    meta(out, "schema:accessibilityFeature", "readingOrder");
    meta(out, "schema:accessibilityFeature", "index");
    meta(out, "schema:accessibilityFeature", "displayTransformability");
    meta(out, "schema:accessibilityHazard", "none");
    out.append("</metadata>\n<manifest>\n");
    item(out, "nav", "nav.xhtml", "application/xhtml+xml\" properties=\"nav");
    item(out, "css", "book.css", "text/css");
    texts.keySet().forEach(name -> item(out, itemId(name), name, "application/xhtml+xml"));
    out.append("</manifest>\n<spine>\n");
    int place = 0;
    for (String name : texts.keySet()) {
      out.append("<itemref idref=\"").append(itemId(name)).append("\"/>\n");
      if (place++ == 0) {
        out.append("<itemref idref=\"nav\"/>\n");
      }
    }
    return out.append("</spine>\n</package>\n").toString();
  }

  private static String itemId(String name) {
    return name.replace(".xhtml", "");
  }

  private static void meta(StringBuilder out, String property, String value) {
    out.append("<meta property=\"").append(property).append("\">").append(value);
    out.append("</meta>\n");
  }

  private static void item(StringBuilder out, String id, String href, String type) {
    out.append("<item id=\"").append(id).append("\" href=\"").append(href);
    out.append("\" media-type=\"").append(type).append("\"/>\n");
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }

  /** Readers know the file by its first entry, which may not be compressed. */
  private static void stored(ZipOutputStream zip, String name, String content) throws IOException {
    byte[] bytes = content.getBytes(UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}

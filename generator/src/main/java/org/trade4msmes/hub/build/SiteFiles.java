package org.trade4msmes.hub.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.pages.Page;

/** The files of a site that are neither pages nor assets: images, sitemap.xml and robots.txt. */
final class SiteFiles {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Path content;
  private final @Nullable String baseUrl;

  SiteFiles(BuildOptions options, @Nullable String baseUrl) {
    this.content = options.content();
    this.baseUrl = baseUrl;
  }

  /** All of them, by path. */
  Map<String, byte[]> of(Hub hub, Collection<Page> pages) throws IOException, XMLStreamException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String image : hub.content().images()) {
      files.put(image, Files.readAllBytes(content.resolve(image)));
    }
    files.put("sitemap.xml", sitemap(pages));
    files.put("robots.txt", robots().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private String robots() {
    String rules = "User-agent: *\nAllow: /\n";
    return baseUrl == null ? rules : rules + "Sitemap: " + baseUrl + "sitemap.xml\n";
  }

  /**
   * The sitemap, with the languages of each page. Where the site's address is not known, its
   * addresses are relative, which a later build with {@code --base-url} puts right.
   */
  private byte[] sitemap(Collection<Page> pages) throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
    xml.writeNamespace("xhtml", XHTML);
    Map<String, Page> listed = new TreeMap<>();
    pages.stream().filter(Page::listed).forEach(page -> listed.put(page.path(), page));
    for (Page page : listed.values()) {
      xml.writeStartElement("url");
      xml.writeStartElement("loc");
      xml.writeCharacters(address(page.path()));
      xml.writeEndElement();
      for (Map.Entry<String, String> alternate : page.alternates().entrySet()) {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", alternate.getKey());
        xml.writeAttribute("href", address(alternate.getValue()));
      }
      xml.writeEndElement();
    }
    xml.writeEndDocument();
    xml.close();
    return out.toByteArray();
  }

  private String address(String path) {
    return Objects.requireNonNullElse(baseUrl, "") + path;
  }
}

package org.trade4msmes.hub.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes feeds as Atom (RFC 4287). Ids are made from what an entry is, not from where it lies. */
final class AtomWriter {
  private final @Nullable String baseUrl;

  AtomWriter(@Nullable String baseUrl) {
    this.baseUrl = baseUrl;
  }

  byte[] bytes(AtomFeed feed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      write(feed, xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // Nothing is written to but memory.
    }
    return out.toByteArray();
  }

  private void write(AtomFeed feed, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    xml.writeAttribute("xml:lang", feed.language());
    text(xml, "id", id("feed:" + feed.path()));
    text(xml, "title", feed.title());
    text(xml, "updated", instant(feed.updated()));
    xml.writeStartElement("author");
    text(xml, "name", feed.author());
    xml.writeEndElement();
    if (baseUrl != null) {
      link(xml, "self", baseUrl + feed.path());
    }
    link(xml, "alternate", address(feed, feed.page()));
    for (AtomFeed.Entry entry : feed.entries()) {
      xml.writeStartElement("entry");
      text(xml, "id", id(entry.key()));
      text(xml, "title", entry.title());
      text(xml, "updated", instant(entry.updated()));
      link(xml, "alternate", address(feed, entry.address()));
      text(xml, "summary", entry.summary());
      xml.writeEndElement();
    }
    xml.writeEndDocument();
  }

  /** The complete address; where that of the site is not known, the way from the feed. */
  private String address(AtomFeed feed, String address) {
    if (address.contains("://")) {
      return address;
    }
    if (baseUrl != null) {
      return baseUrl + address;
    }
    return "../".repeat((int) feed.path().chars().filter(c -> c == '/').count()) + address;
  }

  private static String id(String key) {
    byte[] name = ("trade4msmes-hub:" + key).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  private static String instant(LocalDate date) {
    return date + "T00:00:00Z";
  }

  private static void text(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }
}

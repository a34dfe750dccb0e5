package org.trade4msmes.hub.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page or resource as the search sees it, in one language.
 *
 * <p>The same page in another language is a document of its own with the same kind and id. Lists of
 * ids and lists of names run side by side ({@code topics} with {@code topicNames}, {@code
 * economies} with {@code economyNames}).
 *
 * @param kind "guide", "resource", "topic", "meeting", "glossary", ...
 * @param id the id of the page within its kind
 * @param language ISO 639-1 code of the language in which title and text are written: en, fr or es
 * @param title the title as shown
 * @param url the page in the site, relative to the site's root, with an anchor where it is part of
 *     a page
 * @param link the address outside the hub to which a resource leads, if there is one
 * @param summary one or two sentences as shown in a list of results; may be empty
 * @param sections the text of the page, cut at its headings; the first may have an empty heading
 * @param audiences ids of the audiences
 * @param topics ids of the topics; on a topic page, its own id
 * @param topicNames names of the topics in the document's language
 * @param type id of the resource's type, or empty
 * @param languages ISO 639-1 codes of the languages in which a resource can be read; empty for
 *     pages of the hub
 * @param economies ISO 3166 codes
 * @param economyNames names of the economies in the document's language
 * @param publisher name of the publisher, or empty
 * @param year year of publication, if known
 * @param symbols document symbols, abbreviations and other names under which the document is known
 * @param askedAs phrases as a reader would type them
 * @param links other documents to which this one sends its readers, each as "kind:id"
 */
public record SearchDocument(
    String kind,
    String id,
    String language,
    String title,
    String url,
    @Nullable String link,
    String summary,
    List<Section> sections,
    List<String> audiences,
    List<String> topics,
    List<String> topicNames,
    String type,
    List<String> languages,
    List<String> economies,
    List<String> economyNames,
    String publisher,
    @Nullable Integer year,
    List<String> symbols,
    List<String> askedAs,
    List<String> links) {

  /** Copies the lists, so that the record cannot change. */
  public SearchDocument {
    sections = List.copyOf(sections);
    audiences = List.copyOf(audiences);
    topics = List.copyOf(topics);
    topicNames = List.copyOf(topicNames);
    languages = List.copyOf(languages);
    economies = List.copyOf(economies);
    economyNames = List.copyOf(economyNames);
    symbols = List.copyOf(symbols);
    askedAs = List.copyOf(askedAs);
    links = List.copyOf(links);
  }

  /**
   * A part of a page under one heading.
   *
   * @param heading the heading as shown, or empty for the text before the first heading
   * @param anchor id of the heading in the page, or empty
   * @param text plain text of the part
   */
  public record Section(String heading, String anchor, String text) {}

  /**
   * A builder with nothing but the five values that every document has.
   *
   * @param kind kind of the document
   * @param id id within the kind
   * @param language ISO 639-1 code
   * @param title title as shown
   * @param url address in the site
   * @return a builder whose other values are empty
   */
  public static SearchDocumentBuilder of(
      String kind, String id, String language, String title, String url) {
    return new SearchDocumentBuilder(kind, id, language, title, url);
  }
}

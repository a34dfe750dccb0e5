package org.trade4msmes.hub.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SearchDocument} value by value; what is not set stays empty. */
public final class SearchDocumentBuilder {
  private final String kind;
  private final String id;
  private final String language;
  private final String title;
  private final String url;
  private @Nullable String link;
  private String summary = "";
  private List<SearchDocument.Section> sections = List.of();
  private List<String> audiences = List.of();
  private List<String> topics = List.of();
  private List<String> topicNames = List.of();
  private String type = "";
  private List<String> languages = List.of();
  private List<String> economies = List.of();
  private List<String> economyNames = List.of();
  private String publisher = "";
  private @Nullable Integer year;
  private List<String> symbols = List.of();
  private List<String> askedAs = List.of();
  private List<String> links = List.of();

  SearchDocumentBuilder(String kind, String id, String language, String title, String url) {
    this.kind = kind;
    this.id = id;
    this.language = language;
    this.title = title;
    this.url = url;
  }

  /**
   * Sets the address outside the hub, or null.
   *
   * @param value the address outside the hub, or null
   * @return this builder
   */
  public SearchDocumentBuilder link(@Nullable String value) {
    this.link = value;
    return this;
  }

  /**
   * Sets one or two sentences.
   *
   * @param value one or two sentences
   * @return this builder
   */
  public SearchDocumentBuilder summary(String value) {
    this.summary = value;
    return this;
  }

  /**
   * Sets the text, cut at its headings.
   *
   * @param value the text, cut at its headings
   * @return this builder
   */
  public SearchDocumentBuilder sections(List<SearchDocument.Section> value) {
    this.sections = value;
    return this;
  }

  /**
   * Sets ids of audiences.
   *
   * @param value ids of audiences
   * @return this builder
   */
  public SearchDocumentBuilder audiences(List<String> value) {
    this.audiences = value;
    return this;
  }

  /**
   * Sets id of the resource's type.
   *
   * @param value id of the resource's type
   * @return this builder
   */
  public SearchDocumentBuilder type(String value) {
    this.type = value;
    return this;
  }

  /**
   * Sets codes of the languages in which a resource can be read.
   *
   * @param value codes of the languages in which a resource can be read
   * @return this builder
   */
  public SearchDocumentBuilder languages(List<String> value) {
    this.languages = value;
    return this;
  }

  /**
   * Sets name of the publisher.
   *
   * @param value name of the publisher
   * @return this builder
   */
  public SearchDocumentBuilder publisher(String value) {
    this.publisher = value;
    return this;
  }

  /**
   * Sets year of publication, or null.
   *
   * @param value year of publication, or null
   * @return this builder
   */
  public SearchDocumentBuilder year(@Nullable Integer value) {
    this.year = value;
    return this;
  }

  /**
   * Sets document symbols and abbreviations.
   *
   * @param value document symbols and abbreviations
   * @return this builder
   */
  public SearchDocumentBuilder symbols(List<String> value) {
    this.symbols = value;
    return this;
  }

  /**
   * Sets phrases as a reader would type them.
   *
   * @param value phrases as a reader would type them
   * @return this builder
   */
  public SearchDocumentBuilder askedAs(List<String> value) {
    this.askedAs = value;
    return this;
  }

  /**
   * Sets other documents, each as kind:id.
   *
   * @param value other documents, each as kind:id
   * @return this builder
   */
  public SearchDocumentBuilder links(List<String> value) {
    this.links = value;
    return this;
  }

  /**
   * Sets the topics with their names.
   *
   * @param ids ids or codes
   * @param names their names in the document's language, in the same order
   * @return this builder
   */
  public SearchDocumentBuilder topics(List<String> ids, List<String> names) {
    this.topics = ids;
    this.topicNames = names;
    return this;
  }

  /**
   * Sets the economies with their names.
   *
   * @param ids ids or codes
   * @param names their names in the document's language, in the same order
   * @return this builder
   */
  public SearchDocumentBuilder economies(List<String> ids, List<String> names) {
    this.economies = ids;
    this.economyNames = names;
    return this;
  }

  /**
   * Makes the document.
   *
   * @return the document with all values set so far
   */
  public SearchDocument build() {
    return new SearchDocument(
        kind,
        id,
        language,
        title,
        url,
        link,
        summary,
        sections,
        audiences,
        topics,
        topicNames,
        type,
        languages,
        economies,
        economyNames,
        publisher,
        year,
        symbols,
        askedAs,
        links);
  }
}

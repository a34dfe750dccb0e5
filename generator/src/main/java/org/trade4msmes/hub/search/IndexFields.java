package org.trade4msmes.hub.search;

import java.util.List;

/** Names of the fields in the Lucene index. Each is explained in docs/search.md. */
final class IndexFields {
  /** Weighted stems and concepts of everything in the document; scored. */
  static final String TEXT = "text";

  /** Stems and concepts of the title; scored. */
  static final String TITLE = "title";

  /** Folded words as written, with positions: phrases, prefixes, spelling. */
  static final String WORDS = "words";

  /** Stem, a bar and the number of the section in which it stands. */
  static final String SECTIONS = "sections";

  /** Key of the title and of the symbols. */
  static final String EXACT = "exact";

  /** Keys of the phrases under which the document is asked for. */
  static final String ASKED = "asked";

  /** "kind:id", the same for all languages of a page. */
  static final String KEY = "key";

  /** Language of the text. */
  static final String WRITTEN = "written";

  /** "kind:id" of the documents that send their readers to this one. */
  static final String LINKED_FROM = "linked";

  static final String KIND = "kind";
  static final String TOPIC = "topic";
  static final String AUDIENCE = "audience";
  static final String TYPE = "type";
  static final String LANGUAGE = "language";
  static final String ECONOMY = "economy";
  static final String PUBLISHER = "publisher";
  static final String YEAR = "year";

  /** The fields by which results can be narrowed, in the order in which they are offered. */
  static final List<String> FACETS =
      List.of(KIND, TOPIC, AUDIENCE, TYPE, LANGUAGE, ECONOMY, PUBLISHER, YEAR);

  // Stored only.
  static final String SHOWN_TITLE = "shown_title";
  static final String URL = "url";
  static final String LINK = "link";
  static final String SUMMARY = "summary";
  static final String HEADING = "heading";
  static final String ANCHOR = "anchor";
  static final String TOPIC_NAME = "topic_name";
  static final String ECONOMY_NAME = "economy_name";

  private IndexFields() {}
}

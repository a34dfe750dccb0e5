package org.trade4msmes.hub.search;

/** Keys of the data that lie in the index beside the documents. */
final class HubIndexData {
  /** The synonyms, as {@link SynonymTable#lines()} writes them. */
  static final String SYNONYMS = "synonyms";

  private HubIndexData() {}
}

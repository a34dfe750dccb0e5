package org.trade4msmes.hub.search;

import java.util.List;

/** The key under which a whole phrase is found: the stems of its words without the weak ones. */
final class QueryKeys {
  private final Stemmer stemmer;

  QueryKeys(Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  /**
   * Returns the key by the rules of a language; where all words are weak, all count; empty without
   * a word.
   */
  String key(List<Word> words, String language) {
    List<Word> plain = words.stream().filter(word -> word.joins() == 0).toList();
    List<Word> strong = plain.stream().filter(word -> !stemmer.isWeak(word.text())).toList();
    return String.join(
        " ",
        (strong.isEmpty() ? plain : strong)
            .stream().map(word -> stemmer.stem(word.text(), language)).toList());
  }
}

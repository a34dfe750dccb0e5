package org.trade4msmes.hub.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stemmers of the three languages, and the list of weak words. */
final class Stemmer {
  /** The languages of the hub; the order is that of the documents in the index. */
  static final List<String> LANGUAGES = List.of("en", "fr", "es");

  private final Map<String, StemRules> rules = new LinkedHashMap<>();
  private final Set<String> weakWords = new LinkedHashSet<>();
  private final Set<String> weakStems = new LinkedHashSet<>();

  Stemmer() {
    for (String language : LANGUAGES) {
      rules.put(language, new StemRules(resource("stems-" + language + ".txt")));
    }
    resource("weak-words.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> weakWords.addAll(List.of(line.split(" ", -1))));
    for (String language : LANGUAGES) {
      weakWords.forEach(word -> weakStems.add(stem(word, language)));
    }
  }

  /**
   * Returns the stem of a folded word in a language; a language without rules leaves it as it is.
   */
  String stem(String word, String language) {
    StemRules of = rules.get(language);
    return of == null ? word : of.stem(word);
  }

  /** Tells whether a folded word says little about what a reader looks for. */
  boolean isWeak(String word) {
    return weakWords.contains(word);
  }

  /** Returns the stems of a folded word by the rules of each language. */
  List<String> stems(String word) {
    return LANGUAGES.stream().map(language -> stem(word, language)).toList();
  }

  /** Returns the stems of the weak words by the rules of all languages. */
  Set<String> weakStems() {
    return weakStems;
  }

  /** Returns the weak words in the order of the list. */
  Set<String> weakWords() {
    return weakWords;
  }

  /** Returns the rules of a language as text. */
  String source(String language) {
    StemRules of = rules.get(language);
    return of == null ? "" : of.source();
  }

  private static String resource(String name) {
    try (InputStream in = Stemmer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

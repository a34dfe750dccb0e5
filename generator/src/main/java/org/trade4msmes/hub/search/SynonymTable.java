package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * Synonyms as concepts: wherever a document or a query has any form of a group, it also has the
 * group's concept, a term such as {@code ~12}. So forms of several words, and forms in several
 * languages, find each other.
 */
final class SynonymTable {
  /** First character of a concept's term; no word starts with it. */
  static final char MARK = '~';

  private final Map<String, Map<String, List<Form>>> byLanguage = new TreeMap<>();

  /**
   * One form of a concept.
   *
   * @param stems the stems of its words
   * @param concept the concept's term
   */
  record Form(List<String> stems, String concept) {}

  /**
   * Analyses the groups. The position of a group in the list names its concept. Forms that start
   * with a weak word are left out, so that the browser need not look up weak words.
   */
  SynonymTable(List<SynonymGroup> groups, Stemmer stemmer) {
    Set<String> seen = new LinkedHashSet<>();
    Set<String> weak = stemmer.weakStems();
    for (int i = 0; i < groups.size(); i++) {
      String concept = MARK + Integer.toString(i, 36);
      for (String language : Stemmer.LANGUAGES) {
        for (String phrase : groups.get(i).forms().getOrDefault(language, List.of())) {
          List<String> stems = stems(phrase, language, stemmer);
          if (!stems.isEmpty()
              && !weak.contains(stems.getFirst())
              && seen.add(language + ' ' + String.join(" ", stems) + ' ' + concept)) {
            add(language, new Form(stems, concept));
          }
        }
      }
    }
    byLanguage
        .values()
        .forEach(forms ->
            forms
                .values()
                .forEach(list ->
                    list.sort(
                        Comparator.comparingInt((Form f) -> -f.stems().size())
                            .thenComparing(f -> String.join(" ", f.stems()))
                            .thenComparing(Form::concept))));
  }

  /** A table read back from its lines: language, concept and stems, with spaces between. */
  SynonymTable(String lines) {
    for (String line : lines.lines().toList()) {
      List<String> parts = List.of(line.split(" ", -1));
      add(parts.get(0), new Form(parts.subList(2, parts.size()), parts.get(1)));
    }
  }

  private void add(String language, Form form) {
    byLanguage
        .computeIfAbsent(language, l -> new HashMap<>())
        .computeIfAbsent(form.stems().getFirst(), s -> new ArrayList<>())
        .add(form);
  }

  /** The table as lines, see the constructor that reads them. */
  String lines() {
    StringBuilder out = new StringBuilder();
    byLanguage.forEach((language, forms) ->
        new TreeMap<>(forms)
            .values().stream()
                .flatMap(List::stream)
                .forEach(form ->
                    out.append(language)
                        .append(' ')
                        .append(form.concept())
                        .append(' ')
                        .append(String.join(" ", form.stems()))
                        .append('\n')));
    return out.toString();
  }

  /** The forms of a language that start with a stem, longest first. */
  List<Form> startingWith(String stem, String language) {
    return byLanguage.getOrDefault(language, Map.of()).getOrDefault(stem, List.of());
  }

  /** All first stems of forms with the forms, of one language. */
  Map<String, List<Form>> forms(String language) {
    return new HashMap<>(byLanguage.getOrDefault(language, Map.of()));
  }

  /** All forms of all languages, in a fixed order. */
  List<Form> all() {
    return byLanguage.values().stream()
        .flatMap(forms -> new TreeMap<>(forms).values().stream())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Reports every form that stands in a row of stems: the form, and the place of its first stem.
   */
  void find(List<String> stems, String language, ObjIntConsumer<Form> found) {
    Map<String, List<Form>> forms = byLanguage.get(language);
    if (forms == null) {
      return;
    }
    for (int i = 0; i < stems.size(); i++) {
      for (Form form : forms.getOrDefault(stems.get(i), List.of())) {
        int end = i + form.stems().size();
        if (end <= stems.size() && stems.subList(i, end).equals(form.stems())) {
          found.accept(form, i);
        }
      }
    }
  }

  private static List<String> stems(String phrase, String language, Stemmer stemmer) {
    return WordSplitter.split(phrase).stream()
        .filter(word -> word.joins() == 0)
        .map(word -> stemmer.stem(word.text(), language))
        .toList();
  }
}

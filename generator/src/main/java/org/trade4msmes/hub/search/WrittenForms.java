package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * As which words each term of the text is written, and in which documents: what a browser needs to
 * tell the documents that have a word just as a reader typed it from those that have another form.
 */
final class WrittenForms {
  /** By term the words that are forms of it, each in the documents in which it is. */
  private final Map<String, List<Postings>> forms = new HashMap<>();

  WrittenForms(IndexView index, Stemmer stemmer) throws IOException {
    int[] languages =
        index.documents().stream()
            .mapToInt(doc -> Stemmer.LANGUAGES.indexOf(doc.get(IndexFields.WRITTEN)))
            .toArray();
    for (Postings word : index.postings(IndexFields.WORDS)) {
      List<String> stems = stemmer.stems(word.term());
      if (Collections.disjoint(stems, stemmer.weakStems())) {
        add(word, stems, languages);
      }
    }
  }

  /** A word is a form of its stem by the rules of the language of each document. */
  private void add(Postings word, List<String> stems, int[] languages) {
    Set<String> different = new LinkedHashSet<>(stems);
    for (String stem : different) {
      Postings form =
          different.size() == 1
              ? word
              : word.in(document -> stems.get(languages[document]).equals(stem));
      if (form.size() > 0) {
        forms.computeIfAbsent(stem, s -> new ArrayList<>()).add(form);
      }
    }
  }

  /**
   * The words of a term, then a space and for each of them which postings of the term have it, as
   * docs/search.md says; only the space where all documents have the term itself and no other form.
   */
  String of(Postings term) {
    List<Postings> words = forms.getOrDefault(term.term(), List.of());
    if (words.size() == 1
        && words.getFirst().term().equals(term.term())
        && words.getFirst().size() == term.size()) {
      return " ";
    }
    StringJoiner endings = new StringJoiner(",");
    PackNumbers holders = new PackNumbers();
    for (Postings form : words) {
      int shared = KeyedLines.sharedStart(term.term(), form.term());
      int left = term.term().length() - shared;
      endings.add((left == 0 ? "" : left) + form.term().substring(shared));
      addHolders(holders, form, term);
    }
    return endings + " " + holders;
  }

  private static void addHolders(PackNumbers out, Postings form, Postings term) {
    Postings.Cursor cursor = new Postings.Cursor(form);
    List<Integer> with = new ArrayList<>();
    List<Integer> without = new ArrayList<>();
    for (int i = 0; i < term.size(); i++) {
      (cursor.frequencyIn(term.document(i)) > 0 ? with : without).add(i);
    }
    if (without.size() <= with.size()) {
      out.add(without.size() * 2L).addRising(without);
    } else {
      out.add(with.size() * 2L + 1).addRising(with);
    }
  }
}

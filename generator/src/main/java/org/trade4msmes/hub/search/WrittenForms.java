package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;

/**
 * As which words each term of the text is written, and in which documents: what a browser needs to
 * tell the documents that have a word just as a reader typed it from those that have another form.
 */
final class WrittenForms {
  private final Map<String, List<Form>> forms = new HashMap<>();

  /**
   * A word, and the documents in which it is a form of one term.
   *
   * @param word the folded word
   * @param documents the documents, rising
   */
  private record Form(String word, int[] documents) {}

  WrittenForms(IndexView index, Stemmer stemmer) throws IOException {
    List<String> languages = new ArrayList<>();
    for (Document document : index.documents()) {
      languages.add(document.get(IndexFields.WRITTEN));
    }
    for (Postings word : index.postings(IndexFields.WORDS)) {
      if (!stemmer.hasWeakStem(word.term())) {
        read(word, languages, stemmer);
      }
    }
  }

  /** A word is a form of its stem by the rules of the language of each document. */
  private void read(Postings word, List<String> languages, Stemmer stemmer) {
    Stemmer.LANGUAGES.stream()
        .map(language -> stemmer.stem(word.term(), language))
        .distinct()
        .forEach(stem -> {
          int[] documents =
              IntStream.range(0, word.size())
                  .map(word::document)
                  .filter(doc -> stemmer.stem(word.term(), languages.get(doc)).equals(stem))
                  .toArray();
          if (documents.length > 0) {
            forms
                .computeIfAbsent(stem, s -> new ArrayList<>())
                .add(new Form(word.term(), documents));
          }
        });
  }

  /**
   * The words of a term, then a space and for each of them which postings of the term have it, as
   * docs/search.md says; nothing where all documents have the term itself and no other form.
   */
  String of(Postings term) {
    List<Form> words = forms.getOrDefault(term.term(), List.of());
    if (words.size() == 1
        && words.getFirst().word().equals(term.term())
        && words.getFirst().documents().length == term.size()) {
      return " ";
    }
    StringJoiner endings = new StringJoiner(",");
    PackNumbers holders = new PackNumbers();
    for (Form form : words) {
      int shared = KeyedLines.sharedStart(term.term(), form.word());
      int left = term.term().length() - shared;
      endings.add((left == 0 ? "" : left) + form.word().substring(shared));
      addHolders(holders, form, term);
    }
    return endings + " " + holders;
  }

  private static void addHolders(PackNumbers out, Form form, Postings term) {
    List<Integer> with = new ArrayList<>();
    List<Integer> without = new ArrayList<>();
    for (int i = 0; i < term.size(); i++) {
      boolean has = Arrays.binarySearch(form.documents(), term.document(i)) >= 0;
      (has ? with : without).add(i);
    }
    if (without.size() <= with.size()) {
      out.add(without.size() * 2L).addRising(without);
    } else {
      out.add(with.size() * 2L + 1).addRising(with);
    }
  }
}

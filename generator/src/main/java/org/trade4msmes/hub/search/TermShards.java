package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the terms of the index with their postings, the words as which they are written, the
 * synonyms that start with them, and the keys that do. A concept lies beside every word with which
 * a form of it begins, so that no query has to look for its files in two turns.
 */
final class TermShards {
  private static final int SIZE = 3_000;
  private static final int WEAK_SIZE = 8_000;
  private final IndexView index;
  private final SynonymTable synonyms;
  private final Map<String, Postings> text = new HashMap<>();
  private final Map<String, Postings> title = new HashMap<>();
  private final Map<String, PackNumbers> keys = new HashMap<>();
  private final Set<String> weakStems;
  private final WrittenForms written;

  TermShards(IndexView index, SynonymTable synonyms, Stemmer stemmer) throws IOException {
    this.index = index;
    this.synonyms = synonyms;
    index.postings(IndexFields.TEXT).forEach(p -> text.put(p.term(), p));
    index.postings(IndexFields.TITLE).forEach(p -> title.put(p.term(), p));
    weakStems = stemmer.weakStems();
    written = new WrittenForms(index, stemmer);
    readKeys(IndexFields.EXACT, 0);
    readKeys(IndexFields.ASKED, 1);
  }

  private void readKeys(String field, int flag) throws IOException {
    for (Postings found : index.postings(field)) {
      String key = found.term();
      int space = key.indexOf(' ');
      keys.computeIfAbsent(space < 0 ? key : key.substring(0, space), k -> new PackNumbers())
          .add(KeyHash.of(key))
          .add(found.size() * 2L + flag)
          .addRising(found.documents());
    }
  }

  /** Adds the files; returns what the core has to say about them. */
  Map<String, Object> write(PackFiles files) {
    Set<String> all = new TreeSet<>(text.keySet());
    all.addAll(keys.keySet());
    Stemmer.LANGUAGES.forEach(language -> all.addAll(synonyms.forms(language).keySet()));
    all.removeIf(term -> term.charAt(0) == SynonymTable.MARK);
    Map<String, String> weak = new TreeMap<>();
    ShardCutter cutter = new ShardCutter(SIZE, (n, text) -> files.add("t" + n, Json.write(text)));
    for (String term : all) {
      if (weakStems.contains(term)) {
        weak.put(term, line(term));
      } else {
        cutter.add(term, line(term));
        for (String language : Stemmer.LANGUAGES) {
          synonyms.startingWith(term, language).stream()
              .map(SynonymTable.Form::concept)
              .filter(text::containsKey)
              .forEach(concept -> cutter.addBeside(concept, postings(concept)));
        }
      }
    }
    cutter.finish();
    int weakSize = weak.values().stream().mapToInt(String::length).sum();
    int weakFiles = Math.max(1, weakSize / WEAK_SIZE);
    files.addLines("u", weak, term -> KeyHash.of(term) % weakFiles);
    Map<String, Object> core = new LinkedHashMap<>();
    core.put("terms", cutter.firstKeys());
    core.put("weakFiles", weakFiles);
    return core;
  }

  private String line(String term) {
    Postings found = text.get(term);
    String words = found == null || weakStems.contains(term) ? " " : written.of(found);
    String exact = keys.containsKey(term) ? keys.get(term).toString() : "";
    return String.join(" ", postings(term), words, forms(term), exact).stripTrailing();
  }

  /** Distance, then frequency in the text and (0, 1, or 2 and more) in the title. */
  private String postings(String term) {
    Postings found = text.get(term);
    if (found == null) {
      return "";
    }
    Postings inTitles = title.get(term);
    Postings.Cursor titles = inTitles == null ? null : new Postings.Cursor(inTitles);
    PackNumbers out = new PackNumbers();
    int last = -1;
    for (int i = 0; i < found.size(); i++) {
      int doc = found.document(i);
      int inTitle = titles == null ? 0 : titles.frequencyIn(doc);
      out.add(doc - last - 1).add(found.frequency(i) * 3L + Math.min(inTitle, 2));
      if (inTitle > 1) {
        out.add(inTitle);
      }
      last = doc;
    }
    return out.toString();
  }

  /** Each form: number of the language, concept, and the other stems after colons. */
  private String forms(String term) {
    List<String> out = new ArrayList<>();
    for (int language = 0; language < Stemmer.LANGUAGES.size(); language++) {
      for (SynonymTable.Form form : synonyms.startingWith(term, Stemmer.LANGUAGES.get(language))) {
        if (text.containsKey(form.concept())) {
          List<String> parts = new ArrayList<>(form.stems());
          parts.set(0, language + form.concept().substring(1));
          out.add(String.join(":", parts));
        }
      }
    }
    return String.join(",", out);
  }
}

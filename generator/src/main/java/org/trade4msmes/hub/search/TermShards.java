package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the terms of the index with their postings, the synonyms that start with them, and the
 * keys that do.
 */
final class TermShards {
  private static final int SIZE = 9_000;

  private final IndexView index;
  private final SynonymTable synonyms;
  private final Map<String, Postings> text = new HashMap<>();
  private final Map<String, Postings> title = new HashMap<>();
  private final Map<String, List<Postings>> sections = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();
  private final Map<String, List<String>> conceptsAt = new TreeMap<>();
  private final Map<String, PackNumbers> keys = new HashMap<>();
  private final Set<String> weakStems;
  private final BitSet sectioned = new BitSet();

  TermShards(IndexView index, SynonymTable synonyms, Stemmer stemmer) throws IOException {
    this.index = index;
    this.synonyms = synonyms;
    index.postings(IndexFields.TEXT).forEach(p -> text.put(p.term(), p));
    index.postings(IndexFields.TITLE).forEach(p -> title.put(p.term(), p));
    for (Postings row : index.postings(IndexFields.SECTIONS)) {
      sections.computeIfAbsent(SectionTerms.stem(row.term()), s -> new ArrayList<>()).add(row);
    }
    weakStems = stemmer.weakStems();
    for (int doc = 0; doc < index.documents().size(); doc++) {
      sectioned.set(doc, index.documents().get(doc).getField(IndexFields.HEADING) != null);
    }
    findHomes();
    readKeys(IndexFields.EXACT, 0);
    readKeys(IndexFields.ASKED, 1);
  }

  /** A concept lies beside the first word of the shortest English form of its group. */
  private void findHomes() {
    for (String language : Stemmer.LANGUAGES) {
      TreeMap<String, List<SynonymTable.Form>> forms = new TreeMap<>(synonyms.forms(language));
      Map<String, String> best = new TreeMap<>();
      Map<String, Integer> length = new HashMap<>();
      for (Map.Entry<String, List<SynonymTable.Form>> entry : forms.entrySet()) {
        for (SynonymTable.Form form : entry.getValue()) {
          String concept = form.concept();
          boolean usable = text.containsKey(concept) && !weakStems.contains(entry.getKey());
          if (usable && form.stems().size() < length.getOrDefault(concept, Integer.MAX_VALUE)) {
            length.put(concept, form.stems().size());
            best.put(concept, entry.getKey());
          }
        }
      }
      best.forEach(homes::putIfAbsent);
    }
    homes.forEach(
        (concept, stem) -> conceptsAt.computeIfAbsent(stem, s -> new ArrayList<>()).add(concept));
    conceptsAt.values().forEach(list -> list.sort(null));
  }

  private void readKeys(String field, int flag) throws IOException {
    for (Postings found : index.postings(field)) {
      String key = found.term();
      int space = key.indexOf(' ');
      keys.computeIfAbsent(space < 0 ? key : key.substring(0, space), k -> new PackNumbers())
          .add(hash(key))
          .add(found.size() * 2L + flag)
          .addRising(found.documents());
    }
  }

  /** FNV-1a over UTF-16 units, cut to 24 bits. */
  static int hash(String text) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return (hash ^ (hash >>> 24)) & 0xFFFFFF;
  }

  /**
   * Adds the files and returns the first keys: of those with common terms, and of those with weak
   * words.
   */
  List<List<String>> write(PackFiles files) {
    ShardCutter terms = new ShardCutter(SIZE, (n, text) -> files.add("t" + n, Json.write(text)));
    ShardCutter weak = new ShardCutter(SIZE, (n, text) -> files.add("u" + n, Json.write(text)));
    Set<String> all = new TreeSet<>(text.keySet());
    all.addAll(keys.keySet());
    Stemmer.LANGUAGES.forEach(language -> all.addAll(synonyms.forms(language).keySet()));
    all.removeAll(homes.keySet());
    for (String term : all) {
      ShardCutter to = weakStems.contains(term) ? weak : terms;
      to.add(term, line(term));
      for (String concept : conceptsAt.getOrDefault(term, List.of())) {
        to.addBeside(concept, postings(concept));
      }
    }
    terms.finish();
    weak.finish();
    return List.of(terms.firstKeys(), weak.firstKeys());
  }

  private String line(String term) {
    String postings = postings(term);
    String forms = forms(term);
    String exact = keys.containsKey(term) ? keys.get(term).toString() : "";
    return (postings + " " + forms + " " + exact).stripTrailing();
  }

  /**
   * Distance, then frequency in the text and (0, 1, or 2 and more) in the title, then the sections.
   */
  private String postings(String term) {
    Postings found = text.get(term);
    if (found == null) {
      return "";
    }
    Postings inTitles = title.get(term);
    Postings.Cursor titles = inTitles == null ? null : new Postings.Cursor(inTitles);
    List<Row> rows = sections.getOrDefault(term, List.of()).stream().map(Row::new).toList();
    PackNumbers out = new PackNumbers();
    int last = -1;
    for (int i = 0; i < found.size(); i++) {
      int doc = found.document(i);
      int inTitle = titles == null ? 0 : titles.frequencyIn(doc);
      out.add(doc - last - 1).add(found.frequency(i) * 3L + Math.min(inTitle, 2));
      if (inTitle > 1) {
        out.add(inTitle);
      }
      if (hasSections(doc)) {
        long mask = 0;
        for (Row row : rows) {
          mask |= row.mask(doc);
        }
        out.add(mask);
      }
      last = doc;
    }
    return out.toString();
  }

  /** The sections of one row in which a term stands. */
  private record Row(Postings.Cursor cursor, int shift) {

    Row(Postings postings) {
      this(new Postings.Cursor(postings), SectionTerms.shift(postings.term()));
    }

    long mask(int doc) {
      return (long) cursor.frequencyIn(doc) << shift;
    }
  }

  private boolean hasSections(int doc) {
    return sectioned.get(doc);
  }

  /**
   * Each form: number of the language, concept, a colon, the stem beside which the concept lies,
   * the other stems.
   */
  private String forms(String term) {
    List<String> out = new ArrayList<>();
    for (int language = 0; language < Stemmer.LANGUAGES.size(); language++) {
      for (SynonymTable.Form form : synonyms.startingWith(term, Stemmer.LANGUAGES.get(language))) {
        String home = homes.get(form.concept());
        if (home != null) {
          List<String> rest = form.stems().subList(1, form.stems().size());
          String concept = form.concept().substring(1);
          out.add(
              language
                  + concept
                  + ":"
                  + (home.equals(term) ? "" : home)
                  + (rest.isEmpty() ? "" : ":" + String.join(":", rest)));
        }
      }
    }
    return String.join(",", out);
  }
}

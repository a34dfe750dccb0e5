package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;

/**
 * Writes what every search needs: figures of the index, norms, languages, links between documents,
 * rules.
 */
final class CoreFile {
  private final IndexView index;
  private final Stemmer stemmer;

  CoreFile(IndexView index, Stemmer stemmer) {
    this.index = index;
    this.stemmer = stemmer;
  }

  /** The values of the file that come from the index alone. */
  Map<String, Object> values() throws IOException {
    Map<String, Object> core = new LinkedHashMap<>();
    core.put("version", SearchPackWriter.VERSION);
    core.put("plan", plan(Scoring.PLAN));
    core.put("docs", index.documents().size());
    core.put("text", field(IndexFields.TEXT));
    core.put("title", field(IndexFields.TITLE));
    core.put("runs", runs());
    core.put("same", same());
    core.put("read", read());
    core.put("topics", topics());
    core.put("links", links());
    Map<String, String> stems = new LinkedHashMap<>();
    Stemmer.LANGUAGES.forEach(language -> stems.put(language, stemmer.source(language)));
    core.put("stems", stems);
    core.put("weak", String.join(" ", stemmer.weakWords()));
    return core;
  }

  private static Map<String, Number> plan(Scoring plan) {
    Map<String, Number> out = new LinkedHashMap<>();
    out.put("textK1", plan.textK1());
    out.put("textB", plan.textB());
    out.put("titleK1", plan.titleK1());
    out.put("titleB", plan.titleB());
    out.put("titleBoost", plan.titleBoost());
    out.put("otherLanguage", plan.otherLanguage());
    out.put("concept", plan.concept());
    out.put("phraseConcept", plan.phraseConcept());
    out.put("prefix", plan.prefix());
    out.put("oneEdit", plan.oneEdit());
    out.put("twoEdits", plan.twoEdits());
    out.put("nextBest", plan.nextBest());
    out.put("expansions", plan.expansions());
    out.put("exactTitle", plan.exactTitle());
    out.put("exactAsked", plan.exactAsked());
    out.put("allWords", plan.allWords());
    out.put("allInTitle", plan.allInTitle());
    out.put("topicLink", plan.topicLink());
    out.put("guideLink", plan.guideLink());
    out.put("topicSeeds", plan.topicSeeds());
    out.put("guideSeeds", plan.guideSeeds());
    out.put("guide", plan.guide());
    out.put("asWritten", plan.asWritten());
    return out;
  }

  /** Documents that have the field, its length over all documents, norms. */
  private List<Object> field(String field) throws IOException {
    PackNumbers norms = new PackNumbers();
    index.norms(field).forEach(norms::add);
    return List.of(index.documentCount(field), index.length(field), norms);
  }

  /** Rows of documents with one language and kind: language, kind, how many. */
  private List<Object> runs() {
    List<Object> runs = new ArrayList<>();
    String last = "";
    int count = 0;
    for (Document document : index.documents()) {
      String run = document.get(IndexFields.WRITTEN) + " " + document.get(IndexFields.KIND);
      if (!run.equals(last) && count > 0) {
        runs.add(last + " " + count);
        count = 0;
      }
      last = run;
      count++;
    }
    if (count > 0) {
      runs.add(last + " " + count);
    }
    return runs;
  }

  /**
   * Documents that are the same page as one before in another language, and which that is: both as
   * distances, the second from the one after the second before and so that no number is below 0.
   */
  private List<Object> same() {
    Map<String, Integer> first = new HashMap<>();
    List<Integer> later = new ArrayList<>();
    PackNumbers earlier = new PackNumbers();
    int last = -1;
    for (int doc = 0; doc < index.documents().size(); doc++) {
      Integer other = first.putIfAbsent(index.documents().get(doc).get(IndexFields.KEY), doc);
      if (other != null) {
        int step = other - last - 1;
        later.add(doc);
        earlier.add(step < 0 ? -2L * step - 1 : 2L * step);
        last = other;
      }
    }
    return List.of(new PackNumbers().addRising(later), earlier);
  }

  /** Documents that can be read in a language in which their text here is not written. */
  private Map<String, PackNumbers> read() throws IOException {
    Map<String, PackNumbers> out = new LinkedHashMap<>();
    Map<String, List<Integer>> readable = documents(IndexFields.LANGUAGE);
    Map<String, List<Integer>> written = documents(IndexFields.WRITTEN);
    for (String language : Stemmer.LANGUAGES) {
      List<Integer> documents = new ArrayList<>(readable.getOrDefault(language, List.of()));
      documents.removeAll(new HashSet<>(written.getOrDefault(language, List.of())));
      out.put(language, new PackNumbers().addRising(documents));
    }
    return out;
  }

  /** Pairs: the pages of a topic, the documents on it. */
  private List<Object> topics() throws IOException {
    return pairs(IndexFields.TOPIC, topic -> "topic:" + topic);
  }

  /** Pairs: the pages of a guide, the documents to which it sends its readers. */
  private List<Object> links() throws IOException {
    return pairs(IndexFields.LINKED_FROM, key -> key.startsWith("guide:") ? key : "");
  }

  private List<Object> pairs(String field, UnaryOperator<String> page) throws IOException {
    Map<String, List<Integer>> pages = documents(IndexFields.KEY);
    List<Object> out = new ArrayList<>();
    for (Postings found : index.postings(field)) {
      String key = page.apply(found.term());
      if (!key.isEmpty()) {
        out.add(new PackNumbers().addRising(pages.getOrDefault(key, List.of())));
        out.add(new PackNumbers().addRising(found.documents()));
      }
    }
    return out;
  }

  private Map<String, List<Integer>> documents(String field) throws IOException {
    Map<String, List<Integer>> out = new HashMap<>();
    index.postings(field).forEach(found -> out.put(found.term(), found.documents()));
    return out;
  }
}

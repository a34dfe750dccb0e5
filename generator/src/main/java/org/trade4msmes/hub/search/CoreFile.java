package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    core.put("sectioned", sectioned());
    core.put("topics", topics());
    core.put("links", links());
    Map<String, String> stems = new LinkedHashMap<>();
    Stemmer.LANGUAGES.forEach(language -> stems.put(language, stemmer.source(language)));
    core.put("stems", stems);
    core.put("weak", String.join(" ", stemmer.weakWords()));
    return core;
  }

  private static List<Number> plan(Scoring plan) {
    return List.of(
        plan.textK1(),
        plan.textB(),
        plan.titleK1(),
        plan.titleB(),
        plan.titleBoost(),
        plan.otherLanguage(),
        plan.concept(),
        plan.phraseConcept(),
        plan.prefix(),
        plan.oneEdit(),
        plan.twoEdits(),
        plan.nextBest(),
        plan.expansions(),
        plan.exactTitle(),
        plan.exactAsked(),
        plan.allWords(),
        plan.allInTitle(),
        plan.topicLink(),
        plan.guideLink(),
        plan.topicSeeds(),
        plan.guideSeeds(),
        plan.guide());
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

  /** Pairs of a document and the first document that is the same page in another language. */
  private PackNumbers same() {
    Map<String, Integer> first = new HashMap<>();
    PackNumbers out = new PackNumbers();
    int last = -1;
    for (int doc = 0; doc < index.documents().size(); doc++) {
      Integer other = first.putIfAbsent(index.documents().get(doc).get(IndexFields.KEY), doc);
      if (other != null) {
        out.add(doc - last - 1).add(other);
        last = doc;
      }
    }
    return out;
  }

  /** Documents that can be read in a language in which their text here is not written. */
  private Map<String, PackNumbers> read() throws IOException {
    Map<String, PackNumbers> out = new LinkedHashMap<>();
    for (String language : Stemmer.LANGUAGES) {
      List<Integer> documents = index.documents(IndexFields.LANGUAGE, language);
      documents.removeAll(index.documents(IndexFields.WRITTEN, language));
      out.put(language, new PackNumbers().addRising(documents));
    }
    return out;
  }

  private PackNumbers sectioned() {
    List<Integer> documents = new ArrayList<>();
    for (int doc = 0; doc < index.documents().size(); doc++) {
      if (index.documents().get(doc).getValues(IndexFields.HEADING).length > 0) {
        documents.add(doc);
      }
    }
    return new PackNumbers().addRising(documents);
  }

  /** Pairs: the pages of a topic, the documents on it. */
  private List<Object> topics() throws IOException {
    List<Object> out = new ArrayList<>();
    for (String topic : index.terms(IndexFields.TOPIC)) {
      out.add(pages("topic:" + topic));
      out.add(new PackNumbers().addRising(index.documents(IndexFields.TOPIC, topic)));
    }
    return out;
  }

  /** Pairs: the pages of a guide, the documents to which it sends its readers. */
  private List<Object> links() throws IOException {
    List<Object> out = new ArrayList<>();
    for (String key : index.terms(IndexFields.LINKED_FROM)) {
      if (key.startsWith("guide:")) {
        out.add(pages(key));
        out.add(new PackNumbers().addRising(index.documents(IndexFields.LINKED_FROM, key)));
      }
    }
    return out;
  }

  private PackNumbers pages(String key) throws IOException {
    return new PackNumbers().addRising(index.documents(IndexFields.KEY, key));
  }
}

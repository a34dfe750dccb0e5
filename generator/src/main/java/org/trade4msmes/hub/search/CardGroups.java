package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;

/**
 * Groups of documents that are likely to be found together: one for each topic, with its documents
 * and those without a topic whose titles use its words, and one for the rest. A document of several
 * topics is in several groups.
 */
final class CardGroups {
  private final IndexView index;
  private final List<Postings> topics;
  private final int[] firstOfPage;
  private final List<List<Integer>> adopted = new ArrayList<>();

  CardGroups(IndexView index) throws IOException {
    this.index = index;
    this.topics = index.postings(IndexFields.TOPIC);
    this.firstOfPage = firstOfPage();
    for (int group = 0; group <= topics.size(); group++) {
      adopted.add(new ArrayList<>());
    }
    adopt();
  }

  /**
   * What each group has beside the documents of its topic, as far as they are the first of their
   * page; the others of a page are where the first is.
   */
  List<List<Integer>> adopted() {
    return adopted;
  }

  /** All documents of each group, rising. */
  List<List<Integer>> all() {
    Map<Integer, Integer> groupOf = new HashMap<>();
    List<TreeSet<Integer>> all = new ArrayList<>();
    for (int group = 0; group < adopted.size(); group++) {
      int number = group;
      adopted.get(group).forEach(doc -> groupOf.put(doc, number));
      all.add(new TreeSet<>(group < topics.size() ? topics.get(group).documents() : List.of()));
    }
    for (int doc = 0; doc < firstOfPage.length; doc++) {
      Integer group = groupOf.get(firstOfPage[doc]);
      if (group != null) {
        all.get(group).add(doc);
      }
    }
    return all.stream().map(group -> (List<Integer>) new ArrayList<>(group)).toList();
  }

  private int[] firstOfPage() {
    Map<String, Integer> first = new HashMap<>();
    int[] result = new int[index.documents().size()];
    for (int doc = 0; doc < result.length; doc++) {
      Integer other = first.putIfAbsent(index.documents().get(doc).get(IndexFields.KEY), doc);
      result[doc] = other == null ? doc : other;
    }
    return result;
  }

  /** Each document without a topic goes where most of what has the words of its title is. */
  private void adopt() throws IOException {
    List<List<Integer>> topicsOf = new ArrayList<>();
    fillTopics(topicsOf);
    Map<Integer, double[]> votes = new TreeMap<>();
    for (int doc = 0; doc < firstOfPage.length; doc++) {
      Document document = index.documents().get(doc);
      if (topicsOf.get(doc).isEmpty() && firstOfPage[doc] == doc) {
        if (document.get(IndexFields.ECONOMY) == null) {
          votes.put(doc, new double[topics.size()]);
        } else {
          adopted.getLast().add(doc);
        }
      }
    }
    Map<String, Postings> text = new HashMap<>();
    index.postings(IndexFields.TEXT).forEach(postings -> text.put(postings.term(), postings));
    for (Postings title : index.postings(IndexFields.TITLE)) {
      Postings everywhere = text.get(title.term());
      if (everywhere != null && title.documents().stream().anyMatch(votes::containsKey)) {
        double[] shares = shares(everywhere, topicsOf);
        for (int doc : title.documents()) {
          double[] of = votes.get(doc);
          for (int topic = 0; of != null && topic < shares.length; topic++) {
            of[topic] += shares[topic];
          }
        }
      }
    }
    votes.forEach((doc, of) -> adopted.get(best(of)).add(doc));
    adopted.getLast().sort(null);
  }

  private void fillTopics(List<List<Integer>> topicsOf) {
    for (int doc = 0; doc < firstOfPage.length; doc++) {
      topicsOf.add(new ArrayList<>());
    }
    for (int topic = 0; topic < topics.size(); topic++) {
      for (int doc : topics.get(topic).documents()) {
        topicsOf.get(doc).add(topic);
      }
    }
  }

  /** How much a term speaks for each topic: the rarer it is, and the more it is the topic's own. */
  private double[] shares(Postings term, List<List<Integer>> topicsOf) {
    double[] shares = new double[topics.size()];
    double rarity = Math.log(1 + (double) firstOfPage.length / term.size()) / term.size();
    for (int i = 0; i < term.size(); i++) {
      for (int topic : topicsOf.get(term.document(i))) {
        shares[topic] += rarity / Math.sqrt(topics.get(topic).size());
      }
    }
    return shares;
  }

  private static int best(double[] votes) {
    int best = votes.length;
    double most = 0;
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] > most) {
        most = votes[i];
        best = i;
      }
    }
    return best;
  }
}

package org.trade4msmes.hub.search;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms with weights, given to Lucene as a stream in which the weight is the term's frequency. */
final class WeightedTerms extends TokenStream {
  private final Map<String, Integer> weights;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private Iterator<Map.Entry<String, Integer>> entries;

  WeightedTerms() {
    this(new LinkedHashMap<>());
  }

  WeightedTerms(Map<String, Integer> weights) {
    this.weights = weights;
    this.entries = weights.entrySet().iterator();
  }

  void add(String word, int weight) {
    weights.merge(word, weight, Integer::sum);
  }

  boolean contains(String word) {
    return weights.containsKey(word);
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  @Override
  public void reset() {
    entries = weights.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!entries.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> entry = entries.next();
    term.append(entry.getKey());
    frequency.setTermFrequency(entry.getValue());
    return true;
  }
}

package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of a document in order, given to Lucene as a stream with positions; joined forms share
 * a position.
 */
final class PositionedWords extends TokenStream {
  /** Distance between two parts of a document, so that no phrase reaches from one into the next. */
  static final int GAP = 16;

  private final List<String> words = new ArrayList<>();
  private final List<Integer> increments = new ArrayList<>();
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private int next;

  void add(List<Word> part) {
    int step = words.isEmpty() ? 1 : GAP;
    for (Word word : part) {
      words.add(word.text());
      increments.add(word.joins() > 0 ? 0 : step);
      step = 1;
    }
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    term.append(words.get(next));
    increment.setPositionIncrement(increments.get(next));
    next++;
    return true;
  }
}

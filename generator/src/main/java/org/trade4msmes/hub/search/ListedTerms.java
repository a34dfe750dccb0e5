package org.trade4msmes.hub.search;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms given to Lucene as one stream, which costs less than a field for each of them. */
final class ListedTerms extends TokenStream {
  private final Collection<String> terms;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private Iterator<String> rest;

  ListedTerms(Collection<String> terms) {
    this.terms = terms;
    this.rest = terms.iterator();
  }

  @Override
  public void reset() {
    rest = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(rest.next());
    return true;
  }
}

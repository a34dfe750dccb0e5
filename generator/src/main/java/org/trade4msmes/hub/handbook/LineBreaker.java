package org.trade4msmes.hub.handbook;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Says where a line may end: as Java does and in long addresses, but never between an apostrophe
 * and a letter, where Java would break the French {@code l’étranger}.
 */
final class LineBreaker implements FSTextBreaker {
  private final UrlAwareLineBreakIterator breaks;
  private String text = "";

  LineBreaker(Locale locale) {
    breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(locale));
  }

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
  }

  @Override
  public int next() {
    int at = breaks.next();
    while (isElision(at)) {
      at = breaks.next();
    }
    return at;
  }

  private boolean isElision(int at) {
    return at > 0
        && at < text.length()
        && "'’".indexOf(text.charAt(at - 1)) >= 0
        && Character.isLetter(text.charAt(at));
  }
}

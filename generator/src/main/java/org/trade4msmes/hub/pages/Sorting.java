package org.trade4msmes.hub.pages;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import org.trade4msmes.hub.model.Language;

/** Orders texts as a reader of a language expects, accents and case aside. */
public final class Sorting {
  private Sorting() {}

  /** The order of a language. */
  public static Comparator<String> of(Language language) {
    Collator collator = Collator.getInstance(language.locale());
    collator.setStrength(Collator.PRIMARY);
    Comparator<String> byCollation = collator::compare;
    return byCollation.thenComparing(Comparator.naturalOrder());
  }

  /** The letter under which a text stands in an index, or # where it begins with no letter. */
  static String initial(String text, Language language) {
    String plain =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("^[^\\p{L}\\p{N}]+", "");
    if (plain.isEmpty()) {
      return "#";
    }
    String first = plain.substring(0, plain.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    return first.matches("[A-Z]") ? first : "#";
  }
}

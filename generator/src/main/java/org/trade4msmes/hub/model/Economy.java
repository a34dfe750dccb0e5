package org.trade4msmes.hub.model;

import java.util.Locale;
import java.util.Map;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * An economy: a WTO member or any other customs territory.
 *
 * @param id its ISO 3166-1 alpha-2 code, or EU
 * @param names the WTO's names where they differ from those of CLDR
 */
public record Economy(String id, SourceSpan span, Ref region, Map<Language, String> names)
    implements Identified {

  /** The WTO's name in a language, else the name that CLDR gives. */
  public String name(Language language) {
    String own = names.get(language);
    return own != null ? own : Locale.of("", id).getDisplayCountry(language.locale());
  }
}

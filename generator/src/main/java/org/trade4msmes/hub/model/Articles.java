package org.trade4msmes.hub.model;

import java.util.Map;
import java.util.Objects;

/** An English original and its translations. */
public record Articles(Map<Language, Article> byLanguage) {

  public Article original() {
    return Objects.requireNonNull(byLanguage.get(Language.EN));
  }

  /** The article in a language, or the original where there is no translation. */
  public Article in(Language language) {
    return byLanguage.getOrDefault(language, original());
  }

  public boolean exists(Language language) {
    return byLanguage.containsKey(language);
  }
}

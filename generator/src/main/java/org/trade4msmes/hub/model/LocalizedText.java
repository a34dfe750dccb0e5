package org.trade4msmes.hub.model;

import java.util.EnumMap;
import java.util.Map;

/** A text in English and, where there is a translation, in other languages. */
public record LocalizedText(Map<Language, String> texts) {

  public LocalizedText {
    texts = Map.copyOf(texts);
  }

  /** A text that exists in English alone. */
  public static LocalizedText english(String text) {
    return new LocalizedText(Map.of(Language.EN, text));
  }

  /** The text in a language, or in English where there is no translation. */
  public String in(Language language) {
    String own = texts.get(language);
    return own != null ? own : texts.getOrDefault(Language.EN, "");
  }

  /** The language in which {@link #in} answers. */
  public Language languageOf(Language wanted) {
    return texts.containsKey(wanted) ? wanted : Language.EN;
  }

  /** The same text with some languages replaced. */
  public LocalizedText with(Language language, String text) {
    Map<Language, String> changed = new EnumMap<>(Language.class);
    changed.putAll(texts);
    changed.put(language, text);
    return new LocalizedText(changed);
  }
}

package org.trade4msmes.hub.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the hub. English is the original of all others. */
public enum Language {
  EN("en", "English"),
  FR("fr", "Français"),
  ES("es", "Español");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** The ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** The name of the language in itself. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  /** The folder of its pages below the site's root: empty for English, else such as "fr/". */
  public String folder() {
    return this == EN ? "" : code + "/";
  }

  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }

  /** The languages that content is translated into. */
  public static List<Language> translations() {
    return List.of(FR, ES);
  }
}

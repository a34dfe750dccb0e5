package org.trade4msmes.hub.model;

import java.util.regex.Pattern;

/**
 * The spaces that a language does not let a line break at. Editors write plain spaces; French has
 * one before a colon, semicolon, exclamation mark, question mark, closing quotation mark and per
 * cent sign, and French and Spanish have one between the thousands of a number.
 */
public final class Spacing {
  private static final Pattern FRENCH =
      Pattern.compile(" (?=[:;!?»%](?:\\s|\\p{P}|$))|(?<=«) |(?<=\\d) (?=\\d{3}(?!\\d))");
  private static final Pattern SPANISH =
      Pattern.compile(" (?=%(?:\\s|\\p{P}|$))|(?<=\\d) (?=\\d{3}(?!\\d))");
  private static final String NO_BREAK = "\u00A0";

  private Spacing() {}

  /** A text with such spaces in the places where the language wants them. */
  public static String of(String text, Language language) {
    return switch (language) {
      case EN -> text;
      case FR -> FRENCH.matcher(text).replaceAll(NO_BREAK);
      case ES -> SPANISH.matcher(text).replaceAll(NO_BREAK);
    };
  }
}

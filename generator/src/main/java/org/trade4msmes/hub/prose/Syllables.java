package org.trade4msmes.hub.prose;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.trade4msmes.hub.model.Language;

/** Counts the syllables of words by the rules of each language; for averages, not for poets. */
final class Syllables {
  private static final Pattern ENGLISH_SILENT =
      Pattern.compile("(?:[^laeiouy]es|[^td]ed|[^l]e|(?<=[aeiouy])le|ely|eless|eful|ement)$");
  private static final Pattern ENGLISH_EXTRA =
      Pattern.compile("(?:ia|io(?!n)|iu|eo|ua[lt]|ism$|[sc]es$|[xz]es$|shes$|ches$|ges$)");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyœæ]+");
  private static final Pattern SPANISH_NUCLEUS =
      Pattern.compile("[iuü]?[aeoáéó][iuyü]?|[iuü]?[íú]|[iuü]+|y(?![aeiouáéíóú])");
  private static final Pattern FRENCH_SILENT = Pattern.compile("(?<=[^aeiou])(?:e|es|ent)$");

  private Syllables() {}

  /** At least one for each word; a number counts as one. */
  static int of(String word, Language language) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!Character.isLetter(lower.codePointAt(0))) {
      return 1;
    }
    int count = 0;
    for (String part : lower.split("[-'’.,]", -1)) {
      count += part.isEmpty() ? 0 : ofPart(part, language);
    }
    return Math.max(1, count);
  }

  private static int ofPart(String part, Language language) {
    return switch (language) {
      case EN -> english(part);
      case FR -> french(part);
      case ES -> Math.max(1, count(SPANISH_NUCLEUS, part));
    };
  }

  private static int english(String part) {
    if (part.length() <= 3) {
      return 1;
    }
    int count = count(VOWELS, part) + count(ENGLISH_EXTRA, part);
    return Math.max(1, count - count(ENGLISH_SILENT, part));
  }

  private static int french(String part) {
    String plain =
        Normalizer.normalize(part.replaceAll("[éèêë]", "E"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    String sounded = part.length() > 3 ? FRENCH_SILENT.matcher(plain).replaceFirst("") : plain;
    return Math.max(
        1, count(VOWELS, sounded.replace("qu", "q").replace("gu", "g").toLowerCase(Locale.ROOT)));
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }
}

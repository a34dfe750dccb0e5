package org.trade4msmes.hub.prose;

import java.util.List;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Language;

/**
 * How easily a text is read.
 *
 * @param words how many words were counted, tables and headings aside
 * @param score in English the school grade after Flesch and Kincaid (the lower, the easier); in
 *     Spanish the ease after Fernández Huerta and in French after Kandel and Moles (0 to 100, the
 *     higher, the easier)
 */
public record Readability(Language language, int words, double score) {
  /** The highest school grade that an English guide for businesses may ask for. */
  public static final double HIGHEST_GRADE = 12;

  /** The lowest ease that a French or Spanish guide for businesses may have: "fairly hard". */
  public static final double LOWEST_EASE = 50;

  /** Measures the body of an article. */
  public static Readability of(Article article) {
    return of(new ProseReader().body(article.body()), article.language());
  }

  static Readability of(List<Passage> passages, Language language) {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    for (Passage passage : passages) {
      if (passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.ITEM) {
        for (Words.Sentence sentence : Words.sentences(passage.text())) {
          List<String> found = Words.in(sentence.text());
          words += found.size();
          sentences += found.isEmpty() ? 0 : 1;
          syllables += found.stream().mapToInt(word -> Syllables.of(word, language)).sum();
        }
      }
    }
    return new Readability(language, words, score(language, words, sentences, syllables));
  }

  private static double score(Language language, int words, int sentences, int syllables) {
    double length = (double) words / Math.max(1, sentences);
    double weight = (double) syllables / Math.max(1, words);
    return switch (language) {
      case EN -> 0.39 * length + 11.8 * weight - 15.59;
      case FR -> 207 - 1.015 * length - 73.6 * weight;
      case ES -> 206.84 - 1.02 * length - 60 * weight;
    };
  }

  /** Whether a guide for businesses may be like this. A few words cannot be judged. */
  public boolean isFitForBusinesses() {
    return words < 100 || (language == Language.EN ? score <= HIGHEST_GRADE : score >= LOWEST_EASE);
  }
}

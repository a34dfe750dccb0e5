package org.trade4msmes.hub.prose;

import java.util.List;
import java.util.Locale;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Language;

/** Checks reading ease and the length of sentences and paragraphs. */
final class ReadingCheck {
  private static final int LONGEST_SENTENCE = 45;
  private static final int LONGEST_PARAGRAPH = 140;

  /** French and Spanish say the same in more words. */
  private static final double MORE_WORDS = 4 / 3.0;

  private final Diagnostics diagnostics;

  ReadingCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void ease(Article article, List<Passage> body) {
    Readability readability = Readability.of(body, article.language());
    if (!readability.isFitForBusinesses()) {
      String message =
          article.language() == Language.EN
              ? "This guide asks for school grade %.1f; the limit is %.0f."
              : "This guide has a reading ease of %.1f; the least is %.0f.";
      double limit =
          article.language() == Language.EN ? Readability.HIGHEST_GRADE : Readability.LOWEST_EASE;
      diagnostics.report(
          DiagnosticCode.HARD_TO_READ,
          article.span(),
          String.format(Locale.ROOT, message, readability.score(), limit),
          "Use shorter sentences and shorter words.");
    }
  }

  void lengths(List<Passage> body, Language language) {
    double more = language == Language.EN ? 1 : MORE_WORDS;
    for (Passage passage : body) {
      if (passage.kind() != Passage.Kind.PARAGRAPH && passage.kind() != Passage.Kind.ITEM) {
        continue;
      }
      int words = 0;
      for (Words.Sentence sentence : Words.sentences(passage.text())) {
        int length = sentence.words();
        words += length;
        if (sentence.longestPart() > LONGEST_SENTENCE * more) {
          report(passage, DiagnosticCode.LONG_SENTENCE, sentence.start(), "sentence", length);
        }
      }
      if (words > LONGEST_PARAGRAPH * more) {
        report(passage, DiagnosticCode.LONG_PARAGRAPH, 0, "paragraph", words);
      }
    }
  }

  private void report(Passage passage, DiagnosticCode code, int start, String what, int words) {
    diagnostics.report(
        code,
        passage.span(start, start + 1),
        "The " + what + " that begins here has " + words + " words.",
        what.equals("sentence") ? "Make two sentences of it." : "Make two paragraphs of it.");
  }
}

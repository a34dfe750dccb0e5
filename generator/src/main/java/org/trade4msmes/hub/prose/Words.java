package org.trade4msmes.hub.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts text into sentences and words. */
final class Words {
  /** A full stop ends a sentence only where a capital, a digit or an opening mark follows. */
  private static final Pattern END =
      Pattern.compile("[.!?…]+[\"'”’»)\\]]*\\s+(?=[\\p{Lu}\\d\"'“‘«(¿¡\\[])");

  /** Abbreviations after which a sentence goes on. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(])(?:\\p{Lu}|No|Nos|Art|e\\.g|i\\.e|p\\. ej|art|arts|n\\.º|núm|vol|St|Mr|Mrs|Dr|vs|etc)\\.\\s+$");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.,][\\p{L}\\p{N}]+)*");

  private Words() {}

  /** A sentence, and where it begins in its text. */
  record Sentence(int start, String text) {
    int words() {
      return Words.in(text).size();
    }

    /** The words of its longest part; semicolons part it, as in a list within a sentence. */
    int longestPart() {
      return Arrays.stream(text.split(";", -1)).mapToInt(part -> in(part).size()).max().orElse(0);
    }
  }

  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (MatchResult end : END.matcher(text).results().toList()) {
      String sentence = text.substring(start, end.end());
      if (!ABBREVIATION.matcher(sentence).find()) {
        sentences.add(new Sentence(start, sentence.stripTrailing()));
        start = end.end();
      }
    }
    if (start < text.length() && !text.substring(start).isBlank()) {
      sentences.add(new Sentence(start, text.substring(start)));
    }
    return sentences;
  }

  static List<String> in(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}

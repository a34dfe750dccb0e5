package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words by the rules of docs/search.md, which the browser script repeats.
 *
 * <p>A <em>run</em> is letters, marks and digits. Runs may be tied by one apostrophe, full stop,
 * hyphen, slash, ampersand or (between digits) comma; {@link CompoundRules} says what words such a
 * compound gives. Each Han or Hiragana character is a word.
 */
final class WordSplitter {
  /** Longest run that is indexed, in UTF-16 units; the rest of a longer one is dropped. */
  static final int LONGEST_WORD = 60;

  private WordSplitter() {}

  /** Returns the words of a text in order. */
  static List<Word> split(String text) {
    List<Word> words = new ArrayList<>();
    List<Word> runs = new ArrayList<>();
    StringBuilder ties = new StringBuilder();
    int position = 0;
    int length = text.length();
    while (position < length) {
      int c = text.codePointAt(position);
      if (!startsRun(c)) {
        position += Character.charCount(c);
        continue;
      }
      int end = endOfRun(text, position, c);
      runs.add(run(text, position, end));
      position = end;
      if (tied(text, end)) {
        ties.append(text.charAt(end));
        position++;
      } else {
        CompoundRules.append(runs, ties, words);
        runs.clear();
        ties.setLength(0);
      }
    }
    return words;
  }

  private static Word run(String text, int start, int end) {
    int last = Math.min(end, start + LONGEST_WORD);
    return new Word(TextFolder.fold(text.substring(start, last)), start, end, 0);
  }

  private static boolean tied(String text, int at) {
    if (at + 1 >= text.length() || !startsRun(text.codePointAt(at + 1))) {
      return false;
    }
    char tie = text.charAt(at);
    if (tie == ',') {
      return isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
    }
    return CompoundRules.isApostrophe(tie)
        || CompoundRules.isHyphen(tie)
        || tie == '.'
        || tie == '/'
        || tie == '&';
  }

  private static int endOfRun(String text, int start, int first) {
    int end = start + Character.charCount(first);
    if (isSingle(first)) {
      return end;
    }
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (isSingle(c) || !(startsRun(c) || continuesRun(c))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean startsRun(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }
    return Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean continuesRun(int c) {
    if (c < 0x80) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || TextFolder.isIgnorable(c);
  }

  private static boolean isSingle(int c) {
    if (c < 0x2E80) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}

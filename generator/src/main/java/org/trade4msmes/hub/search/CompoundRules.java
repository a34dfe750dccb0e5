package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What words a compound gives: {@code d'ivoire} ivoire; {@code U.S.} us; {@code L/C} lc; {@code
 * e-commerce} e, commerce and ecommerce; {@code 8471.30} 8471, 30 and 847130; {@code 2,000} 2000;
 * {@code INF/MSME/4/Rev.2} inf, msme, 4, rev, 2.
 */
final class CompoundRules {
  /** What French, Spanish, Italian and Catalan cut before an apostrophe. */
  static final Set<String> ELISIONS =
      Set.of(
          "l", "d", "j", "n", "m", "t", "s", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "dell", "all", "nell", "sull", "un");

  private static final int LONGEST_JOIN = 4;

  private CompoundRules() {}

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  /** Appends the words of one compound. {@code ties} holds the characters between the runs. */
  static void append(List<Word> runs, CharSequence ties, List<Word> out) {
    if (runs.size() == 1) {
      addIfNotEmpty(runs.getFirst(), out);
      return;
    }
    List<Word> atoms = new ArrayList<>(runs.size());
    StringBuilder between = new StringBuilder();
    mergeApostrophes(runs, ties, atoms, between);
    mergeLettersAndThousands(atoms, between);
    emit(atoms, between, out);
  }

  private static void mergeApostrophes(
      List<Word> runs, CharSequence ties, List<Word> atoms, StringBuilder between) {
    atoms.add(runs.getFirst());
    for (int i = 1; i < runs.size(); i++) {
      Word next = runs.get(i);
      char tie = ties.charAt(i - 1);
      Word last = atoms.getLast();
      if (!isApostrophe(tie)) {
        between.append(tie);
        atoms.add(next);
      } else if (ELISIONS.contains(last.text())) {
        atoms.set(atoms.size() - 1, next);
      } else if (!next.text().equals("s")) {
        atoms.set(atoms.size() - 1, join(last, next, 0));
      }
    }
  }

  private static void mergeLettersAndThousands(List<Word> atoms, StringBuilder between) {
    int i = 0;
    while (i < between.length()) {
      char tie = between.charAt(i);
      int end = i;
      while (end < between.length() && between.charAt(end) == tie) {
        end++;
      }
      boolean letters =
          (tie == '.' || tie == '/' || tie == '&')
              && atoms.subList(i, end + 1).stream().allMatch(CompoundRules::isOneLetter);
      if (letters || tie == ',') {
        for (int k = i; k < end; k++) {
          atoms.set(i, join(atoms.get(i), atoms.get(i + 1), 0));
          atoms.remove(i + 1);
        }
        between.delete(i, end);
      } else {
        i = end;
      }
    }
  }

  private static void emit(List<Word> atoms, CharSequence between, List<Word> out) {
    int i = 0;
    while (i < atoms.size()) {
      int end = i;
      while (end < between.length() && joins(atoms, between, i, end)) {
        end++;
      }
      Word joined = atoms.get(i);
      addIfNotEmpty(joined, out);
      for (int k = i + 1; k <= end; k++) {
        addIfNotEmpty(atoms.get(k), out);
        joined = join(joined, atoms.get(k), k - i + 1);
      }
      int count = end - i + 1;
      if (count > 1
          && count <= LONGEST_JOIN
          && !(isHyphen(between.charAt(i)) && isNumber(joined))) {
        out.add(joined);
      }
      i = end + 1;
    }
  }

  /** Hyphens join; full stops only join the digits of a customs code, which starts with four. */
  private static boolean joins(List<Word> atoms, CharSequence between, int first, int at) {
    char tie = between.charAt(at);
    if (isHyphen(tie)) {
      return isHyphen(between.charAt(first));
    }
    return tie == '.'
        && between.charAt(first) == '.'
        && atoms.get(first).text().length() == 4
        && isNumber(atoms.get(first))
        && atoms.get(at + 1).text().length() == 2
        && isNumber(atoms.get(at + 1));
  }

  private static Word join(Word a, Word b, int joins) {
    return new Word(a.text() + b.text(), a.start(), b.end(), joins);
  }

  private static boolean isOneLetter(Word word) {
    return word.text().length() == 1 && !isNumber(word);
  }

  private static boolean isNumber(Word word) {
    return !word.text().isEmpty() && word.text().chars().allMatch(WordSplitter::isDigit);
  }

  private static void addIfNotEmpty(Word word, List<Word> out) {
    if (!word.text().isEmpty()) {
      out.add(word);
    }
  }
}

package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a person typed. There is no wrong query: what cannot be read as a word is skipped.
 *
 * <pre>
 * query  = { item }              items are separated by spaces
 * item   = [ "-" ] ( phrase | text )
 * phrase = quote text ( quote | end )
 * </pre>
 */
final class QueryParser {
  /** Longest query that is read, in UTF-16 units. */
  static final int LONGEST = 300;

  /** Most words that are looked for. */
  static final int MOST_WORDS = 24;

  private static final String QUOTES = "\"“”„«»";

  private final String text;
  private final boolean mixedCase;
  private final List<ParsedQuery.QueryWord> words = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final List<List<String>> excluded = new ArrayList<>();
  private int position;

  private QueryParser(String text) {
    this.text = text;
    this.mixedCase = text.codePoints().anyMatch(Character::isLowerCase);
  }

  /** Reads a query. */
  static ParsedQuery parse(String text) {
    QueryParser parser =
        new QueryParser(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    while (parser.position < parser.text.length()) {
      parser.item();
    }
    List<ParsedQuery.QueryWord> words =
        parser.words.subList(0, Math.min(MOST_WORDS, parser.words.size()));
    return new ParsedQuery(
        List.copyOf(words), List.copyOf(parser.phrases), List.copyOf(parser.excluded));
  }

  private void item() {
    if (isSpace(text.charAt(position))) {
      position++;
      return;
    }
    boolean not =
        text.charAt(position) == '-'
            && position + 1 < text.length()
            && !isSpace(text.charAt(position + 1));
    if (not) {
      position++;
    }
    if (QUOTES.indexOf(text.charAt(position)) >= 0) {
      int start = ++position;
      while (position < text.length() && QUOTES.indexOf(text.charAt(position)) < 0) {
        position++;
      }
      phrase(text.substring(start, position), not);
      position++;
    } else {
      int start = position;
      while (position < text.length()
          && !isSpace(text.charAt(position))
          && QUOTES.indexOf(text.charAt(position)) < 0) {
        position++;
      }
      plain(text.substring(start, position), not);
    }
  }

  private void phrase(String part, boolean not) {
    List<Word> split = WordSplitter.split(part);
    List<String> row = split.stream().filter(w -> w.joins() == 0).map(Word::text).toList();
    if (row.isEmpty()) {
      return;
    }
    if (not) {
      excluded.add(row);
    } else {
      phrases.add(row);
      add(split, part);
    }
  }

  private void plain(String part, boolean not) {
    List<Word> split = WordSplitter.split(part);
    if (not) {
      split.stream().filter(w -> w.joins() == 0).forEach(w -> excluded.add(List.of(w.text())));
    } else {
      add(split, part);
    }
  }

  private void add(List<Word> split, String part) {
    for (Word word : split) {
      String written = part.substring(word.start(), word.end());
      boolean acronym =
          mixedCase
              && written.length() > 1
              && written.codePoints().noneMatch(Character::isLowerCase)
              && written.codePoints().anyMatch(Character::isUpperCase);
      words.add(new ParsedQuery.QueryWord(word, acronym));
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == 0xA0 || c == 0x202F || c == 0x3000 || (c >= 0x2000 && c <= 0x200A);
  }
}

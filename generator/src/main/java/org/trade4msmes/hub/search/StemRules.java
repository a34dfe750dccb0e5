package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Light stemming by plain rules, which are data: the pack hands the same lines to the browser
 * script.
 *
 * <p>First a whole word may be replaced by another; then each step cuts or changes one ending: the
 * first rule of the step whose ending fits and leaves enough letters is applied.
 */
final class StemRules {
  private final String source;
  private final Map<String, String> words = new HashMap<>();
  private final List<List<Rule>> steps = new ArrayList<>();

  private record Rule(String ending, String replacement, int left) {}

  /** Reads rules from their text; see stems-en.txt. */
  StemRules(String text) {
    StringBuilder plain = new StringBuilder();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> {
          plain.append(line).append('\n');
          read(line);
        });
    source = plain.toString();
  }

  private void read(String line) {
    String[] parts = line.split(" ", -1);
    if (line.equals("--")) {
      steps.add(new ArrayList<>());
    } else if (parts.length == 2) {
      words.put(parts[0], parts[1]);
    } else {
      String replacement = parts[1].equals("-") ? "" : parts[1];
      steps.getLast().add(new Rule(parts[0], replacement, Integer.parseInt(parts[2])));
    }
  }

  /** Returns the rules as text without comments, one a line. */
  String source() {
    return source;
  }

  /** Returns the stem of a folded word. A word with a character beyond a to z is its own stem. */
  String stem(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return word;
      }
    }
    String stem = words.getOrDefault(word, word);
    for (List<Rule> step : steps) {
      stem = apply(step, stem);
    }
    return stem;
  }

  private static String apply(List<Rule> step, String word) {
    for (Rule rule : step) {
      int left = word.length() - rule.ending.length();
      if (left >= rule.left && word.endsWith(rule.ending)) {
        return word.substring(0, left).concat(rule.replacement);
      }
    }
    return word;
  }
}

package org.trade4msmes.hub.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives the variables of a script names of one letter where it can. Two variables get the same name
 * where no function has both.
 */
final class ScriptNames {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Map<String, BitSet> functions = new HashMap<>();
  private final Map<String, Integer> uses = new TreeMap<>();

  /** Notes that a name stands in a function. */
  void add(String name, int function) {
    functions.computeIfAbsent(name, n -> new BitSet()).set(function);
    uses.merge(name, 1, Integer::sum);
  }

  /** New names for the given variables; the most used get theirs first. */
  Map<String, String> shorten(Set<String> variables) {
    Map<String, BitSet> taken = new HashMap<>();
    functions.forEach((name, where) -> {
      if (!variables.contains(name)) {
        taken.put(name, (BitSet) where.clone());
      }
    });
    List<String> ordered =
        uses.keySet().stream()
            .filter(variables::contains)
            .sorted(Comparator.comparingInt(name -> -uses.getOrDefault(name, 0)))
            .toList();
    Map<String, String> result = new HashMap<>();
    Set<String> unknown = new HashSet<>(variables);
    unknown.removeAll(uses.keySet());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no such variables: " + unknown);
    }
    for (String name : ordered) {
      BitSet where = functions.getOrDefault(name, new BitSet());
      String chosen = name;
      for (int i = 0; i < LETTERS.length(); i++) {
        String letter = LETTERS.substring(i, i + 1);
        BitSet others = taken.computeIfAbsent(letter, l -> new BitSet());
        if (!others.intersects(where)) {
          others.or(where);
          chosen = letter;
          break;
        }
      }
      result.put(name, chosen);
    }
    return result;
  }
}

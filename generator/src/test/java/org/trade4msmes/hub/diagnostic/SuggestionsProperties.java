package org.trade4msmes.hub.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Hints on what an editor probably meant. */
class SuggestionsProperties {

  @Property(tries = 2000)
  void distancesAreThoseOfASlowAndObviousCount(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String other,
      @ForAll @IntRange(max = 4) int most) {
    int expected = obvious(one, other);
    int distance = Suggestions.distance(one, other, most);
    if (expected <= most) {
      assertEquals(expected, distance);
    } else {
      assertTrue(distance > most, () -> "no more than " + most + " but " + distance);
    }
  }

  /** The optimal string alignment distance as its definition says it. */
  private static int obvious(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String shorterA = a.substring(1);
    String shorterB = b.substring(1);
    int least = Math.min(obvious(shorterA, b), obvious(a, shorterB)) + 1;
    int same = a.charAt(0) == b.charAt(0) ? 0 : 1;
    least = Math.min(least, obvious(shorterA, shorterB) + same);
    if (a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)) {
      least = Math.min(least, obvious(a.substring(2), b.substring(2)) + 1);
    }
    return least;
  }

  @Example
  void atMostThreeAreNamedTheNearestFirst() {
    assertEquals(
        "Did you mean \"traces\" or \"trade\" or \"grade\"?",
        Suggestions.didYouMean("trades", List.of("tride", "trade", "x", "grade", "traces")));
  }

  @Example
  void nothingNearIsNoHint() {
    assertNull(Suggestions.didYouMean("trade", List.of("finance", "customs")));
    assertNull(Suggestions.didYouMean("trade", List.of()));
  }
}

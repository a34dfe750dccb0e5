package org.trade4msmes.hub.search;

/**
 * Writes whole numbers from 0 as letters: small ones take one, and no letter needs an escape in a
 * script.
 */
final class PackNumbers {
  /** The letters: the first half ends a number, the second half says that more follows. */
  static final String LETTERS =
      "#$%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

  private static final int HALF = LETTERS.length() / 2;

  private final StringBuilder out = new StringBuilder();

  /** Appends a number, the lowest part first. */
  PackNumbers add(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("below 0: " + number);
    }
    long rest = number;
    while (rest >= HALF) {
      out.append(LETTERS.charAt(HALF + (int) (rest % HALF)));
      rest /= HALF;
    }
    out.append(LETTERS.charAt((int) rest));
    return this;
  }

  /** Appends rising numbers as the distances between them, from -1. */
  PackNumbers addRising(Iterable<Integer> numbers) {
    int last = -1;
    for (int number : numbers) {
      add(number - last - 1);
      last = number;
    }
    return this;
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

package org.trade4msmes.hub.game;

import org.jspecify.annotations.Nullable;

/**
 * What is known of folded standings: a hash table with open addressing, whose keys are numbers, for
 * the hundreds of thousands of standings of a story.
 */
final class StandingTable<T> {
  /** How many facts a key has room for. */
  static final int MOST_FACTS = 24;

  private static final int SCENE_BITS = 8;
  private static final int DAY_BITS = 8;
  private static final int MONEY_BITS = 17;
  private static final int REPUTATION_BITS = 6;

  private long[] keys = new long[1 << 12];
  private @Nullable Object[] values = new @Nullable Object[1 << 12];
  private int size;

  /** Whether a standing has a key of its own. */
  static boolean fits(Standing standing) {
    return standing.scene() < 1 << SCENE_BITS
        && standing.days() < 1 << DAY_BITS
        && standing.money() < 1 << MONEY_BITS
        && standing.reputation() < 1 << REPUTATION_BITS;
  }

  /** The key of a standing; never 0, which marks what is free. */
  private static long key(Standing standing) {
    long key = standing.facts();
    key = key << REPUTATION_BITS | standing.reputation();
    key = key << MONEY_BITS | standing.money();
    key = key << DAY_BITS | standing.days();
    key = key << SCENE_BITS | standing.scene();
    return key + 1;
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 40) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  boolean contains(Standing standing) {
    return keys[slot(key(standing))] != 0;
  }

  /** What is known of a standing; null where nothing is. */
  @SuppressWarnings("unchecked")
  @Nullable T get(Standing standing) {
    return (T) values[slot(key(standing))];
  }

  void put(Standing standing, @Nullable T value) {
    long key = key(standing);
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (2 * (size + 1) > keys.length) {
        grow();
        slot = slot(key);
      }
      size++;
      keys[slot] = key;
    }
    values[slot] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new long[oldKeys.length * 4];
    values = new @Nullable Object[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  int size() {
    return size;
  }
}

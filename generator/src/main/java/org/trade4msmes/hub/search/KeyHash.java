package org.trade4msmes.hub.search;

/** The hash by which the pack finds keys and files: FNV-1a over UTF-16 units, folded to 24 bits. */
final class KeyHash {
  private KeyHash() {}

  /** The hash of a whole key. */
  static int of(String text) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return (hash ^ (hash >>> 24)) & 0xFFFFFF;
  }
}

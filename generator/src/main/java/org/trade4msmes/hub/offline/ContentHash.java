package org.trade4msmes.hub.offline;

import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The short name of a file's content: its CRC-32 in eight hexadecimal digits, and its length in
 * hexadecimal digits after them. It tells versions of a file apart, which a checksum does at next
 * to no cost; nothing rests on it against somebody who forges files, for they come from one server.
 */
final class ContentHash {
  private ContentHash() {}

  static String of(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return HexFormat.of().toHexDigits((int) checksum.getValue())
        + Integer.toHexString(content.length);
  }
}

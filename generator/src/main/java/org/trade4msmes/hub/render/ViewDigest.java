package org.trade4msmes.hub.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A short digest of what templates see: two checksums of 32 bits and the length. Equal views have
 * equal digests in every run of the program; that different ones have the same does not happen by
 * chance, and nobody gains by forging one.
 */
final class ViewDigest {
  private static final int BUFFER = 1 << 14;

  private final RecordAccessors accessors;
  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private int length;

  ViewDigest(RecordAccessors accessors) {
    this.accessors = accessors;
  }

  /** Takes a value in, with all that it holds. */
  ViewDigest add(@Nullable Object value) {
    switch (value) {
      case null -> tag('0');
      case String text -> text('s', text);
      case Record parts -> {
        text('r', parts.getClass().getName());
        accessors.of(parts).values().forEach(accessor -> add(component(parts, accessor)));
        tag(')');
      }
      case Map<?, ?> map -> {
        tag('m');
        ordered(map).forEach((key, each) -> add(String.valueOf(key)).add(each));
        tag(')');
      }
      case Collection<?> many -> {
        tag('l');
        ordered(many).forEach(this::add);
        tag(')');
      }
      default -> text('o', String.valueOf(value));
    }
    return this;
  }

  /** The digest of all that was taken in. */
  String toHex() {
    flush();
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits((int) first.getValue())
        + hex.toHexDigits((int) second.getValue())
        + hex.toHexDigits(length);
  }

  /** A map without an order of its own has another one in each run. */
  private static Map<?, ?> ordered(Map<?, ?> map) {
    return map instanceof SequencedMap ? map : new TreeMap<>(map);
  }

  private static Collection<?> ordered(Collection<?> many) {
    return many instanceof SequencedCollection || many instanceof List
        ? many
        : many.stream().map(String::valueOf).sorted().toList();
  }

  private static @Nullable Object component(Record parts, Method accessor) {
    try {
      return accessor.invoke(parts);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + accessor, e);
    }
  }

  private void tag(char kind) {
    room(1);
    buffer.put((byte) kind);
  }

  private void text(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    room(1 + Integer.BYTES);
    buffer.put((byte) kind).putInt(bytes.length);
    if (bytes.length > BUFFER) {
      flush();
      count(ByteBuffer.wrap(bytes));
    } else {
      room(bytes.length);
      buffer.put(bytes);
    }
  }

  private void room(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
    }
  }

  private void flush() {
    count(buffer.flip());
    buffer.clear();
  }

  private void count(ByteBuffer bytes) {
    length += bytes.remaining();
    first.update(bytes.duplicate());
    second.update(bytes);
  }
}

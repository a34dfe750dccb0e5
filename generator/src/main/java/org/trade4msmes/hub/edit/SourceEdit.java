package org.trade4msmes.hub.edit;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.trade4msmes.hub.diagnostic.SourceFile;

/**
 * Replaces pieces of a source file at known places and leaves every other byte as it is: comments,
 * order, quotes, line ends and a byte-order mark.
 */
public final class SourceEdit {
  private SourceEdit() {}

  /**
   * A text with edits made, which may stand in any order but not overlap.
   *
   * @throws IllegalArgumentException if two overlap or one ends outside of the text
   */
  public static String apply(String text, List<TextEdit> edits) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList()) {
      if (edit.start() < from || edit.end() > text.length()) {
        throw new IllegalArgumentException("Edits overlap or leave the text at " + edit.start());
      }
      out.append(text, from, edit.start()).append(edit.replacement());
      from = edit.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  /**
   * Makes edits in a file, all or none.
   *
   * @param file the file that {@code read} was read from
   * @param read its text as it was read; offsets of the edits are offsets into it
   * @throws ChangedFileException if the file no longer holds that text
   * @throws IOException if it cannot be read or written; it is then as it was
   */
  public static void write(Path file, SourceFile read, List<TextEdit> edits) throws IOException {
    byte[] before = Files.readAllBytes(file);
    String raw = decode(before, file);
    int[] rawOffsets = rawOffsets(raw, read.text(), file);
    List<TextEdit> inRaw =
        edits.stream()
            .map(edit ->
                new TextEdit(rawOffsets[edit.start()], rawOffsets[edit.end()], edit.replacement()))
            .toList();
    byte[] after = apply(raw, inRaw).getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(before, Files.readAllBytes(file))) {
      throw new ChangedFileException(file);
    }
    AtomicFile.write(file, after);
  }

  /**
   * Puts a whole new text in the place of a file, or makes the file.
   *
   * @param before its text as readers saw it, with line feeds only; empty where there was no file
   * @throws ChangedFileException if the file no longer holds that text
   * @throws IOException if it cannot be read or written; it is then as it was
   */
  public static void replace(Path file, String before, String after) throws IOException {
    String raw = Files.exists(file) ? Files.readString(file) : "";
    String bare = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    if (!bare.replace("\r\n", "\n").replace('\r', '\n').equals(before)) {
      throw new ChangedFileException(file);
    }
    AtomicFile.write(file, after.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(byte[] bytes, Path file) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      ChangedFileException changed = new ChangedFileException(file);
      changed.initCause(e);
      throw changed;
    }
  }

  /**
   * For each offset of the text as readers see it (line feeds only, no byte-order mark) the offset
   * in the file's own text.
   */
  private static int[] rawOffsets(String raw, String text, Path file) throws IOException {
    int[] offsets = new int[text.length() + 1];
    int at = raw.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      if (at >= raw.length()) {
        throw new ChangedFileException(file);
      }
      offsets[i] = at;
      char c = raw.charAt(at++);
      if (c == '\r') {
        at += at < raw.length() && raw.charAt(at) == '\n' ? 1 : 0;
        c = '\n';
      }
      if (c != text.charAt(i)) {
        throw new ChangedFileException(file);
      }
    }
    if (at != raw.length()) {
      throw new ChangedFileException(file);
    }
    offsets[text.length()] = at;
    return offsets;
  }
}

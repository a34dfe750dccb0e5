package org.trade4msmes.hub.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.edit.SourceEdit;
import org.trade4msmes.hub.edit.TextEdit;
import org.trade4msmes.hub.yaml.YamlNode;

/**
 * Reorders the keys of block mappings by moving whole lines. A comment above a key moves with it;
 * comments and blank lines after the last key stay where they are. Mappings in braces are left as
 * they are.
 */
final class BlockOrder {
  private final SourceFile file;
  private final int end;

  /**
   * Looks at a part of a file.
   *
   * @param end offset after the last character of the YAML
   */
  BlockOrder(SourceFile file, int end) {
    this.file = file;
    this.end = end;
  }

  /** A key with its value: the lines above it that belong to it, and its own text. */
  private record Chunk(String key, String comments, String text) {}

  /** The edits that put the keys below a node in order. */
  List<TextEdit> edits(YamlNode node, KeyOrder order) {
    return edits(node, order, end);
  }

  private List<TextEdit> edits(YamlNode node, KeyOrder order, int limit) {
    List<TextEdit> edits = new ArrayList<>();
    switch (node) {
      case YamlNode.Scalar scalar -> {}
      case YamlNode.Sequence list -> {
        for (int i = 0; i < list.items().size(); i++) {
          int next =
              i + 1 < list.items().size()
                  ? lineStart(list.items().get(i + 1).span().start())
                  : limit;
          edits.addAll(edits(list.items().get(i), order, next));
        }
      }
      case YamlNode.Mapping mapping -> {
        if (isBlock(mapping)) {
          block(mapping, order, limit, edits);
        }
      }
    }
    return edits;
  }

  /** Whether each key begins a line of its own, but for the first one after a dash. */
  private boolean isBlock(YamlNode.Mapping mapping) {
    for (int i = 0; i < mapping.entries().size(); i++) {
      int start = mapping.entries().get(i).keySpan().start();
      String before = file.text().substring(lineStart(start), start);
      if (!before.isBlank() && (i > 0 || !before.matches("[ -]*- +"))) {
        return false;
      }
    }
    return !mapping.entries().isEmpty();
  }

  private void block(YamlNode.Mapping mapping, KeyOrder order, int limit, List<TextEdit> edits) {
    List<YamlNode.Entry> entries = mapping.entries();
    int column = column(entries.getFirst());
    List<Chunk> chunks = new ArrayList<>();
    int from = entries.getFirst().keySpan().start();
    int to = from;
    String comments = "";
    for (int i = 0; i < entries.size(); i++) {
      YamlNode.Entry entry = entries.get(i);
      int start = entry.keySpan().start();
      int bound = i + 1 < entries.size() ? lineStart(entries.get(i + 1).keySpan().start()) : limit;
      to = endOfContent(start, bound, column);
      List<TextEdit> inner = edits(entry.value(), order.below(entry.key()), to);
      chunks.add(new Chunk(entry.key(), comments, edited(start, to, inner)));
      comments = file.text().substring(to, bound);
    }
    List<Chunk> sorted =
        chunks.stream()
            .sorted(Comparator.comparingInt((Chunk chunk) -> order.rank(chunk.key)))
            .toList();
    if (!sorted.getFirst().comments.isBlank()) {
      sorted = chunks; // Its comment would have to stand before the dash.
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sorted.size(); i++) {
      Chunk chunk = sorted.get(i);
      text.append(i == 0 ? "" : chunk.comments + " ".repeat(column)).append(chunk.text);
    }
    String old = file.text().substring(from, to);
    if (!text.toString().equals(old)) {
      edits.add(new TextEdit(from, to, text.toString()));
    }
  }

  private String edited(int start, int to, List<TextEdit> inner) {
    List<TextEdit> shifted =
        inner.stream()
            .map(e -> new TextEdit(e.start() - start, e.end() - start, e.replacement()))
            .toList();
    String text = SourceEdit.apply(file.text().substring(start, to), shifted);
    return text.endsWith("\n") ? text : text + "\n";
  }

  /** The end of the last line that says something and belongs to a key of a column. */
  private int endOfContent(int start, int bound, int column) {
    int last = lineEnd(start, bound);
    for (int line = last; line < bound; line = lineEnd(line, bound)) {
      String text = file.text().substring(line, lineEnd(line, bound));
      String bare = text.strip();
      int indent = text.length() - text.stripLeading().length();
      if (bare.isEmpty() || (bare.startsWith("#") && indent <= column)) {
        continue;
      }
      if (indent < column || (indent == column && !bare.startsWith("-"))) {
        break;
      }
      last = lineEnd(line, bound);
    }
    return last;
  }

  private int column(YamlNode.Entry entry) {
    return entry.keySpan().start() - lineStart(entry.keySpan().start());
  }

  private int lineStart(int offset) {
    return file.text().lastIndexOf('\n', offset - 1) + 1;
  }

  private int lineEnd(int offset, int bound) {
    int found = file.text().indexOf('\n', offset);
    return found < 0 ? bound : Math.min(bound, found + 1);
  }
}

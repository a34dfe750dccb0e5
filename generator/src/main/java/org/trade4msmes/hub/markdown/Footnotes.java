package org.trade4msmes.hub.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the footnotes of a body in the order of their first use. */
final class Footnotes {
  private final List<FootnoteBlock> blocks = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> uses = new HashMap<>();
  private int written;

  /** A mark in the text. */
  record Use(int number, String id) {}

  Use use(FootnoteBlock block) {
    if (!blocks.contains(block)) {
      blocks.add(block);
    }
    int number = number(block);
    int nth = uses.merge(block, 1, Integer::sum);
    return new Use(number, nth == 1 ? firstUseId(number) : firstUseId(number) + "-" + nth);
  }

  int number(FootnoteBlock block) {
    return blocks.indexOf(block) + 1;
  }

  static String firstUseId(int number) {
    return "note-use-" + number;
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The next footnote to write; a footnote may use others, which then follow. */
  @Nullable FootnoteBlock next() {
    return written < blocks.size() ? blocks.get(written++) : null;
  }
}

package org.trade4msmes.hub.prose;

import java.util.List;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * A run of prose without its Markdown marks: a paragraph, the text of a list item, a heading.
 *
 * @param pieces where the parts of the text stand in the file, in order
 * @param names the parts of the text that are names: links to what has a title of its own
 */
record Passage(SourceFile file, Kind kind, String text, List<Piece> pieces, List<Stretch> names) {

  /** What a passage is on its page. */
  enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** An entry of a list. */
    ITEM,
    /** A heading, title or point in a box; no sentence. */
    HEADING,
    /** A cell of a table. */
    CELL
  }

  /** A part of the text that stands in the file as it is. */
  record Piece(int at, int offset) {}

  /** A stretch of the text. */
  record Stretch(int start, int end) {}

  /** A text that is not Markdown, all of it at one place. */
  static Passage of(SourceSpan span, Kind kind, String text) {
    return new Passage(span.file(), kind, text, List.of(new Piece(0, span.start())), List.of());
  }

  /** Whether a place in the text belongs to a name. */
  boolean isInName(int at) {
    return names.stream().anyMatch(name -> name.start <= at && at < name.end);
  }

  /** The place in the file of a part of the text. */
  SourceSpan span(int start, int end) {
    int from = offset(start);
    return file.span(from, Math.max(from, Math.min(from + end - start, file.text().length())));
  }

  private int offset(int at) {
    Piece last = new Piece(0, 0);
    for (Piece piece : pieces) {
      if (piece.at > at) {
        break;
      }
      last = piece;
    }
    return Math.min(last.offset + at - last.at, file.text().length());
  }
}

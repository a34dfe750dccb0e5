package org.trade4msmes.hub.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The text of Markdown without its marks. */
final class PlainText {
  private PlainText() {}

  /** The text of a node and all below it. */
  static String of(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString().strip();
  }

  private static void append(Node node, StringBuilder text) {
    appendOwn(node, text);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child, text);
    }
    if (node instanceof TypographicQuotes quotes) {
      text.append(Escaping.unescapeHtml(quotes.getTypographicClosing()));
    }
  }

  /** Appends what the node itself says, without the nodes below it. */
  static void appendOwn(Node node, StringBuilder text) {
    switch (node) {
      case Text words -> text.append(words.getChars().unescape());
      case SoftLineBreak softBreak -> text.append(' ');
      case HardLineBreak hardBreak -> text.append(' ');
      case HtmlEntity entity -> text.append(Escaping.unescapeHtml(entity.getChars()));
      case TypographicSmarts smarts ->
          text.append(Escaping.unescapeHtml(BasedSequence.of(smarts.getTypographicText())));
      case TypographicQuotes quotes ->
          text.append(Escaping.unescapeHtml(BasedSequence.of(quotes.getTypographicOpening())));
      case Code code -> {
        // Its text is a node below it.
      }
      default -> {
        // Marks only.
      }
    }
  }
}

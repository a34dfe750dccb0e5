package org.trade4msmes.hub.prose;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Body;

/** Takes the prose out of articles, in the order in which a reader meets it. */
final class ProseReader {
  private final Parser parser =
      Parser.builder(
              new MutableDataSet()
                  .set(
                      Parser.EXTENSIONS,
                      List.of(
                          AdmonitionExtension.create(),
                          DefinitionExtension.create(),
                          FootnoteExtension.create(),
                          TablesExtension.create(),
                          TaskListExtension.create()))
                  .set(AdmonitionExtension.QUALIFIER_TITLE_MAP, Map.of())
                  .set(AdmonitionExtension.QUALIFIER_TYPE_MAP, Map.of())
                  .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of()))
          .build();

  /** The points of the box at the top, and the body. */
  List<Passage> read(Article article) {
    List<Passage> passages = new ArrayList<>();
    article
        .inShort()
        .forEach(point -> passages.add(Passage.of(article.span(), Passage.Kind.HEADING, point)));
    passages.addAll(body(article.body()));
    return passages;
  }

  /** The body alone. */
  List<Passage> body(Body body) {
    List<Passage> passages = new ArrayList<>();
    collect(parser.parse(body.text()), body, passages);
    return passages;
  }

  private static void collect(Node node, Body body, List<Passage> passages) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Heading heading -> add(heading, Passage.Kind.HEADING, body, passages);
        case TableCell cell -> add(cell, Passage.Kind.CELL, body, passages);
        case Paragraph paragraph ->
            add(
                paragraph,
                paragraph.getAncestorOfType(ListItem.class, BulletListItem.class) == null
                    ? Passage.Kind.PARAGRAPH
                    : Passage.Kind.ITEM,
                body,
                passages);
        case FencedCodeBlock code -> {}
        case IndentedCodeBlock code -> {}
        default -> collect(child, body, passages);
      }
    }
  }

  private static void add(Node node, Passage.Kind kind, Body body, List<Passage> passages) {
    StringBuilder text = new StringBuilder();
    List<Passage.Piece> pieces = new ArrayList<>();
    List<Passage.Stretch> names = new ArrayList<>();
    append(node, body.start(), text, pieces, names);
    if (!text.toString().isBlank()) {
      passages.add(
          new Passage(
              body.source(), kind, text.toString(), List.copyOf(pieces), List.copyOf(names)));
    }
  }

  private static void append(
      Node node,
      int bodyStart,
      StringBuilder text,
      List<Passage.Piece> pieces,
      List<Passage.Stretch> names) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      pieces.add(new Passage.Piece(text.length(), bodyStart + child.getStartOffset()));
      switch (child) {
        case Text words -> text.append(words.getChars().unescape());
        case SoftLineBreak softBreak -> text.append(' ');
        case HardLineBreak hardBreak -> text.append(' ');
        case HtmlEntity entity -> text.append(Escaping.unescapeHtml(entity.getChars()));
        case Code code -> text.append(code.getText());
        case Footnote footnote -> {}
        case Link link -> {
          int start = text.length();
          append(link, bodyStart, text, pieces, names);
          if (link.getUrl().startsWith("resource:") || link.getUrl().startsWith("outcome:")) {
            names.add(new Passage.Stretch(start, text.length()));
          }
        }
        default -> append(child, bodyStart, text, pieces, names);
      }
    }
  }
}

package org.trade4msmes.hub.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.model.Spacing;

/**
 * Turns the syntax tree of one body into HTML in one walk, and gathers headings and text on the
 * way. Everything that is not markup of ours is escaped.
 */
final class BodyRenderer {
  private final Document document;
  private final BodyContext context;
  private final BodyLinks links;
  private final Terms terms;
  private final RawHtml rawHtml;
  private final Outline outline;
  private final Footnotes footnotes = new Footnotes();
  private final StringBuilder html;
  private boolean hasRawHtml;

  BodyRenderer(
      Document document,
      BodyContext context,
      BodyLinks links,
      Terms terms,
      RawHtml rawHtml,
      Outline outline) {
    this.document = document;
    this.context = context;
    this.links = links;
    this.terms = terms;
    this.rawHtml = rawHtml;
    this.outline = outline;
    this.html = new StringBuilder(document.getTextLength() * 3 / 2 + 64);
  }

  CompiledBody render() {
    children(document);
    renderFootnotes();
    String rendered = html.toString();
    return outline.finish(hasRawHtml ? rawHtml.balance(rendered) : rendered, terms.linked());
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      node(child);
    }
  }

  private void node(Node node) {
    switch (node) {
      case Text text -> text(text);
      case Paragraph paragraph -> paragraph(paragraph);
      case SoftLineBreak softBreak -> softBreak();
      case Emphasis emphasis -> element("em", emphasis);
      case StrongEmphasis strong -> element("strong", strong);
      case Link link -> link(link, link.getUrl(), link.getUrl());
      case LinkRef link -> linkRef(link);
      case Code code -> code(code);
      case TypographicQuotes quotes -> quotes(quotes);
      case Heading heading -> heading(heading);
      case BulletList list -> block("ul", "", list);
      case OrderedList list -> orderedList(list);
      case TaskListItem item -> taskItem(item);
      case DefinitionItem item -> block("dd", "", item);
      case DefinitionTerm term -> block("dt", "", term);
      case ListItem item -> block("li", "", item);
      case DefinitionList list -> block("dl", "", list);
      case BlockQuote quote -> block("blockquote", "", quote);
      case AdmonitionBlock admonition -> admonition(admonition);
      case TableBlock table -> table(table);
      case TableHead head -> block("thead", "", head);
      case TableBody body -> tableBody(body);
      case TableRow row -> block("tr", "", row);
      case TableCell cell -> tableCell(cell);
      case FencedCodeBlock code -> fenced(code);
      case IndentedCodeBlock code -> codeBlock(code.getContentChars());
      case ThematicBreak rule -> html.append("<hr>\n");
      case HardLineBreak hardBreak -> hardBreak();
      case Image image -> image(image, image.getUrl(), PlainText.of(image));
      case ImageRef image -> imageRef(image);
      case AutoLink link -> autoLink(link, link.getText().toString());
      case MailLink link -> autoLink(link, "mailto:" + link.getText());
      case Footnote footnote -> footnote(footnote);
      case HtmlBlock block -> raw(block);
      case HtmlInline inline -> raw(inline);
      case HtmlCommentBlock comment -> {}
      case HtmlInlineComment comment -> {}
      case FootnoteBlock block -> {}
      case Reference reference -> {}
      case TableSeparator separator -> {}
      default -> other(node);
    }
  }

  /** Entities and typographic characters; anything unknown is shown as it was written. */
  private void other(Node node) {
    if (node.hasChildren()) {
      children(node);
      return;
    }
    StringBuilder plain = new StringBuilder();
    PlainText.appendOwn(node, plain);
    String said = plain.isEmpty() ? node.getChars().toString() : plain.toString();
    HtmlText.escape(said, html);
    outline.text().append(said);
  }

  private void text(Text node) {
    String text = Spacing.of(node.getChars().unescape(), context.article().language());
    outline.text().append(text);
    terms.write(node, text, html);
  }

  private void softBreak() {
    html.append('\n');
    outline.text().append(' ');
  }

  private void hardBreak() {
    html.append("<br>\n");
    outline.text().append(' ');
  }

  private void element(String name, Node node) {
    html.append('<').append(name).append('>');
    children(node);
    html.append("</").append(name).append('>');
  }

  private void block(String name, String attributes, Node node) {
    html.append('<').append(name).append(attributes).append('>');
    children(node);
    html.append("</").append(name).append(">\n");
    outline.text().append(' ');
  }

  private void paragraph(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ParagraphItemContainer item
            && item.isParagraphInTightListItem(paragraph);
    if (tight) {
      children(paragraph);
      outline.text().append(' ');
    } else {
      block("p", "", paragraph);
    }
  }

  private void heading(Heading node) {
    CompiledBody.Heading heading = outline.begin(node, span(node.getChars()));
    int level = Math.max(2, heading.level());
    html.append("<h").append(level).append(" id=\"").append(heading.id()).append("\">");
    int before = outline.text().length();
    children(node);
    outline.text().setLength(before);
    html.append("</h").append(level).append(">\n");
  }

  private void orderedList(OrderedList list) {
    int start = list.getStartNumber();
    block("ol", start == 1 ? "" : " start=\"" + start + "\"", list);
  }

  private void taskItem(TaskListItem item) {
    html.append("<li class=\"task\"><label><input type=\"checkbox\"> <span>");
    Node first = item.getFirstChild();
    if (first instanceof Paragraph paragraph) {
      int before = outline.text().length();
      children(paragraph);
      outline.endTask(before);
    }
    html.append("</span></label>");
    for (Node rest = first == null ? null : first.getNext(); rest != null; rest = rest.getNext()) {
      node(rest);
    }
    html.append("</li>\n");
    outline.text().append(' ');
  }

  private void admonition(AdmonitionBlock admonition) {
    String kind = admonition.getInfo().toString().replaceAll("[^a-z]", "");
    html.append("<div role=\"note\" class=\"note note-").append(kind).append("\">\n");
    if (admonition.getTitle().isNotNull() && !admonition.getTitle().isBlank()) {
      html.append("<p class=\"note-title\">");
      HtmlText.escape(admonition.getTitle(), html);
      html.append("</p>\n");
      outline.text().append(admonition.getTitle()).append(' ');
    }
    children(admonition);
    html.append("</div>\n");
  }

  private void table(TableBlock table) {
    // A wide table scrolls by itself; who has no mouse reaches it by the tab key.
    html.append("<div class=\"table\" role=\"group\" tabindex=\"0\">");
    block("table", "", table);
    html.append("</div>\n");
  }

  private void tableBody(TableBody body) {
    if (body.hasChildren()) {
      block("tbody", "", body);
    }
  }

  private void tableCell(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    String attributes = cell.isHeader() ? " scope=\"col\"" : "";
    if (alignment == TableCell.Alignment.RIGHT) {
      attributes += " class=\"number\"";
    } else if (alignment == TableCell.Alignment.CENTER) {
      attributes += " class=\"centre\"";
    }
    block(cell.isHeader() ? "th" : "td", attributes, cell);
  }

  private void code(Code code) {
    html.append("<code>");
    HtmlText.escape(code.getText(), html);
    html.append("</code>");
    outline.text().append(code.getText());
  }

  private void codeBlock(BasedSequence text) {
    html.append("<pre tabindex=\"0\"><code>");
    HtmlText.escape(text, html);
    html.append("</code></pre>\n");
    outline.text().append(text).append(' ');
  }

  /** A block of the kind {@code process} is drawn; every other one is code. */
  private void fenced(FencedCodeBlock code) {
    String info = code.getInfo().unescape().strip();
    if (!info.equals("process") && !info.startsWith("process ")) {
      codeBlock(code.getContentChars());
      return;
    }
    String title = info.substring("process".length()).strip();
    ProcessDiagram diagram = ProcessDiagram.of(title, code.getContentChars().toString());
    diagram.write(html);
    outline.text().append(diagram.text()).append(' ');
  }

  private void quotes(TypographicQuotes quotes) {
    StringBuilder opening = new StringBuilder();
    PlainText.appendOwn(quotes, opening);
    html.append(opening);
    outline.text().append(opening);
    children(quotes);
    String closing = Escaping.unescapeHtml(quotes.getTypographicClosing());
    html.append(closing);
    outline.text().append(closing);
  }

  private void link(Node node, BasedSequence url, BasedSequence place) {
    Optional<BodyLinks.Href> href = links.resolve(url.unescape(), span(place));
    href.ifPresent(this::openLink);
    terms.suspend(() -> children(node));
    if (href.isPresent()) {
      html.append("</a>");
    }
  }

  private void openLink(BodyLinks.Href href) {
    html.append("<a href=\"");
    HtmlText.escape(href.url(), html);
    html.append('"');
    if (href.language() != null) {
      html.append(" hreflang=\"").append(href.language().code()).append('"');
    }
    if (href.external()) {
      html.append(" rel=\"external\"");
    }
    html.append('>');
  }

  private void linkRef(LinkRef node) {
    Reference reference = reference(node);
    if (reference == null) {
      undefined(node);
    } else {
      link(node, reference.getUrl(), reference.getUrl());
    }
  }

  private @Nullable Reference reference(RefNode node) {
    return node.isDefined() ? node.getReferenceNode(document) : null;
  }

  /** Square brackets that are no link after all. */
  private void undefined(RefNode node) {
    if (node.hasChildren() && node.getText().isNull()) {
      append("[");
      children(node);
      append("]");
    } else {
      append(node.getChars().unescape());
    }
  }

  private void append(String text) {
    HtmlText.escape(text, html);
    outline.text().append(text);
  }

  private void autoLink(Node node, String url) {
    Optional<BodyLinks.Href> href = links.resolve(url, span(node.getChars()));
    href.ifPresent(this::openLink);
    append(url.replaceFirst("^mailto:", ""));
    if (href.isPresent()) {
      html.append("</a>");
    }
  }

  private void imageRef(ImageRef node) {
    Reference reference = reference(node);
    if (reference == null) {
      undefined(node);
    } else {
      image(node, reference.getUrl(), PlainText.of(node));
    }
  }

  private void image(Node node, BasedSequence url, String alternativeText) {
    links
        .image(url.unescape(), alternativeText, span(node.getChars()))
        .ifPresent(address -> {
          html.append("<img src=\"");
          HtmlText.escape(address, html);
          html.append("\" alt=\"");
          HtmlText.escape(alternativeText, html);
          html.append("\" loading=\"lazy\">");
        });
    outline.text().append(alternativeText);
  }

  private void footnote(Footnote node) {
    FootnoteBlock block = node.getFootnoteBlock();
    if (block == null) {
      append(node.getChars().toString());
      return;
    }
    Footnotes.Use use = footnotes.use(block);
    html.append("<sup><a class=\"footnote\" id=\"")
        .append(use.id())
        .append("\" href=\"#note-")
        .append(use.number())
        .append("\">")
        .append(use.number())
        .append("</a></sup>");
  }

  private void renderFootnotes() {
    if (footnotes.isEmpty()) {
      return;
    }
    html.append("<section class=\"footnotes\" role=\"doc-endnotes\"><ol>\n");
    for (FootnoteBlock block = footnotes.next(); block != null; block = footnotes.next()) {
      int number = footnotes.number(block);
      html.append("<li id=\"note-").append(number).append("\">");
      children(block);
      html.append(" <a href=\"#")
          .append(Footnotes.firstUseId(number))
          .append("\" role=\"doc-backlink\">↩</a></li>\n");
    }
    html.append("</ol></section>\n");
  }

  private void raw(Node node) {
    String written = node.getChars().toString();
    rawHtml.check(written, span(node.getChars()));
    hasRawHtml = true;
    html.append(written);
    outline.text().append(' ');
  }

  private SourceSpan span(BasedSequence chars) {
    int start = context.article().body().start();
    return context
        .article()
        .body()
        .source()
        .span(start + chars.getStartOffset(), start + chars.getEndOffset());
  }
}

package org.trade4msmes.hub.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.model.Language;

/** Finds the links of Markdown bodies that lead to the web, where they are written. */
public final class WebLinks {

  /**
   * One link.
   *
   * @param url its address as it is written
   * @param span where the address stands
   */
  public record WebLinkPlace(String url, SourceSpan span) {}

  private final Parser parser = MarkdownCompiler.parser(Language.EN);

  /**
   * The links of a body, in their order.
   *
   * @param start offset of the body's first character in its file
   */
  public List<WebLinkPlace> of(SourceFile file, int start) {
    List<WebLinkPlace> found = new ArrayList<>();
    walk(parser.parse(file.text().substring(start)), file, start, found);
    return found;
  }

  private static void walk(Node node, SourceFile file, int start, List<WebLinkPlace> found) {
    BasedSequence url =
        switch (node) {
          case Link link -> link.getUrl();
          case AutoLink link -> link.getText();
          case Reference reference -> reference.getUrl();
          default -> BasedSequence.NULL;
        };
    String text = url.toString();
    if (text.startsWith("https://") || text.startsWith("http://")) {
      SourceSpan span = file.span(start + url.getStartOffset(), start + url.getEndOffset());
      found.add(new WebLinkPlace(text, span));
    }
    for (Node child : node.getChildren()) {
      walk(child, file, start, found);
    }
  }
}

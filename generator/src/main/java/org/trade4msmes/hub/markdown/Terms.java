package org.trade4msmes.hub.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Permalinks;

/** Links the first use of each glossary term in one body, outside links and headings. */
final class Terms {
  private final @Nullable TermIndex index;
  private final String root;
  private final Language language;
  private final Set<String> linked = new LinkedHashSet<>();
  private boolean suspended;

  /**
   * @param index the terms, or null where none are to be linked
   */
  Terms(@Nullable TermIndex index, BodyContext context) {
    this.index = index;
    this.root = context.root();
    this.language = context.article().language();
  }

  /** The ids of the terms that were linked, in order. */
  List<String> linked() {
    return List.copyOf(linked);
  }

  /** Runs something within which no term is linked. */
  void suspend(Runnable work) {
    suspended = true;
    work.run();
    suspended = false;
  }

  /** Writes a text node, with its terms as links. */
  void write(Node node, String text, StringBuilder html) {
    if (index == null || suspended || node.getAncestorOfType(Heading.class) != null) {
      HtmlText.escape(text, html);
      return;
    }
    int written = 0;
    for (TermIndex.Hit hit : index.find(text)) {
      if (linked.add(hit.term().id())) {
        HtmlText.escape(text.substring(written, hit.start()), html);
        html.append("<a class=\"term\" href=\"")
            .append(root)
            .append(Permalinks.glossaryTerm(hit.term(), language))
            .append("\">");
        HtmlText.escape(text.substring(hit.start(), hit.end()), html);
        html.append("</a>");
        written = hit.end();
      }
    }
    HtmlText.escape(text.substring(written), html);
  }
}

package org.trade4msmes.hub.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/** What raw HTML a body may hold. */
final class RawHtml {
  private static final String[] HARMLESS = {
    "abbr", "b", "br", "cite", "code", "dd", "del", "details", "dfn", "dl", "dt", "em", "i", "ins",
    "kbd", "mark", "p", "q", "s", "small", "span", "strong", "sub", "summary", "sup", "u", "wbr"
  };

  private final Safelist written =
      new Safelist().addTags(HARMLESS).addAttributes(":all", "lang", "dir", "title");
  private final Safelist rendered =
      new Safelist(written)
          .addTags("a", "aside", "blockquote", "div", "h2", "h3", "h4", "h5", "h6", "hr", "img")
          .addTags("input", "label", "li", "ol", "pre", "section", "table", "tbody", "td", "th")
          .addTags("thead", "tr", "ul")
          .addAttributes(":all", "class", "id", "role", "aria-label", "tabindex", "hreflang")
          .addAttributes("a", "href", "rel")
          .addAttributes("img", "src", "alt", "loading")
          .addAttributes("input", "type")
          .addAttributes("ol", "start")
          .addAttributes("th", "scope")
          .preserveRelativeLinks(true);

  private final Diagnostics diagnostics;

  RawHtml(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports a piece of raw HTML that is not harmless. */
  void check(String html, SourceSpan span) {
    String piece = html.strip();
    boolean harmless =
        piece.startsWith("<!--")
            || (piece.startsWith("</") ? isHarmlessEnd(piece) : Jsoup.isValid(piece, written));
    if (!harmless) {
      diagnostics.report(
          DiagnosticCode.FORBIDDEN_HTML,
          span,
          "This HTML is not allowed in content.",
          "Use Markdown, or one of these elements without other attributes than lang, dir and"
              + " title: "
              + String.join(", ", HARMLESS)
              + ".");
    }
  }

  private static boolean isHarmlessEnd(String endTag) {
    for (String name : HARMLESS) {
      if (endTag.equalsIgnoreCase("</" + name + ">")) {
        return true;
      }
    }
    return false;
  }

  /** Closes what raw HTML has left open, and takes out all that is not harmless. */
  String balance(String html) {
    Document clean = new Cleaner(rendered).clean(Jsoup.parseBodyFragment(html));
    clean.outputSettings().prettyPrint(false);
    return clean.body().html();
  }
}

package org.trade4msmes.hub.check;

import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BROKEN_ANCHOR;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BROKEN_LINK;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.FORBIDDEN_HTML;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.HEADING_LEVEL;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_ALTERNATIVE_TEXT;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_IMAGE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNSAFE_LINK;

import java.util.List;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;

/** Mistakes in the bodies of articles, each on line 9 of a page. */
final class MarkdownCases {
  private MarkdownCases() {}

  static List<DiagnosticCase> all() {
    return List.of(
        body(
            BROKEN_LINK,
            "a slip in an id",
            "Read [the guide](guide:getting-payed).",
            """
            error[broken-link] content/pages/contact.md:9:18
              There is no guide "getting-payed" to link to.
              9 | Read [the guide](guide:getting-payed).
                                   ^^^^^^^^^^^^^^^^^^^
              Did you mean "getting-paid"?
            """),
        body(
            BROKEN_LINK,
            "a relative address",
            "Read [the guide](../guides/getting-paid.md).",
            """
            error[broken-link] content/pages/contact.md:9:18
              "../guides/getting-paid.md" is not a link that the hub knows.
              9 | Read [the guide](../guides/getting-paid.md).
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^
              Link to content by kind and id, as in guide:export-plan, or write a whole address that begins with https://.
            """),
        body(
            BROKEN_LINK,
            "a reference to a link that leads nowhere",
            "Read [the guide][it].\n\n[it]: meeting:2024-06-09",
            """
            error[broken-link] content/pages/contact.md:11:7
              There is no meeting "2024-06-09" to link to.
              11 | [it]: meeting:2024-06-09
                         ^^^^^^^^^^^^^^^^^^
              Did you mean "2024-06-10" or "2024-09-20"?
            """),
        body(
            BROKEN_ANCHOR,
            "a heading of another page",
            "Read [the steps](guide:getting-paid#letter-of-credit).",
            """
            error[broken-anchor] content/pages/contact.md:9:18
              There is no heading "#letter-of-credit" on that page.
              9 | Read [the steps](guide:getting-paid#letter-of-credit).
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Did you mean "letters-of-credit"?
            """),
        body(
            BROKEN_ANCHOR,
            "a heading of the page itself",
            "See [below](#nowhere-at-all).",
            """
            error[broken-anchor] content/pages/contact.md:9:13
              There is no heading "#nowhere-at-all" on that page.
              9 | See [below](#nowhere-at-all).
                              ^^^^^^^^^^^^^^^
              That page has no headings.
            """),
        body(
            UNSAFE_LINK,
            "a script",
            "Do [click](javascript:alert(1)).",
            """
            error[unsafe-link] content/pages/contact.md:9:12
              Links may not begin with "javascript:".
              9 | Do [click](javascript:alert(1)).
                             ^^^^^^^^^^^^^^^^^^^
              Use https:, http:, mailto: or a kind such as guide:.
            """),
        body(
            UNSAFE_LINK,
            "a script behind an entity",
            "Do [click](java&#115;cript:alert(1)).",
            """
            error[unsafe-link] content/pages/contact.md:9:12
              Links may not begin with "javascript:".
              9 | Do [click](java&#115;cript:alert(1)).
                             ^^^^^^^^^^^^^^^^^^^^^^^^
              Use https:, http:, mailto: or a kind such as guide:.
            """),
        body(
            UNSAFE_LINK,
            "a slip in a kind",
            "Read [the guide](giude:getting-paid).",
            """
            error[unsafe-link] content/pages/contact.md:9:18
              Links may not begin with "giude:".
              9 | Read [the guide](giude:getting-paid).
                                   ^^^^^^^^^^^^^^^^^^
              Did you mean "guide"?
            """),
        body(
            UNSAFE_LINK,
            "an address in angle brackets",
            "See <ftp://example.org/file>.",
            """
            error[unsafe-link] content/pages/contact.md:9:5
              Links may not begin with "ftp:".
              9 | See <ftp://example.org/file>.
                      ^^^^^^^^^^^^^^^^^^^^^^^^
              Use https:, http:, mailto: or a kind such as guide:.
            """),
        body(
            MISSING_IMAGE,
            "a slip in a name",
            "![A bar](images/paymant.svg)",
            """
            error[missing-image] content/pages/contact.md:9:1
              There is no image "images/paymant.svg".
              9 | ![A bar](images/paymant.svg)
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Did you mean "images/payment.svg"?
            """),
        body(
            MISSING_IMAGE,
            "an image elsewhere on the web",
            "![A bar](https://www.example.org/bar.png)",
            """
            error[missing-image] content/pages/contact.md:9:1
              There is no image "https://www.example.org/bar.png".
              9 | ![A bar](https://www.example.org/bar.png)
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Put it into content/images and write images/name.svg.
            """),
        body(
            MISSING_ALTERNATIVE_TEXT,
            "empty brackets",
            "![](images/payment.svg)",
            """
            error[missing-alternative-text] content/pages/contact.md:9:1
              This image has no alternative text.
              9 | ![](images/payment.svg)
                  ^^^^^^^^^^^^^^^^^^^^^^^
              Say in the square brackets what the picture shows.
            """),
        body(
            HEADING_LEVEL,
            "a second title",
            "# Contact",
            """
            error[heading-level] content/pages/contact.md:9:1
              This is a heading of level 1, which only the title of the page is.
              9 | # Contact
                  ^^^^^^^^^
              Begin it with "##".
            """),
        body(
            HEADING_LEVEL,
            "a skipped level",
            "## First\n\n#### Third",
            """
            error[heading-level] content/pages/contact.md:11:1
              This heading of level 4 skips a level.
              11 | #### Third
                   ^^^^^^^^^^
              Begin it with "###".
            """),
        body(
            FORBIDDEN_HTML,
            "a script in a paragraph",
            "Text <script>alert(1)</script> text.",
            """
            error[forbidden-html] content/pages/contact.md:9:6
              This HTML is not allowed in content.
              9 | Text <script>alert(1)</script> text.
                       ^^^^^^^^
              Use Markdown, or one of these elements without other attributes than lang, dir and title: abbr, b, br, cite, code, dd, del, details, dfn, dl, dt, em, i, ins, kbd, mark, p, q, s, small, span, strong, sub, summary, sup, u, wbr.
            """),
        body(
            FORBIDDEN_HTML,
            "a block of markup",
            "<div onclick=\"alert(1)\">Text</div>",
            """
            error[forbidden-html] content/pages/contact.md:9:1
              This HTML is not allowed in content.
              9 | <div onclick="alert(1)">Text</div>
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Use Markdown, or one of these elements without other attributes than lang, dir and title: abbr, b, br, cite, code, dd, del, details, dfn, dl, dt, em, i, ins, kbd, mark, p, q, s, small, span, strong, sub, summary, sup, u, wbr.
            """),
        body(
            FORBIDDEN_HTML,
            "a harmless element with an attribute that is not",
            "Text <b onclick=\"alert(1)\">text</b>.",
            """
            error[forbidden-html] content/pages/contact.md:9:6
              This HTML is not allowed in content.
              9 | Text <b onclick="alert(1)">text</b>.
                       ^^^^^^^^^^^^^^^^^^^^^^
              Use Markdown, or one of these elements without other attributes than lang, dir and title: abbr, b, br, cite, code, dd, del, details, dfn, dl, dt, em, i, ins, kbd, mark, p, q, s, small, span, strong, sub, summary, sup, u, wbr.
            """),
        body(
            FORBIDDEN_HTML,
            "the end of the page's own frame",
            "Text </main> text.",
            """
            error[forbidden-html] content/pages/contact.md:9:6
              This HTML is not allowed in content.
              9 | Text </main> text.
                       ^^^^^^^
              Use Markdown, or one of these elements without other attributes than lang, dir and title: abbr, b, br, cite, code, dd, del, details, dfn, dl, dt, em, i, ins, kbd, mark, p, q, s, small, span, strong, sub, summary, sup, u, wbr.
            """));
  }

  private static DiagnosticCase body(
      DiagnosticCode code, String what, String markdown, String report) {
    String page = "---\ntitle: Contact\nsummary: >-\n  S.\n---\n\nHello.\n\n" + markdown + "\n";
    return new DiagnosticCase(code, what, hub -> hub.write("pages/contact.md", page), report);
  }
}

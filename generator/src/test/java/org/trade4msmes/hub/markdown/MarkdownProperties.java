package org.trade4msmes.hub.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Body;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.resolve.Resolver;
import org.trade4msmes.hub.testkit.HostileTexts;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.PageStructure;
import org.trade4msmes.hub.testkit.Scratch;

/**
 * Whatever an editor writes as a body stays within the main part of its page, and does nothing
 * there. This holds even for what is reported as a mistake and therefore never published.
 */
class MarkdownProperties {
  private static final String FORBIDDEN =
      "script, style, iframe, frame, object, embed, applet, base, form, meta, link, template, svg,"
          + " math, noscript, button, select, textarea, video, audio, h1, main, footer, header,"
          + " body";
  private static final List<String> PIECES =
      List.of(
          "word",
          "letter of credit",
          "L/C",
          "Trade & finance",
          "\"quoted 'text'\" -- ...",
          "<div",
          "<b>",
          "</b>",
          "<details><summary>x",
          "</div></main></body></html>",
          "<script>alert(1)</script>",
          "<SCRIPT SRC=//x>",
          "<img src=x onerror=alert(1)>",
          "<svg onload=alert(1)>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<style>*{}</style>",
          "<iframe src=x>",
          "<p title=\"",
          "<span title='\"><script>'>",
          "<!-- open",
          "-->",
          "<![CDATA[",
          "<?php",
          "<h1>x</h1>",
          "<noscript>",
          "<textarea>",
          "<table><td>",
          "<b onclick=x>",
          "<q lang=\"fr\">x</q>",
          "&lt;script&gt;",
          "&#0;",
          "&#xD800;",
          "&#x202E;",
          "&notanentity;",
          "\u0000",
          "\u0007",
          "\u001B[31m",
          "\u202E",
          "\u2066",
          "\uFEFF",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00",
          "\u0085",
          "# one",
          "## two",
          "### three",
          "###### six",
          "two\n---",
          "one\n===",
          "- a\n  - b\n    1. c\n       - d",
          "7. seven",
          "- [ ] task",
          "- [x] <b>done",
          "| a | b |\n|---|:-:|\n| 1 | <i> | 3 |",
          "| a |\n|---|",
          "Term\n: Meaning\n: Other",
          "> quote\n> > nested",
          "!!! tip \"<b>&\"\n    inner <b>",
          "!!! <x>\n    inner",
          "??? note\n    x",
          "x[^1]",
          "[^1]: note [^2] [^1] <b>",
          "[^2]: other [^1]",
          "[^nothing]",
          "[x](https://example.org/?a=1&b=\"2\")",
          "[x](javascript:alert(1))",
          "[x](JaVaScRiPt:alert(1))",
          "[x](java\tscript:alert(1))",
          "[x](&#106;avascript:alert(1))",
          "[x](data:text/html,<script>)",
          "[x](//example.org)",
          "[x](vbscript:x \"title\")",
          "[x](<https://example.org/\" onclick=\"x>)",
          "[x](#two)",
          "[x](guide:getting-paid)",
          "[x](guide:getting-paid#\"><script>)",
          "[x](resource:x)",
          "[x](glossary:open-account)",
          "[x](mailto:a@example.org)",
          "[x][ref]",
          "[ref]",
          "[[x]",
          "[ref]: javascript:alert(1)",
          "[ref]: https://example.org/ \"onx=\"",
          "![x](images/payment.svg)",
          "![\"><script>](images/payment.svg)",
          "![](images/none.png)",
          "![x](javascript:x)",
          "![x][ref]",
          "<https://example.org/<b>>",
          "<javascript:alert(1)>",
          "<a@example.org>",
          "```\n<b>",
          "```html\n</code></pre><script>\n```",
          "`<b>`",
          "``",
          "    code <b>",
          "***",
          "**bold *both** it*",
          "_",
          "  \n",
          "\\",
          "\\<b>",
          "* * *",
          "](",
          "|",
          "~~x~~");

  private static final Hub HUB = readHub();

  private static Hub readHub() {
    try (Scratch scratch = Scratch.open()) {
      Diagnostics none = new Diagnostics();
      return new Resolver(none)
          .resolve(new ContentReader(none).read(HubFixture.small(scratch.folder()).content()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> bodies() {
    return HostileTexts.joined(PIECES, "", " ", "\n", "\n\n", "\n    ");
  }

  @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
  void noBodyBreaksOutOfItsPage(@ForAll("bodies") String markdown) {
    CompiledBody body = compile(markdown);
    Document page =
        Jsoup.parse("<!doctype html><main>" + body.html() + "</main><footer>end</footer>");
    Element main = page.expectFirst("main");
    assertEquals(
        List.of("main", "footer"),
        page.body().children().stream().map(Element::tagName).toList(),
        body::html);
    assertEquals("end", page.body().child(1).wholeText(), body::html);
    assertEquals(0, main.children().select(FORBIDDEN).size(), body::html);
    PageStructure.assertHarmless(main);
    List<String> ids = main.select("[id]").eachAttr("id");
    assertEquals(ids.stream().distinct().toList(), ids, body::html);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void noPlaceOfAMistakeIsOutsideTheFile(@ForAll("bodies") String markdown) {
    Diagnostics diagnostics = new Diagnostics();
    Article article = article("---\ntitle: T\n---\n", markdown);
    new MarkdownCompiler(HUB, diagnostics)
        .compile(List.of(new BodyContext(article, "page.html", true)));
    diagnostics
        .sorted()
        .forEach(found -> {
          assertTrue(found.span().line() >= 4, found::toString);
          assertTrue(found.span().end() <= found.span().file().text().length(), found::toString);
        });
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void plainWordsAreShownAsTheyWereWritten(@ForAll("titles") String words) {
    String escaped = words.strip().replaceAll("\\s+", " ").replaceAll("([\\p{Punct}])", "\\\\$1");
    CompiledBody body = compile("x" + escaped);
    assertEquals(
        PageStructure.shown("x" + words.strip().replaceAll("\\s+", " ")),
        Jsoup.parseBodyFragment(body.html()).text(),
        body::html);
  }

  @Provide
  Arbitrary<String> titles() {
    return HostileTexts.titles();
  }

  @Example
  void whatEditorsUseIsThere() {
    CompiledBody body =
        compile(
            """
            ## Ways to pay

            A *letter of credit*,[^1] "quoted".

            | Way | Risk |
            |---|--:|
            | L/C | 1 |

            - [ ] Sign.

            Term
            : Meaning.

            !!! warning "Take care"
                Check it.

            ### Ways to pay

            [^1]: From a bank.
            """);
    assertEquals(
        """
        <h2 id="ways-to-pay">Ways to pay</h2>
        <p>A <em><a class="term" href="glossary.html#letter-of-credit">letter of credit</a></em>,\
        <sup><a class="footnote" id="note-use-1" href="#note-1">1</a></sup> “quoted”.</p>
        <div class="table" role="group" tabindex="0"><table><thead><tr><th scope="col">Way</th>
        <th scope="col" class="number">Risk</th>
        </tr>
        </thead>
        <tbody><tr><td>L/C</td>
        <td class="number">1</td>
        </tr>
        </tbody>
        </table>
        </div>
        <ul><li class="task"><label><input type="checkbox"> <span>Sign.</span></label></li>
        </ul>
        <dl><dt>Term</dt>
        <dd>Meaning.</dd>
        </dl>
        <div role="note" class="note note-warning">
        <p class="note-title">Take care</p>
        <p>Check it.</p>
        </div>
        <h3 id="ways-to-pay-2">Ways to pay</h3>
        <section class="footnotes" role="doc-endnotes"><ol>
        <li id="note-1"><p>From a bank.</p>
         <a href="#note-use-1" role="doc-backlink">↩</a></li>
        </ol></section>
        """,
        body.html());
    assertEquals(
        List.of("ways-to-pay", "ways-to-pay-2"),
        body.headings().stream().map(CompiledBody.Heading::id).toList());
  }

  private static CompiledBody compile(String markdown) {
    Map<String, CompiledBody> compiled =
        new MarkdownCompiler(HUB, new Diagnostics())
            .compile(List.of(new BodyContext(article("", markdown), "page.html", true)));
    return Objects.requireNonNull(compiled.get("page.html"));
  }

  private static Article article(String front, String markdown) {
    SourceFile source = new SourceFile("content/pages/page.md", front + markdown);
    return new Article(
        Language.EN,
        source.start(),
        "T",
        "S",
        List.of(),
        List.of(),
        false,
        null,
        false,
        new Body(source, front.length()));
  }
}

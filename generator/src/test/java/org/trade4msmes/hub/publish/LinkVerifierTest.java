package org.trade4msmes.hub.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkVerifierTest {
  private static final String PAGE = "guides/a.html";

  /** A site around the page under test. */
  private static List<LinkProblem> verify(LinkVerifier verifier, String html) {
    Map<String, String> pages =
        Map.of(
            PAGE,
            html,
            "index.html",
            "<h1 id=\"start\">Home</h1>",
            "guides/b.html",
            "<h2 id=\"customs\">x</h2><h2 id=\"caf\u00e9\">x</h2>",
            "topics/trade-finance.html",
            "<p>x</p>");
    Set<String> files = new HashSet<>(pages.keySet());
    files.addAll(Set.of("assets/hub.css", "assets/A b.png", "x.pdf"));
    List<PageLinks> scanned = new ArrayList<>();
    pages.forEach((path, text) -> scanned.add(verifier.scan(path, text)));
    return verifier.verify(scanned, files);
  }

  private static List<LinkProblem> verify(String html) {
    return verify(new LinkVerifier(), html);
  }

  private static List<LinkProblem> verifyLink(String href) {
    return verify("<p id=\"own\">x</p>\n<a href=\"" + href + "\">x</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b.html",
        "./b.html",
        "../guides/b.html",
        "../guides/x/../b.html",
        "../index.html#start",
        "b.html?q=1#customs",
        "#own",
        "#",
        "#top",
        "?q=1#own",
        "b.html#caf\u00e9",
        "b.html#caf%C3%A9",
        "b.html#:~:text=x",
        "b.html#customs:~:text=x",
        "../assets/A%20b.png",
        "../x.pdf#page=2",
        "a.html#own",
        " b.html ",
        "b.html&#35;customs",
        "https://example.org/x y",
        "mailto:a@b.example",
        "tel:+41",
        "HTTPS://example.org"
      })
  void goodLinksPass(String href) {
    assertEquals(List.of(), verifyLink(href));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c.html                     | MISSING_TARGET
          B.html                     | MISSING_TARGET
          ../assets/a%20b.png        | MISSING_TARGET
          trade-finance.html         | MISSING_TARGET
          b                          | MISSING_TARGET
          b.html#Customs             | MISSING_ANCHOR
          #nowhere                   | MISSING_ANCHOR
          ?q=1#nowhere               | MISSING_ANCHOR
          a.html#nowhere             | MISSING_ANCHOR
          /guides/b.html             | BAD_LINK
          //example.org/x            | BAD_LINK
          ../guides/                 | BAD_LINK
          .                          | BAD_LINK
          ..                         | BAD_LINK
          ../topics/..#x             | BAD_LINK
          ../../guides/b.html        | BAD_LINK
          ../%2e%2E/guides/b.html    | BAD_LINK
          b .html                    | BAD_LINK
          ..\\b.html                 | BAD_LINK
          b%2.html                   | BAD_LINK
          ''                         | BAD_LINK
          JavaScript:alert(1)        | BAD_LINK
          file:///etc/passwd         | BAD_LINK
          """)
  void badLinksAreNamedWithTheirPlace(String href, LinkProblem.Kind kind) {
    List<LinkProblem> problems = verifyLink(href);
    assertEquals(1, problems.size(), problems.toString());
    LinkProblem problem = problems.getFirst();
    assertEquals(kind, problem.kind());
    assertEquals(List.of(PAGE, href), List.of(problem.page(), problem.link()));
    assertEquals(List.of(2, 10), List.of(problem.line(), problem.column()));
  }

  @ParameterizedTest
  @CsvSource({
    "B.html, guides/b.html",
    "trade-finance.html, topics/trade-finance.html",
    "../topics/trade-finanse.html, topics/trade-finance.html",
    "b.html#custom, guides/b.html#customs",
    "#onw, #own",
    "zzzzzzzzz.html,",
  })
  void theNearestTargetIsSuggested(String href, String suggestion) {
    assertEquals(Optional.ofNullable(suggestion), verifyLink(href).getFirst().suggestion());
  }

  @Test
  void problemsReadWell() {
    assertEquals(
        "guides/a.html:2:10: The link \"B.html\" leads to guides/B.html, which the site does not"
            + " have. Did you mean guides/b.html?",
        verifyLink("B.html").getFirst().toString());
  }

  @Test
  void allKindsOfLinkAttributesAreLookedAt() {
    List<String> links =
        verify(
                """
                <link rel=stylesheet href=1.css><script src='2.js'></script>
                <img src="3.png" srcset="4.png, 5.png 2x,6.png 3x , 7,8.png">
                <form action="9.html"><button formaction="10.html">x</button></form>
                <video poster="11.png"><source src="12.mp4"></video>
                <object data="13.svg"></object><p data="no.svg"></p>
                <svg><use xlink:href="14.svg"/></svg><q cite="15.html">x</q>
                <meta http-equiv="Refresh" content="0; URL='16.html'">
                <meta name="x" content="0; url=no.html">
                <p data-href="no.html" class="no.html">src="no.html"</p>
                """)
            .stream()
            .map(LinkProblem::link)
            .toList();
    List<String> numbered = links.stream().map(link -> link.replaceAll("[.].*", "")).toList();
    List<String> expected =
        new ArrayList<>(IntStream.rangeClosed(1, 16).mapToObj(String::valueOf).toList());
    expected.remove("8"); // Without a space after it, the comma belongs to "7,8.png".
    expected.set(expected.indexOf("7"), "7,8");
    assertEquals(expected, numbered);
  }

  @Test
  void aRepeatedLinkIsReportedOnceAtItsFirstPlace() {
    List<LinkProblem> problems = verify("\n<a href=c.html>x</a>\n<a href=c.html>x</a>");
    assertEquals(1, problems.size());
    assertEquals(2, problems.getFirst().line());
  }

  @ParameterizedTest
  @CsvSource({"<p id=a></p><p id=a></p>, BAD_ID", "<p id=''></p>, BAD_ID", "<p id='a b'>, BAD_ID"})
  void idsAreUniqueAndUsable(String html, LinkProblem.Kind kind) {
    assertEquals(List.of(kind), verify(html).stream().map(LinkProblem::kind).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p", "<p class='x>", "<!-- x", "<!-- --!> x -->", "<!doctype", "<script>x", "<title>x",
        "<?xml?>", "<![CDATA[x]]>", "</ p>", "<p id=a id=b>", "<p a\"b>", "</p x>", "</p",
        "<base href='b.html'>", "<script><!-- </script>"
      })
  void guessworkForBrowsersIsReported(String html) {
    List<LinkProblem> problems = verify("é\n" + html);
    assertEquals(LinkProblem.Kind.BAD_HTML, problems.getFirst().kind());
    assertEquals(2, problems.getFirst().line());
  }

  @ParameterizedTest
  @CsvSource({
    "https://hub.example/sub/guides/b.html#customs,",
    "https://hub.example/sub/,",
    "https://hub.example/sub,",
    "https://hub.example/sub/#start,",
    "https://hub.example/,",
    "https://hub.example/subway,",
    "https://hub.example/sub/c.html, MISSING_TARGET",
    "https://hub.example/sub/guides/, BAD_LINK",
    "https://hub.example/sub/#x, MISSING_ANCHOR",
  })
  void absoluteLinksIntoTheSiteAreFollowed(String href, LinkProblem.Kind kind) {
    LinkVerifier verifier = new LinkVerifier(Optional.of("https://hub.example/sub"));
    List<LinkProblem.Kind> kinds =
        verify(verifier, "<a href=\"" + href + "\">x</a>").stream().map(LinkProblem::kind).toList();
    assertEquals(Optional.ofNullable(kind).stream().toList(), kinds);
  }

  @Test
  void problemsAreSorted() {
    List<LinkProblem> problems =
        verify("<a href=z.html>x</a><a href=y.html>x</a>\n<a href=/x>x</a><p id=a><p id=a>");
    assertEquals(
        List.of("z.html", "y.html", "/x", "a"), problems.stream().map(LinkProblem::link).toList());
    assertEquals(problems.stream().sorted().toList(), problems);
  }

  @Test
  void aPageThatWasNotScannedIsAMistakeOfTheCaller() {
    LinkVerifier verifier = new LinkVerifier();
    assertThrows(
        IllegalArgumentException.class, () -> verifier.verify(List.of(), Set.of("a.html")));
  }

  @Test
  void manyThreadsScanAtOnce() {
    LinkVerifier verifier = new LinkVerifier();
    List<PageLinks> pages =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(i ->
                verifier.scan(
                    "d" + i % 5 + "/" + i + ".html",
                    "<a href='../d0/0.html#x'>x</a><a href='no" + i % 3 + ".html'>x</a>"))
            .toList();
    Set<String> files = new HashSet<>(pages.stream().map(PageLinks::path).toList());
    List<LinkProblem> problems = verifier.verify(pages, files);
    assertEquals(1000, problems.size());
    assertEquals(problems.stream().sorted().toList(), problems);
  }
}

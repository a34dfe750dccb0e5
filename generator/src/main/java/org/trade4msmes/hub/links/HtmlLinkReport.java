package org.trade4msmes.hub.links;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Links as a page of its own, which needs no other file. */
public record HtmlLinkReport() implements LinkReport {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5 }
      body { max-width: 60rem; margin: 0 auto; padding: 1rem }
      li { margin-block: .75rem }
      a { overflow-wrap: anywhere }
      .place { font-family: ui-monospace, monospace; font-size: .85em; margin-inline-end: 1em }
      """;

  @Override
  public String format(LinkSurvey survey) {
    Document page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    page.outputSettings().prettyPrint(false);
    page.child(0).attr("lang", "en");
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text("Links of the hub");
    head.appendElement("style").appendText(STYLE);
    Element main = page.body().appendElement("main");
    main.appendElement("h1").text("Links of the hub");
    Element counts = main.appendElement("p");
    counts.text(counts(survey));
    for (Verdict verdict : survey.counts().keySet()) {
      section(survey, verdict, main);
    }
    return page.outerHtml() + "\n";
  }

  private static String counts(LinkSurvey survey) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<Verdict, Long> count : survey.counts().entrySet()) {
      out.append(out.isEmpty() ? "" : " · ")
          .append(count.getKey().heading())
          .append(": ")
          .append(count.getValue());
    }
    if (survey.unchecked() > 0) {
      out.append(" · Not checked: ").append(survey.unchecked());
    }
    return out.toString();
  }

  private static void section(LinkSurvey survey, Verdict verdict, Element main) {
    Element parent = main;
    if (verdict == Verdict.OK) {
      parent = main.appendElement("details");
      parent.appendElement("summary").text(verdict.heading());
    } else {
      main.appendElement("h2").text(verdict.heading());
    }
    Element list = parent.appendElement("ul");
    for (LinkSurvey.Entry entry : survey.of(verdict)) {
      item(entry, list.appendElement("li"));
    }
  }

  private static void item(LinkSurvey.Entry entry, Element item) {
    LinkResult result = entry.result();
    item.appendElement("a")
        .attr("href", entry.link().url())
        .attr("rel", "noreferrer")
        .text(entry.link().url());
    String since =
        result.failingSince() == null
            ? ""
            : " Like this since " + result.failingSince().toString().substring(0, 10) + ".";
    item.appendElement("div")
        .text(
            result.sentence()
                + since
                + " Checked "
                + result.checked().toString().substring(0, 10)
                + ".");
    Element places = item.appendElement("div");
    for (HubLink.Place place : entry.link().places()) {
      places.appendElement("span").addClass("place").text(place.span().toString());
      places.appendText(" ");
    }
  }
}

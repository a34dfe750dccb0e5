package org.trade4msmes.hub.links;

/** A form in which the state of links is shown. */
public sealed interface LinkReport
    permits TextLinkReport, JsonLinkReport, HtmlLinkReport, GitHubLinkReport {

  /** The whole report, with a line feed at its end unless it is empty. */
  String format(LinkSurvey survey);
}

package org.trade4msmes.hub.links;

import org.trade4msmes.hub.report.WorkflowCommand;

/** Links that want attention as annotations, which GitHub shows beside the lines of a change. */
public record GitHubLinkReport() implements LinkReport {

  @Override
  public String format(LinkSurvey survey) {
    StringBuilder out = new StringBuilder();
    for (LinkSurvey.Entry entry : survey.entries()) {
      Verdict verdict = entry.result().verdict();
      if (verdict.isBad() || verdict == Verdict.MOVED) {
        for (HubLink.Place place : entry.link().places()) {
          out.append(
              WorkflowCommand.of(
                  verdict.isBad() ? "warning" : "notice",
                  place.span(),
                  "link " + verdict.label(),
                  entry.link().url() + " – " + entry.result().sentence()));
        }
      }
    }
    return out.toString();
  }
}

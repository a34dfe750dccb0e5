package org.trade4msmes.hub.report;

import java.util.List;
import org.trade4msmes.hub.diagnostic.Diagnostic;

/** A form in which diagnostics are shown. */
public sealed interface DiagnosticReport permits TextReport, JsonReport, GitHubReport {

  /** The whole report, with a line feed at its end unless it is empty. */
  String format(List<Diagnostic> diagnostics);
}

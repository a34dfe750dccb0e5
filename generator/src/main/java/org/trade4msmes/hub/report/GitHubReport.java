package org.trade4msmes.hub.report;

import java.util.List;
import org.trade4msmes.hub.diagnostic.Diagnostic;

/** Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request. */
public record GitHubReport() implements DiagnosticReport {

  @Override
  public String format(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      String hint = diagnostic.hint() == null ? "" : " " + diagnostic.hint();
      out.append(
          WorkflowCommand.of(
              diagnostic.severity().label(),
              diagnostic.span(),
              diagnostic.code().label(),
              diagnostic.message() + hint));
    }
    return out.toString();
  }
}

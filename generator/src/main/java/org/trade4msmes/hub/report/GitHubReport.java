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
      out.append("::")
          .append(diagnostic.severity().label())
          .append(" file=")
          .append(property(diagnostic.span().file().path()))
          .append(",line=")
          .append(diagnostic.span().line())
          .append(",col=")
          .append(diagnostic.span().column())
          .append(",title=")
          .append(diagnostic.code().label())
          .append("::")
          .append(data(diagnostic.message() + hint))
          .append('\n');
    }
    return out.toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

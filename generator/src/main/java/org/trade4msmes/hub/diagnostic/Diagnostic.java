package org.trade4msmes.hub.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an editor should mend.
 *
 * @param span where it is
 * @param message what is wrong, as one sentence
 * @param hint what would be right, as one sentence, where that is known
 */
public record Diagnostic(
    DiagnosticCode code, SourceSpan span, String message, @Nullable String hint) {

  /** By file, then by place in the file, then by code. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.span().file().path())
          .thenComparingInt(d -> d.span().start())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Severity severity() {
    return code.severity();
  }
}

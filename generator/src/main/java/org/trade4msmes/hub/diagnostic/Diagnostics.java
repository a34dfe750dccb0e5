package org.trade4msmes.hub.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Collects the diagnostics of all stages; safe for use by many threads. */
public final class Diagnostics {
  private final Queue<Diagnostic> collected = new ConcurrentLinkedQueue<>();

  public void report(DiagnosticCode code, SourceSpan span, String message) {
    report(code, span, message, null);
  }

  public void report(DiagnosticCode code, SourceSpan span, String message, @Nullable String hint) {
    collected.add(new Diagnostic(code, span, message, hint));
  }

  /** Takes what others have reported. */
  public void addAll(Collection<Diagnostic> diagnostics) {
    collected.addAll(diagnostics);
  }

  /** All diagnostics so far, in the order of their places. */
  public List<Diagnostic> sorted() {
    return collected.stream().distinct().sorted(Diagnostic.BY_PLACE).toList();
  }

  /** How many there are so far, repetitions included. */
  public int count() {
    return collected.size();
  }

  public boolean hasErrors() {
    return collected.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}

package org.trade4msmes.hub.diagnostic;

import java.util.Locale;

/** Whether a diagnostic stops the build. */
public enum Severity {
  /** Nothing is published while there is one of these. */
  ERROR,
  /** Worth mending; stops the build only under {@code --strict}. */
  WARNING;

  /** The word that reports show. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.trade4msmes.hub.check;

import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.testkit.HubFixture;

/**
 * A mistake, and everything that the check says about it.
 *
 * @param what the mistake in a few words
 * @param mistake makes the mistake in a sound hub
 * @param report the whole printed text but for the count at its end
 */
record DiagnosticCase(DiagnosticCode code, String what, Mistake mistake, String report) {

  /** Changes a hub. */
  @FunctionalInterface
  interface Mistake {
    void make(HubFixture hub) throws Exception;
  }

  @Override
  public String toString() {
    return code.label() + ": " + what;
  }
}

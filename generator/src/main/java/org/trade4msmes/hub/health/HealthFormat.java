package org.trade4msmes.hub.health;

/** A way to show a report. */
public interface HealthFormat {

  /** The whole report, with a line feed at its end. */
  String format(HealthReport report);
}

package org.trade4msmes.hub.report;

import org.trade4msmes.hub.diagnostic.SourceSpan;

/** A line that GitHub's runners take for an annotation of a place in a source. */
public final class WorkflowCommand {
  private WorkflowCommand() {}

  /**
   * One annotation, with a line feed at its end.
   *
   * @param kind {@code error}, {@code warning} or {@code notice}
   * @param title a few words
   */
  public static String of(String kind, SourceSpan place, String title, String message) {
    return "::"
        + kind
        + " file="
        + property(place.file().path())
        + ",line="
        + place.line()
        + ",col="
        + place.column()
        + ",title="
        + property(title)
        + "::"
        + data(message)
        + "\n";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

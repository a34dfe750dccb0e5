package org.trade4msmes.hub.testkit;

import java.io.IOException;
import java.nio.file.Path;

/** The small hub with content that is correct, but that a careless page would break on. */
public final class UnusualHub {
  /** A title of 300 letters. */
  public static final String LONG_TITLE =
      "How firms sell more abroad ".repeat(12).substring(0, 300);

  /** A word of 80 letters. */
  public static final String LONG_WORD = "Exportversicherungen".repeat(4);

  /** "Trade finance (guide)!": its first letter belongs at the right, its last sign at the left. */
  public static final String ARABIC =
      "\u062A\u0645\u0648\u064A\u0644 \u0627\u0644\u062A\u062C"
          + "\u0627\u0631\u0629 (\u062F\u0644\u064A\u0644)!";

  private UnusualHub() {}

  /** Writes its content into a folder. */
  public static HubFixture in(Path folder) throws IOException {
    HubFixture hub = HubFixture.small(folder);
    return hub.append(
            "vocabularies/topics.yaml",
            """
            - id: empty
              name: {en: %1$s, fr: %1$s, es: %1$s}
              summary: {en: Nothing yet., fr: Rien encore., es: Nada aún.}
            """
                .replace("%1$s", LONG_WORD))
        .append(
            "resources/digital-trade.yaml",
            """

            - id: arabic
              title: "%s"
              publisher: itc
              url: https://www.example.org/arabic
              type: guide
              topics: [digital-trade]
              audiences: [businesses]
              languages: [en, ar]
              summary: A guide.
            """
                .replace("%s", ARABIC))
        .write(
            "guides/businesses/20-unusual.md",
            hub.read("guides/businesses/10-getting-paid.md")
                .replace("How to get paid for exports", LONG_TITLE))
        .write(
            "news/2024-06-12-unusual.md",
            hub.read("news/2024-06-11-finance-meeting.md")
                .replace("date: 2024-06-11", "date: 2024-06-12")
                .replaceFirst("(?m)^title: .*$", "title: \"" + ARABIC + "\""))
        .write(
            "meetings/2023.yaml",
            """
            - {id: night, date: 2023-12-31, end_date: 2024-01-01, start: "22:00", end: "01:30", kind: regular, title: %s}
            - {id: spring, date: 2023-03-25, end_date: 2023-03-26, start: "23:00", end: "04:00", kind: regular, title: Spring}
            - {id: autumn, date: 2023-10-29, start: "01:00", end: "04:00", kind: regular, title: Autumn}
            """
                .replace("%s", LONG_TITLE));
  }
}

package org.trade4msmes.hub.preview;

/** The page that is shown where there is no earlier one to lay the mistakes over. */
final class MistakesPage {
  private MistakesPage() {}

  static String of(String problems) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The hub has mistakes</title>
    </head>
    <body>
    <noscript><pre>\
    """
        + problems.replace("&", "&amp;").replace("<", "&lt;")
        + """
        </pre></noscript>
        </body>
        </html>
        """;
  }
}

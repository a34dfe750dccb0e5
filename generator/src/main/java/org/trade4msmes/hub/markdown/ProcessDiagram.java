package org.trade4msmes.hub.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;

/**
 * A process: who does what, step by step. It is drawn as a path of boxes, each of which stands the
 * further to the end of the line the later its actor first appears; the same steps follow as a
 * table.
 *
 * @param title what the process is, such as "From first enquiry to payment"
 * @param head the words above the two columns of the table
 */
record ProcessDiagram(String title, Step head, List<Step> steps) {
  private static final int WIDTH = 320;
  private static final int BOX = 236;
  private static final int PADDING = 12;
  private static final int LINE = 18;
  private static final int ARROW = 22;

  /** Letters of text of 14 units that surely fit into a box, whatever the reader's font. */
  private static final int LETTERS = 27;

  private static final int COLOURS = 4;

  /** One step: who, and what. */
  record Step(String actor, String action) {}

  /**
   * Reads the text of a block: a line for the table's head, and one for each step, each as {@code
   * who: what}.
   */
  static ProcessDiagram of(String title, String text) {
    List<Step> lines =
        text.lines().filter(line -> !line.isBlank()).map(ProcessDiagram::step).toList();
    return lines.isEmpty()
        ? new ProcessDiagram(title, new Step("", ""), List.of())
        : new ProcessDiagram(title, lines.getFirst(), lines.subList(1, lines.size()));
  }

  private static Step step(String line) {
    int colon = line.indexOf(": ");
    return colon < 0
        ? new Step("", line.strip())
        : new Step(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }

  /** The words of the process, for the search. */
  String text() {
    StringBuilder text = new StringBuilder(title);
    steps.forEach(step -> text.append(' ').append(step.actor()).append(' ').append(step.action()));
    return text.toString();
  }

  /** Appends picture and table. */
  void write(StringBuilder html) {
    html.append("<figure class=\"process\">");
    if (!title.isEmpty()) {
      html.append("<figcaption>");
      HtmlText.escape(title, html);
      html.append("</figcaption>");
    }
    html.append('\n');
    picture(html);
    table(html);
    html.append("</figure>\n");
  }

  private void picture(StringBuilder html) {
    SequencedSet<String> known = new LinkedHashSet<>();
    steps.forEach(step -> known.add(step.actor()));
    List<String> actors = List.copyOf(known);
    int indent = (WIDTH - BOX) / Math.max(1, actors.size() - 1);
    StringBuilder boxes = new StringBuilder();
    int y = 0;
    int before = 0; // the middle of the box before
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int actor = actors.indexOf(step.actor());
      int x = actor * indent;
      List<String> lines = lines(step.action());
      int height = 2 * PADDING + (1 + lines.size()) * LINE - 4;
      if (i > 0) {
        int target = Math.clamp(before, x + PADDING, x + BOX - PADDING);
        boxes.append(
            String.format(
                Locale.ROOT,
                "<path class=\"way\" d=\"M%d %dv%dm-5 -6l5 6l5 -6\"/>",
                target,
                y,
                ARROW - 1));
        y += ARROW;
      }
      boxes.append(
          String.format(
              Locale.ROOT,
              "<g class=\"p%d\"><path d=\"M%d %dh%dv%dh-%dz\"/>",
              actor % COLOURS,
              x + 1,
              y + 1,
              BOX - 2,
              height - 2,
              BOX - 2));
      boxes.append(
          String.format(
              Locale.ROOT,
              "<text class=\"who\" x=\"%d\" y=\"%d\">%d. ",
              x + PADDING,
              y + PADDING + 12,
              i + 1));
      HtmlText.escape(step.actor(), boxes);
      boxes.append("</text>");
      for (int line = 0; line < lines.size(); line++) {
        boxes.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\">",
                x + PADDING,
                y + PADDING + 12 + (line + 1) * LINE));
        HtmlText.escape(lines.get(line), boxes);
        boxes.append("</text>");
      }
      boxes.append("</g>\n");
      y += height;
      before = x + BOX / 2;
    }
    html.append(
        String.format(
            Locale.ROOT,
            "<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"",
            WIDTH,
            Math.max(1, y)));
    HtmlText.escape(title.isEmpty() ? head.action() : title, html);
    html.append("\">\n").append(boxes).append("</svg>\n");
  }

  /** Cuts a text into lines that fit into a box; a word that is too long is cut. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > LETTERS) {
        lines.add(rest.substring(0, LETTERS));
        rest = rest.substring(LETTERS);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private void table(StringBuilder html) {
    html.append("<details class=\"figures-table\"><summary>");
    HtmlText.escape(head.actor() + ", " + head.action(), html);
    html.append("</summary>\n<table><thead><tr><th scope=\"col\">");
    HtmlText.escape(head.actor(), html);
    html.append("</th><th scope=\"col\">");
    HtmlText.escape(head.action(), html);
    html.append("</th></tr></thead>\n<tbody>");
    for (int i = 0; i < steps.size(); i++) {
      html.append("<tr><th scope=\"row\">").append(i + 1).append(". ");
      HtmlText.escape(steps.get(i).actor(), html);
      html.append("</th><td>");
      HtmlText.escape(steps.get(i).action(), html);
      html.append("</td></tr>\n");
    }
    html.append("</tbody></table></details>\n");
  }
}

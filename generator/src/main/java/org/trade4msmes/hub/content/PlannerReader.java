package org.trade4msmes.hub.content;

import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Planner;
import org.trade4msmes.hub.yaml.Fields;

/** Reads the questions and rules of the planner. */
final class PlannerReader {
  private static final int MOST_DAYS = 366;

  private final Diagnostics diagnostics;
  private final CompleteTexts texts;

  PlannerReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.texts =
        new CompleteTexts(
            diagnostics, "A plan in mixed languages is hard to follow; add the text.");
  }

  Planner.Question question(Fields f) {
    return new Planner.Question(
        f.id("id"),
        f.spanOf("id"),
        texts.read(f, "name"),
        texts.read(f, "ask"),
        hint(f),
        f.flag("economies"),
        f.refs("when"),
        f.list("answers", this::answer));
  }

  private @Nullable LocalizedText hint(Fields f) {
    LocalizedText hint = f.optionalLocalized("hint");
    return hint == null ? null : texts.read(f, "hint");
  }

  private Planner.Answer answer(Fields f) {
    return new Planner.Answer(
        f.id("id"), f.spanOf("id"), texts.read(f, "say"), f.refs("economies"));
  }

  Planner.Advice advice(Fields f) {
    return new Planner.Advice(
        f.span(), condition(f), f.ref("guide"), texts.read(f, "why"), f.flag("first"));
  }

  Planner.Paper document(Fields f) {
    return new Planner.Paper(
        f.id("id"),
        f.spanOf("id"),
        condition(f),
        texts.read(f, "name"),
        texts.read(f, "use"),
        texts.read(f, "issuer"),
        f.optionalRef("guide"));
  }

  Planner.Step step(Fields f) {
    return new Planner.Step(
        f.id("id"),
        f.spanOf("id"),
        condition(f),
        days(f),
        texts.read(f, "title"),
        texts.read(f, "text"),
        f.optionalRef("guide"));
  }

  private int days(Fields f) {
    int days = f.integer("days");
    if (f.has("days") && (days < 1 || days > MOST_DAYS)) {
      diagnostics.report(
          DiagnosticCode.BAD_VALUE,
          f.spanOf("days"),
          "A step cannot take " + days + " days.",
          "Write a number from 1 to " + MOST_DAYS + ".");
    }
    return days;
  }

  private static Planner.Condition condition(Fields f) {
    return new Planner.Condition(f.refs("when"), f.refs("unless"));
  }
}

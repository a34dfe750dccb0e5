package org.trade4msmes.hub.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Scene;
import org.trade4msmes.hub.model.Story;
import org.trade4msmes.hub.yaml.Fields;

/** Reads the stories of the Trade Game. All of their texts have to be there in every language. */
final class StoryReader {
  private static final int GOOD = 2;
  private static final List<String> RESULTS = List.of("won", "mixed", "lost");

  private final Diagnostics diagnostics;
  private final CompleteTexts texts;

  StoryReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.texts =
        new CompleteTexts(diagnostics, "A game in mixed languages cannot be played; add the text.");
  }

  Story story(Fields f) {
    List<Ref> found =
        f.nested(
            "out_of",
            inner -> List.of(inner.ref("days"), inner.ref("money"), inner.ref("reputation")));
    List<Ref> ends = found == null ? noEnds(f) : found;
    return new Story(
        f.id("id"),
        f.spanOf("id"),
        f.ref("audience"),
        f.integer("order"),
        texts.read(f, "title"),
        texts.read(f, "summary"),
        f.integer("days"),
        f.integer("money"),
        f.integer("reputation"),
        f.ref("start"),
        ends.get(0),
        ends.get(1),
        ends.get(2),
        f.list("scenes", this::scene),
        f.flag("draft"));
  }

  private List<Ref> noEnds(Fields f) {
    if (!f.has("out_of")) {
      missing(f.span(), "out_of");
    }
    Ref none = new Ref("", f.span());
    return List.of(none, none, none);
  }

  /** A scene, of a story or shared. */
  Scene scene(Fields f) {
    Ref skill = f.optionalRef("skill");
    return new Scene(
        f.id("id"),
        f.spanOf("id"),
        texts.read(f, "title"),
        texts.read(f, "text"),
        skill,
        f.optionalRef("guide"),
        course(f, skill != null));
  }

  private Scene.Course course(Fields f, boolean tests) {
    List<Scene.Choice> choices = f.list("choices", inner -> choice(inner, tests));
    List<Scene.Route> routes = f.list("routes", this::route);
    boolean ends = f.has("ending");
    String result = f.choice("ending", RESULTS, "mixed");
    if (Stream.of("choices", "routes", "ending").filter(f::has).count() != 1) {
      diagnostics.report(
          DiagnosticCode.BAD_VALUE,
          f.span(),
          "A scene has either \"choices\" or \"routes\" or an \"ending\".",
          "Keep one of the three.");
    }
    if (ends) {
      return new Scene.Ending(Scene.Result.valueOf(result.toUpperCase(Locale.ROOT)));
    }
    return routes.isEmpty() ? new Scene.Decision(choices) : new Scene.Turn(routes);
  }

  private Scene.Choice choice(Fields f, boolean tests) {
    Integer points = f.optionalInteger("points");
    if (tests && points == null) {
      missing(f.span(), "points");
    } else if (!tests && points != null) {
      diagnostics.report(
          DiagnosticCode.BAD_VALUE,
          f.spanOf("points"),
          "This choice has points, but its scene tests no skill.",
          "Say with \"skill\" which question the scene tests, or remove the points.");
    } else if (points != null && (points < 0 || points > GOOD)) {
      diagnostics.report(
          DiagnosticCode.BAD_VALUE,
          f.spanOf("points"),
          "A choice cannot have " + points + " points.",
          "Write 2 for a good choice, 1 for a fair one, 0 for a poor one.");
    }
    Scene.Condition condition = condition(f);
    SourceSpan span = f.span();
    LocalizedText says = texts.read(f, "say");
    List<Scene.Outcome> outcomes =
        f.has("chance")
            ? f.list("chance", inner -> outcome(inner, weight(inner)))
            : List.of(outcome(f, 1));
    return new Scene.Choice(span, says, points == null ? 0 : points, condition, outcomes);
  }

  private int weight(Fields f) {
    int weight = f.integer("weight");
    if (f.has("weight") && (weight < 1 || weight > 100)) {
      diagnostics.report(
          DiagnosticCode.BAD_VALUE,
          f.spanOf("weight"),
          "A weight of " + weight + " is not possible.",
          "Write a number from 1 to 100.");
      return 1;
    }
    return Math.max(1, weight);
  }

  private Scene.Route route(Fields f) {
    return new Scene.Route(f.span(), condition(f), outcome(f, 1));
  }

  private Scene.Outcome outcome(Fields f, int weight) {
    return new Scene.Outcome(
        f.span(),
        weight,
        f.ref("to"),
        f.has("note") ? texts.read(f, "note") : null,
        number(f, "days"),
        number(f, "money"),
        number(f, "reputation"),
        f.refs("gains"));
  }

  private static int number(Fields f, String key) {
    return Optional.ofNullable(f.optionalInteger(key)).orElse(0);
  }

  private Scene.Condition condition(Fields f) {
    Scene.Condition condition =
        f.nested(
            "if",
            inner ->
                new Scene.Condition(
                    inner.refs("has"),
                    inner.refs("lacks"),
                    inner.optionalInteger("days"),
                    inner.optionalInteger("money"),
                    inner.optionalInteger("reputation")));
    return condition == null ? Scene.Condition.NONE : condition;
  }

  private void missing(SourceSpan span, String key) {
    diagnostics.report(
        DiagnosticCode.MISSING_KEY,
        span,
        "The key \"" + key + "\" is missing.",
        "Add \"" + key + ": ...\".");
  }
}

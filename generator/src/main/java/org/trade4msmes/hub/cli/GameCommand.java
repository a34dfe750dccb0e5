package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.build.StoryProofs;
import org.trade4msmes.hub.edit.AtomicFile;
import org.trade4msmes.hub.game.Engine;
import org.trade4msmes.hub.game.Plot;
import org.trade4msmes.hub.game.Standing;
import org.trade4msmes.hub.game.StoryCheck;
import org.trade4msmes.hub.game.StoryFigures;
import org.trade4msmes.hub.game.StoryPicture;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Scene;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves the stories of the Trade Game and tells what the proof has counted. */
@Command(
    name = "game",
    mixinStandardHelpOptions = true,
    description = "Proves the stories of the Trade Game, prints their figures, and draws them.")
final class GameCommand implements Callable<Integer> {
  private static final int PER_CENT = 100;

  @Spec private CommandSpec spec;
  @Mixin private SourceOptions sources;
  @Mixin private ReportOptions reports;

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      arity = "0..1",
      fallbackValue = ".",
      description = "Also draw each story, as game-STORY.svg in this folder. Default: here.")
  private @Nullable Path graph;

  @SuppressWarnings("NullAway.Init")
  GameCommand() {}

  @Override
  public Integer call() throws Exception {
    CommandLine command = spec.commandLine();
    StoryProofs proofs = StoryProofs.of(sources.toBuildOptions().content());
    int exitCode = reports.report(proofs.diagnostics());
    if (exitCode != ExitCode.DONE) {
      return exitCode;
    }
    PrintWriter out = command.getOut();
    for (StoryCheck.Proved proved : proofs.proved()) {
      out.print(figures(proved));
      if (graph != null) {
        out.println("  drawn in " + draw(proved.plot(), graph));
      }
      out.println();
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static Path draw(Plot plot, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("game-" + plot.story().id() + ".svg").normalize();
    AtomicFile.write(file, StoryPicture.svg(plot).getBytes(StandardCharsets.UTF_8));
    return file;
  }

  private static String figures(StoryCheck.Proved proved) {
    StoryFigures figures = proved.proof().figures();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %s%n  %d scenes: %d decisions, %d endings; %,d standings, %,d paths%n"
                + "  blind players succeed in %.1f %% of games; with the best choices, %s%n"
                + "  shortest way to a success: %d choices; best way: %d choices, %d points missed%n",
            proved.plot().story().id(),
            proved.plot().story().title().in(Language.EN),
            figures.scenes(),
            figures.decisions(),
            figures.endings(),
            figures.states(),
            figures.paths(),
            figures.randomSuccess() * PER_CENT,
            figures.sure() ? "nobody depends on luck" : "some still need luck",
            figures.shortest().size(),
            figures.best().size(),
            figures.missed()));
    Engine engine = new Engine(proved.plot());
    Standing standing = engine.start();
    for (StoryFigures.Step step : figures.best()) {
      Scene.Choice choice = engine.choice(standing, step.choice());
      standing = engine.after(standing, choice.outcomes().get(step.outcome()));
      text.append(
          String.format(
              Locale.ROOT,
              "    %s: %s (then %d days, %,d money, %d reputation)%n",
              step.scene(),
              choice.text().in(Language.EN),
              standing.days(),
              standing.money(),
              standing.reputation()));
    }
    return text.toString();
  }
}

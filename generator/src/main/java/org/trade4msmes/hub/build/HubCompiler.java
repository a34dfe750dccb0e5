package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.content.SourceTree;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.game.StoryCheck;
import org.trade4msmes.hub.markdown.BodyContext;
import org.trade4msmes.hub.markdown.CompiledBody;
import org.trade4msmes.hub.markdown.MarkdownCompiler;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Publishable;
import org.trade4msmes.hub.pages.SitePlan;
import org.trade4msmes.hub.planner.PlannerCheck;
import org.trade4msmes.hub.resolve.Resolver;

/** The first half of every command: from a content folder to a compiled hub. */
public final class HubCompiler {
  private final StageClock clock;
  private final Diagnostics diagnostics;
  private final LocalDate today;

  /**
   * @param today the day on which what is read may be published
   */
  HubCompiler(StageClock clock, LocalDate today, Diagnostics diagnostics) {
    this.today = today;
    this.clock = clock;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads, checks and compiles. The result is sound only if no error was reported.
   *
   * @throws IOException if the folder cannot be read
   */
  CompiledHub compile(Path folder) throws Exception {
    return compile(clock.run(Stage.READ, () -> SourceTree.read(folder, diagnostics)));
  }

  /** The same for files whose texts are known. */
  CompiledHub compile(SourceTree tree) throws Exception {
    Hub hub = resolve(tree);
    FutureTask<List<StoryCheck.Proved>> proof = new FutureTask<>(() -> prove(hub));
    Thread.ofPlatform().daemon().name("story-proof").start(proof);
    Map<String, CompiledBody> bodies = bodies(hub, new SitePlan(hub).bodies());
    proof.get();
    new PlannerCheck(hub, diagnostics).run();
    return new CompiledHub(hub, bodies);
  }

  /**
   * Reads and checks a hub, but compiles only its guides, for what holds nothing else.
   *
   * @throws IOException if the folder cannot be read
   */
  CompiledHub compileGuides(Path folder) throws Exception {
    Hub hub = resolve(clock.run(Stage.READ, () -> SourceTree.read(folder, diagnostics)));
    return new CompiledHub(hub, bodies(hub, new SitePlan(hub).guideBodies()));
  }

  private Hub resolve(SourceTree tree) throws Exception {
    Content content =
        clock.run(
            Stage.READ, () -> Publishable.of(new ContentReader(diagnostics).read(tree), today));
    return clock.run(Stage.RESOLVE, () -> new Resolver(diagnostics).resolve(content));
  }

  private Map<String, CompiledBody> bodies(Hub hub, List<BodyContext> bodies) throws Exception {
    return clock.run(Stage.COMPILE, () -> new MarkdownCompiler(hub, diagnostics).compile(bodies));
  }

  /** Proves the stories of the game, unless something in their files could not be read. */
  private List<StoryCheck.Proved> prove(Hub hub) {
    boolean unread =
        diagnostics.sorted().stream()
            .anyMatch(diagnostic -> diagnostic.span().file().path().contains("/game/"));
    return unread ? List.of() : new StoryCheck(hub, diagnostics).run();
  }

  /**
   * Reads a hub and proves the stories of its game, without compiling anything.
   *
   * @throws IOException if the folder cannot be read
   */
  List<StoryCheck.Proved> proveStories(Path folder) throws Exception {
    Content content = clock.run(Stage.READ, () -> new ContentReader(diagnostics).read(folder));
    return clock.run(Stage.RESOLVE, () -> prove(new Resolver(diagnostics).resolve(content)));
  }
}

package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.content.SourceTree;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.markdown.CompiledBody;
import org.trade4msmes.hub.markdown.MarkdownCompiler;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Publishable;
import org.trade4msmes.hub.pages.SitePlan;
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
    Content content =
        clock.run(
            Stage.READ,
            () -> Publishable.of(new ContentReader(diagnostics).read(tree), today));
    Hub hub = clock.run(Stage.RESOLVE, () -> new Resolver(diagnostics).resolve(content));
    Map<String, CompiledBody> bodies =
        clock.run(
            Stage.COMPILE,
            () -> new MarkdownCompiler(hub, diagnostics).compile(new SitePlan(hub).bodies()));
    return new CompiledHub(hub, bodies);
  }
}

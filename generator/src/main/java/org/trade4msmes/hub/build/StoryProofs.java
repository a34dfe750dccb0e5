package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.game.StoryCheck;

/**
 * The proofs of all stories of a hub.
 *
 * @param diagnostics everything that is wrong with the hub so far
 * @param proved the stories, in their order
 */
public record StoryProofs(List<Diagnostic> diagnostics, List<StoryCheck.Proved> proved) {

  /**
   * Reads a content folder and proves its stories.
   *
   * @throws IOException if the folder cannot be read
   */
  public static StoryProofs of(Path content) throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    List<StoryCheck.Proved> proved =
        new HubCompiler(new StageClock(stage -> {}), diagnostics)
            .proveStories(content).stream()
                .sorted(Comparator.comparingInt(each -> each.plot().story().order()))
                .toList();
    return new StoryProofs(diagnostics.sorted(), proved);
  }
}

package org.trade4msmes.hub.game;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/** The stories that tests play. */
public final class Stories {
  private Stories() {}

  /** The small hub with the short story of the folder {@code fixtures/game}. */
  static HubFixture hub(Path folder) throws IOException {
    return HubFixture.small(folder).overlay(Repository.testResource("fixtures/game"));
  }

  /** The short story. */
  static Engine shortStory() throws IOException {
    return of(Repository.testResource("fixtures/game")).getFirst();
  }

  /** The stories of the real hub. */
  public static List<Engine> real(Path folder) throws IOException {
    Folders.copy(Repository.content().resolve("game"), folder.resolve("game"));
    return of(folder);
  }

  private static List<Engine> of(Path folder) throws IOException {
    Content content = new ContentReader(new Diagnostics()).read(folder);
    return content.stories().stream()
        .map(story ->
            new Engine(Plot.link(story, content.sharedScenes(), new Diagnostics()).orElseThrow()))
        .toList();
  }
}

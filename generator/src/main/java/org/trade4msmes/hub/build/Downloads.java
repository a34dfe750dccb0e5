package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.offline.HubArchive;
import org.trade4msmes.hub.pages.Messages;
import org.trade4msmes.hub.pages.Page;
import org.trade4msmes.hub.render.HubModel;
import org.trade4msmes.hub.render.PageRenderer;

/**
 * The site in one file. The pages that tell its size are rendered when all others are packed, and
 * are so small that they do not change the figure that they tell.
 */
final class Downloads {
  private static final Set<String> TEMPLATES_WITH_SIZE = Set.of("home", "offline");
  private static final String HANDBOOKS = "handbooks";
  private static final String FOLDER = "downloads/";
  private static final int MEGABYTE = 1_000_000;

  /** Room for the pages that are packed last. */
  private static final int REST = 100_000;

  private final HubArchive archive = new HubArchive();

  /**
   * What the first page of an unpacked archive shows.
   *
   * @param folder the way to the site
   */
  public record StartView(String folder, List<Door> doors) {}

  /** The way into a language. */
  public record Door(String language, String name, String path, String text) {}

  /** Whether a page tells the size of something to be downloaded, and so has to come last. */
  static boolean tellsSize(Page page) {
    return TEMPLATES_WITH_SIZE.contains(page.template()) || page.section().equals(HANDBOOKS);
  }

  /** Takes a file of the site, unless it is itself one to be downloaded. */
  void add(String path, byte[] content) {
    if (!path.startsWith(FOLDER)) {
      archive.add(path, content);
    }
  }

  /** Packs what is there, and says what pages have to tell of it. */
  HubModel.Download packed() throws IOException {
    int megabytes = Math.ceilDiv(archive.pack() + REST, MEGABYTE);
    return new HubModel.Download(HubArchive.PATH, megabytes);
  }

  /** The finished archive, by its path in the site. */
  Map<String, byte[]> finish(Hub hub, PageRenderer renderer) throws IOException {
    Optional<String> start = renderer.render(startPage(hub));
    if (start.isPresent()) {
      archive.addStart(start.get().getBytes(StandardCharsets.UTF_8));
    }
    return Map.of(HubArchive.PATH, archive.finish());
  }

  private static Page startPage(Hub hub) {
    List<Door> doors =
        Arrays.stream(Language.values())
            .map(language ->
                new Door(
                    language.code(),
                    language.ownName(),
                    Permalinks.top("index", language),
                    Messages.of(hub, language).text("start_here")))
            .toList();
    return new Page(
        HubArchive.START,
        Language.EN,
        "start-here",
        hub.content().settings().title().in(Language.EN),
        "",
        List.of(),
        Map.of(),
        "start",
        null,
        false,
        new StartView(HubArchive.FOLDER, doors));
  }
}

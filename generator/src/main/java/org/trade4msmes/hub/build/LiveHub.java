package org.trade4msmes.hub.build;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.content.EntryMemory;
import org.trade4msmes.hub.content.SourceMemory;
import org.trade4msmes.hub.content.SourceTree;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.markdown.BodyMemory;
import org.trade4msmes.hub.markdown.CompiledBody;
import org.trade4msmes.hub.markdown.MarkdownCompiler;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.pages.SitePlan;
import org.trade4msmes.hub.planner.PlannerCheck;
import org.trade4msmes.hub.render.Theme;
import org.trade4msmes.hub.resolve.Resolver;
import org.trade4msmes.hub.search.ScriptTrimmer;
import org.trade4msmes.hub.yaml.YamlMemory;
import org.trade4msmes.hub.yaml.YamlReader;

/**
 * A hub kept in memory for a preview. Each reading gives a new {@link LiveSite}; what has not
 * changed since the reading before is taken from memory. For use by one thread.
 */
public final class LiveHub {
  private final BuildOptions options;
  private final SourceMemory sources = new SourceMemory();
  private final YamlMemory yaml = new YamlMemory(new YamlReader());
  private final EntryMemory entries = new EntryMemory();
  private final BodyMemory bodies = new BodyMemory();
  private LiveLibrary library = LiveLibrary.NONE;
  private @Nullable StampedTheme theme;
  private @Nullable LiveSite last;

  private record StampedTheme(FolderStamp stamp, Theme theme) {}

  /** Makes a hub that has not read anything yet. */
  public LiveHub(BuildOptions options) {
    this.options = options;
  }

  /**
   * Reads what has changed.
   *
   * @throws IOException if a folder cannot be read
   */
  public LiveSite read() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = SourceTree.read(options.content(), sources, diagnostics);
    Content content = new ContentReader(yaml, entries, diagnostics).read(tree);
    yaml.keepOnly(tree.texts());
    entries.keepOnly(tree.texts());
    Hub hub = new Resolver(diagnostics).resolve(content);
    Map<String, CompiledBody> compiled =
        new MarkdownCompiler(hub, diagnostics).compile(new SitePlan(hub).bodies(), bodies);
    new PlannerCheck(hub, diagnostics).run();
    if (!diagnostics.hasErrors()) {
      library = library.of(hub);
    }
    LiveSite site =
        new LiveSite(
            options, new CompiledHub(hub, compiled), theme(), library.scripts(), diagnostics, last);
    last = site;
    return site;
  }

  private Theme theme() throws IOException {
    FolderStamp stamp = FolderStamp.of(options.templates());
    if (theme == null || !theme.stamp.certainlyEquals(stamp)) {
      theme = new StampedTheme(stamp, new Theme(options.templates(), ScriptTrimmer::trim));
    }
    return theme.theme;
  }
}

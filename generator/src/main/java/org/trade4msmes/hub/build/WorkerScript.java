package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.trade4msmes.hub.offline.OfflineFiles;
import org.trade4msmes.hub.search.ScriptTrimmer;

/** The theme's service worker, put together with the list of what it keeps. */
final class WorkerScript {
  private WorkerScript() {}

  /** The worker's files by path; none where the theme has no worker. */
  static Map<String, byte[]> of(Path templates, OfflineFiles files) throws IOException {
    Path script = templates.resolve("worker/sw.js");
    return Files.exists(script)
        ? files.files(ScriptTrimmer.trim(Files.readString(script)))
        : Map.of();
  }
}

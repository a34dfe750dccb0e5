package org.trade4msmes.hub.build;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.offline.OfflineFiles;
import org.trade4msmes.hub.pages.Messages;

/** What the script for reading offline says, for each language a script of its own. */
final class OfflineMessages {
  private static final String PREFIX = "offline.";

  private OfflineMessages() {}

  /** The scripts by their paths in the site. */
  static Map<String, byte[]> of(Hub hub) {
    Map<String, byte[]> files = new TreeMap<>();
    for (Language language : Language.values()) {
      Map<String, String> texts = Messages.of(hub, language).beginningWith(PREFIX);
      files.put(
          OfflineFiles.FOLDER + "messages-" + language.code() + ".js",
          SearchScripts.script("hubOffline", texts).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }
}

package org.trade4msmes.hub.build;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.pages.Messages;
import org.trade4msmes.hub.render.Assets;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * What a page loads when its reader turns to the search: for each language one script, with what
 * the search says, the core of the search pack, and the theme's search script. Together they are
 * one request; no page carries them before.
 */
final class SearchScripts {
  /** How the paths of the scripts begin. */
  static final String START = "search/search-";

  /** The theme's script, which is published as part of these alone. */
  static final String ASSET = "search.js";

  private static final String PREFIX = "search.";

  private SearchScripts() {}

  /**
   * The scripts by their paths in the site. The pack has its core as well, for when it has to be
   * loaded anew.
   *
   * @param assets those of the theme
   * @param pack the files of the search by their paths in the site
   */
  static Map<String, byte[]> of(Hub hub, Assets assets, Map<String, byte[]> pack) {
    Map<String, byte[]> files = new TreeMap<>();
    String engine = text(assets.content(ASSET));
    for (Language language : Language.values()) {
      String core = text(pack.get(SearchFiles.PACK + "core-" + language.code() + ".js"));
      String script =
          script("hubMessages", texts(hub, language))
              + "window.hubPack=function(){window.hubCore=arguments};\n"
              + core
              + ";\n"
              + engine;
      files.put(path(language), script.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static String text(byte @Nullable [] content) {
    return content == null ? "" : new String(content, StandardCharsets.UTF_8);
  }

  private static Map<String, String> texts(Hub hub, Language language) {
    Map<String, String> texts = Messages.of(hub, language).beginningWith(PREFIX);
    hub.audiences().all().forEach(a -> texts.put("audience." + a.id(), a.name().in(language)));
    hub.resourceTypes().all().forEach(t -> texts.put("type." + t.id(), t.name().in(language)));
    return texts;
  }

  private static String path(Language language) {
    return START + language.code() + ".js";
  }

  /** A script that gives the texts to others as a property of the window. */
  static String script(String name, Map<String, String> texts) {
    StringBuilder script = new StringBuilder("window." + name + "={");
    texts.forEach((key, text) ->
        script
            .append(script.charAt(script.length() - 1) == '{' ? "" : ",")
            .append(quoted(key))
            .append(':')
            .append(quoted(text)));
    return script.append("};\n").toString();
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }
}

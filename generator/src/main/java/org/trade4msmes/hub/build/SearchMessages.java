package org.trade4msmes.hub.build;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.pages.Messages;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * What the search says in the browser: for each language a script of its own, which is loaded with
 * the search, so that no page carries it.
 */
final class SearchMessages {
  /** How the paths of the scripts begin. */
  static final String START = "search/messages-";

  private static final String PREFIX = "search.";

  private SearchMessages() {}

  /** The scripts by their paths in the site. */
  static Map<String, byte[]> of(Hub hub) {
    Map<String, byte[]> files = new TreeMap<>();
    for (Language language : Language.values()) {
      Map<String, String> texts = Messages.of(hub, language).beginningWith(PREFIX);
      hub.audiences().all().forEach(a -> texts.put("audience." + a.id(), a.name().in(language)));
      hub.resourceTypes().all().forEach(t -> texts.put("type." + t.id(), t.name().in(language)));
      files.put(path(language), script("hubMessages", texts).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /**
   * The scripts with the core of the search pack at their ends, so that both come with one request;
   * the pack has the core as well, for when it has to be loaded anew.
   *
   * @param search the files of the search by their paths in the site
   */
  static Map<String, byte[]> withCore(Hub hub, Map<String, byte[]> search) {
    Map<String, byte[]> files = of(hub);
    for (Language language : Language.values()) {
      byte[] core = search.get(SearchFiles.PACK + "core-" + language.code() + ".js");
      if (core != null) {
        files.computeIfPresent(
            path(language),
            (path, messages) ->
                (new String(messages, StandardCharsets.UTF_8)
                        + "window.hubPack=function(){window.hubCore=arguments};\n"
                        + new String(core, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
      }
    }
    return files;
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

package org.trade4msmes.hub.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.Map;
import java.util.TreeMap;
import org.trade4msmes.hub.diagnostic.Suggestions;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.pages.Messages;
import org.trade4msmes.hub.pages.MissingMessageException;

/** The functions that templates may call. */
final class TemplateFunctions {
  private TemplateFunctions() {}

  /**
   * The functions of a language: {@code t(key, arguments...)}, {@code plural(key, count)}, {@code
   * top(name)} for the path of a page at the root of the language, and {@code asset(name)}.
   */
  static Map<String, TemplateMethodModelEx> of(
      Messages messages, Language language, Map<String, String> assets) {
    Map<String, TemplateMethodModelEx> functions = new TreeMap<>();
    functions.put(
        "t",
        arguments -> {
          Object[] values = new Object[arguments.size() - 1];
          for (int i = 0; i < values.length; i++) {
            values[i] = plain(arguments.get(i + 1));
          }
          return message(() -> messages.text(text(arguments.getFirst()), values));
        });
    functions.put(
        "plural",
        arguments ->
            message(() -> messages.plural(text(arguments.get(0)), number(arguments.get(1)))));
    functions.put("top", arguments -> Permalinks.top(text(arguments.getFirst()), language));
    functions.put("asset", arguments -> asset(text(arguments.getFirst()), assets));
    return functions;
  }

  private static String asset(String name, Map<String, String> assets)
      throws TemplateModelException {
    String path = assets.get(name);
    if (path == null) {
      String hint = Suggestions.didYouMean(name, assets.keySet());
      throw new TemplateModelException(
          "There is no file \"" + name + "\" in templates/assets. " + (hint == null ? "" : hint));
    }
    return path;
  }

  /** A piece of work that asks for messages. */
  private interface Text {
    String get() throws TemplateModelException;
  }

  private static String message(Text text) throws TemplateModelException {
    try {
      return text.get();
    } catch (MissingMessageException e) {
      throw new TemplateModelException(e.getMessage(), (Exception) e);
    }
  }

  private static Object plain(Object argument) throws TemplateModelException {
    return argument instanceof TemplateNumberModel number ? number.getAsNumber() : text(argument);
  }

  private static String text(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    throw new TemplateModelException("This function takes a text here.");
  }

  private static int number(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber().intValue();
    }
    throw new TemplateModelException("This function takes a number here.");
  }
}

package org.trade4msmes.hub.pages;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trade4msmes.hub.diagnostic.Suggestions;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;

/** What the interface says in one language. */
public final class Messages {
  private final Language language;
  private final Map<String, String> texts;

  private Messages(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  public static Messages of(Hub hub, Language language) {
    Map<String, String> texts = new HashMap<>();
    Content.Messages messages = hub.content().messages().get(language);
    if (messages != null) {
      messages.byKey().forEach((key, message) -> texts.put(key, message.text()));
    }
    return new Messages(language, Map.copyOf(texts));
  }

  /**
   * A text, with {@code {0}}, {@code {1}} and so on replaced; fractions as the language writes
   * them.
   *
   * @throws MissingMessageException if there is no such text
   */
  public String text(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new MissingMessageException(key, language, Suggestions.didYouMean(key, texts.keySet()));
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", written(arguments[i]));
    }
    return text;
  }

  private String written(Object argument) {
    return argument instanceof Double number
        ? NumberFormat.getInstance(language.locale()).format(number)
        : String.valueOf(argument);
  }

  /**
   * A text about a number, which is {@code {0}} in it: the key with {@code _one} or {@code _other},
   * as the language chooses.
   *
   * @throws MissingMessageException if there is no such text
   */
  public String plural(String key, int count) {
    boolean one = count == 1 || (count == 0 && language == Language.FR);
    return text(key + (one ? "_one" : "_other"), count);
  }

  /** The texts whose keys begin with a prefix, by the rest of their keys, in order. */
  public SortedMap<String, String> beginningWith(String prefix) {
    SortedMap<String, String> found = new TreeMap<>();
    texts.forEach((key, text) -> {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()), text);
      }
    });
    return found;
  }

  /** All texts by key. */
  public Map<String, String> all() {
    return texts;
  }
}

package org.trade4msmes.hub.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Identified;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Trade;

/** What keys that refer to something can refer to. */
final class Vocabularies {
  private final Map<String, List<Map<String, Object>>> lists;

  Vocabularies(Content content) {
    this.lists = lists(content);
  }

  /**
   * The name of the list from which a key takes its values; nothing where there are more than one
   * can choose from.
   *
   * @param kind the kind of content that has the key
   * @param key its name, without those of the keys around it
   */
  Optional<String> name(String kind, String key) {
    String name =
        switch (key) {
          case "topics", "topic" -> "topics";
          case "audiences", "audience" -> "audiences";
          case "question" -> "questions";
          case "region" -> "regions";
          case "type" -> "types";
          case "kind" -> kind + "-kinds";
          case "economies", "economy", "joined" -> "economies";
          case "trades" -> "trades";
          case "languages" -> "languages";
          case "resources" -> "resources";
          case "documents", "supersedes" -> "documents";
          case "meetings", "meeting" -> "meetings";
          case "outcome", "part_of" -> "outcomes";
          case "related" -> "guides";
          case "see_also" -> "terms";
          default -> "";
        };
    return Optional.of(name).filter(lists::containsKey);
  }

  /** The lists by name; each entry has a value and, for the eye, a label. */
  Map<String, List<Map<String, Object>>> all() {
    return Collections.unmodifiableMap(lists);
  }

  private static Map<String, List<Map<String, Object>>> lists(Content content) {
    Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
    all.put("topics", options(content.topics(), t -> t.name().in(Language.EN)));
    all.put("audiences", options(content.audiences(), a -> a.name().in(Language.EN)));
    all.put("questions", options(content.questions(), q -> q.title().in(Language.EN)));
    all.put("regions", options(content.regions(), r -> r.name().in(Language.EN)));
    all.put("types", options(content.resourceTypes(), t -> t.name().in(Language.EN)));
    all.put("meeting-kinds", options(content.meetingKinds(), k -> k.name().in(Language.EN)));
    all.put("outcome-kinds", options(content.outcomeKinds(), k -> k.name().in(Language.EN)));
    all.put("document-kinds", options(content.documentKinds(), k -> k.name().in(Language.EN)));
    all.put("economies", options(content.economies(), e -> e.name(Language.EN)));
    all.put("trades", trades());
    all.put("languages", languages(content));
    all.put("resources", options(content.resources(), resource -> resource.title()));
    all.put("documents", options(content.documents(), d -> d.id() + ": " + d.title()));
    all.put("meetings", options(content.meetings(), m -> m.id() + ": " + m.title()));
    all.put("outcomes", options(content.outcomes(), outcome -> title(outcome.articles())));
    all.put("guides", options(content.guides(), guide -> title(guide.articles())));
    all.put("terms", options(content.glossary(), term -> term.term().in(Language.EN)));
    return all;
  }

  private static <T extends Identified> List<Map<String, Object>> options(
      Collection<T> pieces, Function<T, String> name) {
    return pieces.stream().map(piece -> option(piece.id(), name.apply(piece))).toList();
  }

  private static String title(Articles articles) {
    return articles.in(Language.EN).title();
  }

  private static Map<String, Object> option(String value, String label) {
    Map<String, Object> option = new LinkedHashMap<>();
    option.put("value", value);
    option.put("label", label);
    return option;
  }

  private static List<Map<String, Object>> trades() {
    return Arrays.stream(Trade.values())
        .map(trade -> trade.name().toLowerCase(Locale.ROOT))
        .map(trade -> option(trade, trade))
        .toList();
  }

  /** All that have a code of two letters, those first that resources have. */
  private static List<Map<String, Object>> languages(Content content) {
    TreeSet<String> codes = new TreeSet<>();
    content.resources().forEach(resource -> codes.addAll(resource.languages()));
    List<String> others =
        Stream.of(Locale.getISOLanguages())
            .filter(code -> code.length() == 2 && !codes.contains(code))
            .sorted()
            .toList();
    List<String> all = new ArrayList<>(codes);
    all.addAll(others);
    return all.stream()
        .map(code -> option(code, Locale.of(code).getDisplayLanguage(Language.EN.locale())))
        .toList();
  }
}

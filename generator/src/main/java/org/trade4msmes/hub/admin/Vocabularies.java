package org.trade4msmes.hub.admin;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Identified;
import org.trade4msmes.hub.model.Language;

/** What a key that refers to something can refer to. */
final class Vocabularies {
  private final Content content;

  Vocabularies(Content content) {
    this.content = content;
  }

  /**
   * Something to choose.
   *
   * @param id what is written
   * @param name what an editor sees
   */
  record Option(String id, String name) {}

  /**
   * All that a key can refer to; empty where that is more than one can choose from.
   *
   * @param kind the kind of content that has the key
   * @param key its name, without those of the keys around it
   */
  List<Option> of(String kind, String key) {
    return switch (key) {
      case "topics", "topic" -> options(content.topics(), t -> t.name().in(Language.EN));
      case "audiences", "audience" -> options(content.audiences(), a -> a.name().in(Language.EN));
      case "question" -> options(content.questions(), q -> q.title().in(Language.EN));
      case "region" -> options(content.regions(), region -> region.name().in(Language.EN));
      case "type" -> options(content.resourceTypes(), type -> type.name().in(Language.EN));
      case "kind" -> kinds(kind);
      case "economies", "economy", "joined" ->
          options(content.economies(), economy -> economy.name(Language.EN));
      default -> List.of();
    };
  }

  private List<Option> kinds(String kind) {
    return switch (kind) {
      case "meeting" -> options(content.meetingKinds(), k -> k.name().in(Language.EN));
      case "outcome" -> options(content.outcomeKinds(), k -> k.name().in(Language.EN));
      case "document" -> options(content.documentKinds(), k -> k.name().in(Language.EN));
      default -> List.of();
    };
  }

  private static <T extends Identified> List<Option> options(
      Collection<T> pieces, Function<T, String> name) {
    return pieces.stream().map(piece -> new Option(piece.id(), name.apply(piece))).toList();
  }
}

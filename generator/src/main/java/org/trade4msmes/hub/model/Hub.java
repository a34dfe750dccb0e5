package org.trade4msmes.hub.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The checked hub: every reference within it can be followed.
 *
 * <p>It is made by the resolver, and only where there was no mistake.
 */
public record Hub(
    Content content,
    Catalog<Audience> audiences,
    Catalog<Question> questions,
    Catalog<Topic> topics,
    Catalog<Label> resourceTypes,
    Catalog<Label> meetingKinds,
    Catalog<Label> outcomeKinds,
    Catalog<Label> documentKinds,
    Catalog<Label> regions,
    Catalog<Publisher> publishers,
    Catalog<Economy> economies,
    Catalog<EconomyText> economyTexts,
    Catalog<Resource> resources,
    Catalog<Guide> guides,
    Catalog<Meeting> meetings,
    Catalog<Document> documents,
    Catalog<Outcome> outcomes,
    Catalog<NewsItem> news,
    Catalog<ResearchNote> researchNotes,
    Catalog<TextPage> pages,
    Catalog<Champion> champions,
    Catalog<GlossaryTerm> glossary,
    Catalog<Story> stories) {

  /** The pieces that refer to each id, by that id. */
  public static <T> Map<String, List<T>> byReference(
      Collection<T> pieces, Function<T, List<Ref>> references) {
    Map<String, List<T>> index = new TreeMap<>();
    for (T piece : pieces) {
      for (Ref ref : references.apply(piece)) {
        index.computeIfAbsent(ref.id(), id -> new ArrayList<>()).add(piece);
      }
    }
    return index;
  }
}

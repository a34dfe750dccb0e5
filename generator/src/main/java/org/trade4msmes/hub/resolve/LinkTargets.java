package org.trade4msmes.hub.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Catalog;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Identified;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Resource;

/**
 * What a link such as {@code guide:export-plan} leads to. The kinds are those that {@code
 * docs/editors.md} lists.
 */
public final class LinkTargets {
  private final Map<String, Kind<?>> kinds = new TreeMap<>();
  private final Content content;

  public LinkTargets(Hub hub) {
    this.content = hub.content();
    articles("guide", hub.guides(), g -> g.articles(), Permalinks::guide);
    articles("outcome", hub.outcomes(), o -> o.articles(), Permalinks::outcome);
    articles("news", hub.news(), n -> n.articles(), Permalinks::newsItem);
    articles("note", hub.researchNotes(), n -> n.articles(), Permalinks::researchNote);
    articles("page", hub.pages(), p -> p.articles(), (p, l) -> Permalinks.top(p.id(), l));
    pages("topic", hub.topics(), Permalinks::topic);
    pages("type", hub.resourceTypes(), Permalinks::resourceType);
    pages("publisher", hub.publishers(), Permalinks::publisher);
    pages("economy", hub.economies(), Permalinks::economy);
    pages("meeting", hub.meetings(), Permalinks::meeting);
    pages("document", hub.documents(), Permalinks::document);
    pages("champion", hub.champions(), Permalinks::champion);
    pages("glossary", hub.glossary(), Permalinks::glossaryTerm);
    pages("audience", hub.audiences(), (a, l) -> Permalinks.top(a.id(), l));
    Catalog<Resource> resources = hub.resources();
    kinds.put(
        "resource",
        new Kind<>(resources, (resource, language) -> new LinkTarget.Web(resource.url())));
  }

  private <T extends Identified> void pages(
      String name, Catalog<T> catalog, BiFunction<T, Language, String> path) {
    kinds.put(
        name,
        new Kind<>(
            catalog,
            (piece, language) -> new LinkTarget.Page(path.apply(piece, language), language)));
  }

  private <T extends Identified> void articles(
      String name,
      Catalog<T> catalog,
      Function<T, Articles> articles,
      BiFunction<T, Language, String> path) {
    kinds.put(
        name,
        new Kind<>(
            catalog,
            (piece, wanted) -> {
              Language language = articles.apply(piece).in(wanted).language();
              return new LinkTarget.Page(path.apply(piece, language), language);
            }));
  }

  /** Whether links may begin with this word and a colon. */
  public boolean isKind(String name) {
    return kinds.containsKey(name);
  }

  public Collection<String> kinds() {
    return kinds.keySet();
  }

  /** The ids that a kind has. */
  public Collection<String> ids(String kind) {
    Kind<?> known = kinds.get(kind);
    return known == null ? List.of() : known.catalog.ids();
  }

  /** What those should write who name an id that a kind does not have. */
  public @Nullable String hint(String kind, String id) {
    return UnknownIds.hint(content, id, ids(kind));
  }

  /** The page of a piece of content in a language, or in English where it is not translated. */
  public Optional<LinkTarget> find(String kind, String id, Language language) {
    Kind<?> known = kinds.get(kind);
    return known == null ? Optional.empty() : known.find(id, language);
  }

  /** The same for a link as it is written: a kind, a colon and an id. */
  public Optional<LinkTarget> find(String link, Language language) {
    int colon = link.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : find(link.substring(0, colon), link.substring(colon + 1), language);
  }

  private record Kind<T extends Identified>(
      Catalog<T> catalog, BiFunction<T, Language, LinkTarget> target) {

    Optional<LinkTarget> find(String id, Language language) {
      return catalog.find(id).map(piece -> target.apply(piece, language));
    }
  }
}

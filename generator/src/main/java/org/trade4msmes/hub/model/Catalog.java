package org.trade4msmes.hub.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;

/** All pieces of one kind of content, in a fixed order and by id. */
public final class Catalog<T extends Identified> {
  private final Map<String, T> byId;

  private Catalog(Map<String, T> byId) {
    this.byId = byId;
  }

  /**
   * Makes a catalog. Of several pieces whose ids are equal, letter case aside, the first one stays.
   *
   * @param duplicate is told each further piece and the one that has its id already
   */
  public static <T extends Identified> Catalog<T> of(
      Collection<T> pieces, BiConsumer<T, T> duplicate) {
    Map<String, T> byId = new LinkedHashMap<>();
    Map<String, T> byLowerCaseId = new LinkedHashMap<>();
    for (T piece : pieces) {
      T first = byLowerCaseId.putIfAbsent(piece.id().toLowerCase(Locale.ROOT), piece);
      if (first == null) {
        byId.put(piece.id(), piece);
      } else {
        duplicate.accept(piece, first);
      }
    }
    return new Catalog<>(byId);
  }

  public Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * What a checked reference refers to.
   *
   * @throws NoSuchElementException if it does not exist, which the resolver has excluded
   */
  public T get(Ref ref) {
    return find(ref.id()).orElseThrow(() -> new NoSuchElementException(ref.id()));
  }

  public List<T> all() {
    return List.copyOf(byId.values());
  }

  public Collection<String> ids() {
    return byId.keySet();
  }
}

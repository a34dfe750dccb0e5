package org.trade4msmes.hub.library;

import java.util.List;
import java.util.function.Function;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Resource;

/** A trait by which the library's page filters; its name is the one in the page's address. */
enum Facet {
  TOPIC("topic", r -> ids(r.topics())),
  TYPE("type", r -> List.of(r.type().id())),
  AUDIENCE("audience", r -> ids(r.audiences())),
  LANGUAGE("language", Resource::languages),
  ECONOMY("economy", r -> ids(r.economies())),
  PUBLISHER("publisher", r -> List.of(r.publisher().id())),
  YEAR("year", r -> r.year() == null ? List.of() : List.of(r.year().toString()));

  private final String label;
  private final Function<Resource, List<String>> values;

  Facet(String label, Function<Resource, List<String>> values) {
    this.label = label;
    this.values = values;
  }

  /** Its name in addresses and data. */
  String label() {
    return label;
  }

  /** What a resource has of it. */
  List<String> of(Resource resource) {
    return values.apply(resource);
  }

  private static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }
}

package org.trade4msmes.hub.library;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Resource;

/** A trait by which the library's page filters; its name is the one in the page's address. */
enum Facet {
  TOPIC("topic"),
  TYPE("type"),
  AUDIENCE("audience"),
  LANGUAGE("language"),
  ECONOMY("economy"),
  PUBLISHER("publisher"),
  YEAR("year");

  private final String label;

  Facet(String label) {
    this.label = label;
  }

  /** Its name in addresses and data. */
  String label() {
    return label;
  }

  /** What a resource has of it. */
  List<String> of(Resource resource) {
    return switch (this) {
      case TOPIC -> ids(resource.topics());
      case TYPE -> ids(List.of(resource.type()));
      case AUDIENCE -> ids(resource.audiences());
      case LANGUAGE -> resource.languages();
      case ECONOMY -> ids(resource.economies());
      case PUBLISHER -> ids(List.of(resource.publisher()));
      case YEAR -> Stream.ofNullable(resource.year()).map(Objects::toString).toList();
    };
  }

  private static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }
}

package org.trade4msmes.hub.format;

import java.util.Map;
import java.util.stream.Collectors;
import org.trade4msmes.hub.yaml.YamlNode;

/** Whether two pieces of YAML say the same, the order of keys aside. */
final class SameValues {
  private SameValues() {}

  static boolean in(YamlNode one, YamlNode other) {
    return switch (one) {
      case YamlNode.Scalar scalar ->
          other instanceof YamlNode.Scalar same
              && scalar.text().equals(same.text())
              && scalar.quoted() == same.quoted();
      case YamlNode.Sequence list ->
          other instanceof YamlNode.Sequence same && sameItems(list, same);
      case YamlNode.Mapping mapping ->
          other instanceof YamlNode.Mapping same && sameEntries(mapping, same);
    };
  }

  private static boolean sameItems(YamlNode.Sequence one, YamlNode.Sequence other) {
    if (one.items().size() != other.items().size()) {
      return false;
    }
    for (int i = 0; i < one.items().size(); i++) {
      if (!in(one.items().get(i), other.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameEntries(YamlNode.Mapping one, YamlNode.Mapping other) {
    Map<String, YamlNode> values =
        other.entries().stream()
            .collect(Collectors.toMap(YamlNode.Entry::key, YamlNode.Entry::value));
    return one.entries().size() == values.size()
        && one.entries().stream()
            .allMatch(entry -> {
              YamlNode same = values.get(entry.key());
              return same != null && in(entry.value(), same);
            });
  }
}

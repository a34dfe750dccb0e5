package org.trade4msmes.hub.yaml;

import java.util.List;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/** A YAML value together with the place where it stands. */
public sealed interface YamlNode {

  SourceSpan span();

  /** How messages name this type of value. */
  String typeName();

  /**
   * A single value as it was written.
   *
   * @param text the text without quotes; empty for a null
   * @param quoted whether it stood in quotes or was a block of text, so that it is surely text
   */
  record Scalar(String text, boolean quoted, SourceSpan span) implements YamlNode {

    /** Whether there is no value, as in {@code key:} or {@code key: null}. */
    public boolean isNull() {
      return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
    }

    @Override
    public String typeName() {
      return isNull() ? "nothing" : "a single value";
    }
  }

  /** A list of values. */
  record Sequence(List<YamlNode> items, SourceSpan span) implements YamlNode {

    @Override
    public String typeName() {
      return "a list";
    }
  }

  /** Keys with their values, in the order in which they were written. */
  record Mapping(List<Entry> entries, SourceSpan span) implements YamlNode {

    @Override
    public String typeName() {
      return "a mapping of keys to values";
    }
  }

  /** One key of a mapping, with its value. */
  record Entry(String key, SourceSpan keySpan, YamlNode value) {}
}

package org.trade4msmes.hub.markdown;

import java.util.List;

/**
 * A Markdown body, ready for its page and for the search index.
 *
 * @param html the body's HTML, with links relative to its page
 * @param headings its headings, in order
 * @param sections its text, cut at its headings; the first one is what stands before any heading
 * @param tasks the texts of its boxes to tick, in order
 * @param words how many words it has
 * @param terms the ids of the glossary terms that it links, in order
 */
public record CompiledBody(
    String html,
    List<Heading> headings,
    List<Section> sections,
    List<String> tasks,
    int words,
    List<String> terms) {

  /** A heading, with the id that links lead to. */
  public record Heading(int level, String id, String text) {}

  /** The plain text under a heading; the heading is empty for what stands before the first one. */
  public record Section(Heading heading, String text) {}

  public boolean hasAnchor(String anchor) {
    return headings.stream().anyMatch(h -> h.id().equals(anchor));
  }
}

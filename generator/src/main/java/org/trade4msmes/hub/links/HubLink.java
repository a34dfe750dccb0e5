package org.trade4msmes.hub.links;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * An address elsewhere on the web to which the hub leads.
 *
 * @param url the address without a fragment, as it is asked for
 * @param places where it stands in the sources, in their order
 */
public record HubLink(String url, List<Place> places) {

  /**
   * One place in a source.
   *
   * @param written the address as it stands there, fragment included; null where it is made from
   *     something else, such as the symbol of a document
   */
  public record Place(@Nullable String written, SourceSpan span) {}
}

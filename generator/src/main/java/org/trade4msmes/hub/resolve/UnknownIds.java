package org.trade4msmes.hub.resolve;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.Suggestions;
import org.trade4msmes.hub.model.Content;

/** What to tell those who name something by an id that is not there. */
final class UnknownIds {
  private UnknownIds() {}

  /**
   * What would be right, as far as it can be guessed.
   *
   * @param known the ids that there are
   */
  static @Nullable String hint(Content content, String id, Collection<String> known) {
    return content
        .keptBack(id)
        .map(piece ->
            "It stands in "
                + piece.span()
                + " and is not published yet: it is a draft, or its date is still to come.")
        .orElseGet(() -> Suggestions.didYouMean(id, known));
  }
}

package org.trade4msmes.hub.markdown;

import java.util.Optional;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.resolve.LinkTarget;
import org.trade4msmes.hub.resolve.LinkTargets;

/** A link of a body to content, and what it was found to lead to. */
record LinkUse(String kind, String id, Language language, LinkTarget target) {

  /** Whether it still leads to the same. */
  boolean holdsIn(LinkTargets targets) {
    return targets.find(kind, id, language).equals(Optional.of(target));
  }
}

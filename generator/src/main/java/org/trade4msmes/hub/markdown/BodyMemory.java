package org.trade4msmes.hub.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Body;
import org.trade4msmes.hub.model.GlossaryTerm;
import org.trade4msmes.hub.resolve.LinkTargets;

/**
 * Bodies that were compiled before without a complaint, with all that they depended on: their text,
 * the glossary, what their links led to, and their images. Bodies may be found and kept by many
 * threads at once.
 */
public final class BodyMemory {
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private List<GlossaryTerm> glossary = List.of();

  /** Makes an empty memory. */
  public BodyMemory() {}

  /**
   * A compiled body.
   *
   * @param anchors links to headings, which are checked anew each time
   */
  record Known(
      Body body,
      List<LinkUse> links,
      List<String> images,
      List<AnchorUse> anchors,
      CompiledBody compiled) {}

  /** Forgets everything where the terms that are looked for in bodies have changed. */
  void startWith(List<GlossaryTerm> terms) {
    if (!terms.equals(glossary)) {
      known.clear();
      glossary = terms;
    }
  }

  /** A body as it was compiled before, if it would come out the same. */
  @Nullable Known find(BodyContext context, LinkTargets targets, Set<String> images) {
    Known before = known.get(context.path());
    boolean same =
        before != null
            && before.body.equals(context.article().body())
            && images.containsAll(before.images)
            && before.links.stream().allMatch(link -> link.holdsIn(targets));
    return same ? before : null;
  }

  void keep(BodyContext context, Known compiled) {
    known.put(context.path(), compiled);
  }

  /** Forgets the bodies of all other pages. */
  void keepOnly(Collection<BodyContext> contexts) {
    known.keySet().retainAll(contexts.stream().map(BodyContext::path).collect(Collectors.toSet()));
  }
}

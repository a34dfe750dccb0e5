package org.trade4msmes.hub.resolve;

import java.util.List;
import java.util.Optional;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Catalog;
import org.trade4msmes.hub.model.Champion;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Identified;
import org.trade4msmes.hub.model.Planner;

/** Turns content into a hub, or reports everything that keeps it from being one. */
public final class Resolver {
  private final Diagnostics diagnostics;

  public Resolver(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Checks content as a whole. The hub that comes back is sound only if no error was reported; it
   * is given back all the same so that later checks can find further mistakes.
   */
  public Hub resolve(Content content) {
    Hub hub = catalogs(content);
    new ReferenceCheck(hub, diagnostics).run();
    new WholeCheck(hub, diagnostics).run();
    new TranslationCheck(hub, diagnostics).run();
    return hub;
  }

  private Hub catalogs(Content content) {
    List<Champion> champions =
        content.championEditions().stream().flatMap(e -> e.entries().stream()).toList();
    catalog("champion edition", content.championEditions());
    catalog("figure", content.group().statistics());
    catalog("shared scene", content.sharedScenes());
    content.stories().forEach(story -> catalog("scene", story.scenes()));
    Planner planner = content.planner();
    catalog("question of the planner", planner.questions());
    catalog("answer", planner.questions().stream().flatMap(q -> q.answers().stream()).toList());
    catalog("document of the planner", planner.documents());
    catalog("step", planner.steps());
    return new Hub(
        content,
        catalog("audience", content.audiences()),
        catalog("question", content.questions()),
        catalog("topic", content.topics()),
        catalog("type of resource", content.resourceTypes()),
        catalog("kind of meeting", content.meetingKinds()),
        catalog("kind of outcome", content.outcomeKinds()),
        catalog("kind of document", content.documentKinds()),
        catalog("region", content.regions()),
        catalog("publisher", content.publishers()),
        catalog("economy", content.economies()),
        catalog("text on an economy", content.economyTexts()),
        catalog("resource", content.resources()),
        catalog("guide", content.guides()),
        catalog("meeting", content.meetings()),
        catalog("document", content.documents()),
        catalog("outcome", content.outcomes()),
        catalog("news item", content.news()),
        catalog("research note", content.researchNotes()),
        catalog("page", content.pages()),
        catalog("champion", champions),
        catalog("glossary term", content.glossary()),
        catalog("story", content.stories()));
  }

  private <T extends Identified> Catalog<T> catalog(String kind, List<T> pieces) {
    return Catalog.of(
        pieces.stream().filter(p -> !p.id().isEmpty()).toList(),
        (second, first) ->
            diagnostics.report(
                DiagnosticCode.DUPLICATE_ID,
                second.span(),
                "The id \"" + second.id() + "\" of this " + kind + " is taken already.",
                sameSpelling(second, first)
                        .orElse("It differs from \"" + first.id() + "\" only in letter case.")
                    + " The other one stands at "
                    + first.span()
                    + "."));
  }

  private static Optional<String> sameSpelling(Identified second, Identified first) {
    return second.id().equals(first.id())
        ? Optional.of("Give one of the two another id.")
        : Optional.empty();
  }
}

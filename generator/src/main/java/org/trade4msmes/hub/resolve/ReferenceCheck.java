package org.trade4msmes.hub.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Catalog;
import org.trade4msmes.hub.model.ChampionEdition;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.GroupFacts;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Meeting;
import org.trade4msmes.hub.model.Outcome;
import org.trade4msmes.hub.model.Planner;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.model.Scene;
import org.trade4msmes.hub.model.Story;

/** Follows every reference from one piece of content to another. */
final class ReferenceCheck {
  private final Hub hub;
  private final Content content;
  private final Diagnostics diagnostics;
  private final boolean unread;

  ReferenceCheck(Hub hub, Diagnostics diagnostics) {
    this.hub = hub;
    this.content = hub.content();
    this.diagnostics = diagnostics;
    this.unread = diagnostics.hasErrors();
  }

  void run() {
    content.questions().forEach(q -> check("audience", hub.audiences(), q.audience()));
    content.economies().forEach(e -> check("region", hub.regions(), e.region()));
    content.resources().forEach(this::resource);
    content.guides().forEach(this::guide);
    content.meetings().forEach(this::meeting);
    content.documents().forEach(this::document);
    content.outcomes().forEach(this::outcome);
    content
        .news()
        .forEach(item -> {
          topics(item.topics());
          check("meeting", hub.meetings(), item.meeting());
          check("outcome", hub.outcomes(), item.outcome());
        });
    content
        .researchNotes()
        .forEach(note -> {
          topics(note.topics());
          check("publisher", hub.publishers(), note.publisher());
          check("resource", hub.resources(), note.resources());
        });
    content
        .economyTexts()
        .forEach(text -> check("economy", hub.economies(), new Ref(text.id(), text.span())));
    content.glossary().forEach(t -> check("glossary term", hub.glossary(), t.seeAlso()));
    content.championEditions().forEach(this::champions);
    content.stories().forEach(this::story);
    content.sharedScenes().forEach(this::scene);
    planner(content.planner());
    LinkTargets targets = new LinkTargets(hub);
    content.redirects().forEach(redirect -> link(targets, redirect.to()));
    group(content.group(), targets);
  }

  private void resource(Resource resource) {
    check("publisher", hub.publishers(), resource.publisher());
    check("type of resource", hub.resourceTypes(), resource.type());
    topics(resource.topics());
    check("audience", hub.audiences(), resource.audiences());
    economies(resource.economies());
  }

  private void guide(Guide guide) {
    if (hub.audiences().find(guide.audience()).isEmpty()) {
      unknown("audience", hub.audiences().ids(), new Ref(guide.audience(), guide.span()));
    }
    check("question", hub.questions(), guide.question());
    hub.questions()
        .find(guide.question().id())
        .filter(question -> !question.audience().id().equals(guide.audience()))
        .ifPresent(question ->
            diagnostics.report(
                DiagnosticCode.BAD_VALUE,
                guide.question().span(),
                "The question \""
                    + question.id()
                    + "\" is one of the "
                    + question.audience()
                    + ", but this guide lies in the folder of the "
                    + guide.audience()
                    + ".",
                "Choose a question of the same audience, or move the guide."));
    topics(guide.topics());
    check("resource", hub.resources(), guide.resources());
    check("guide", hub.guides(), guide.related());
  }

  private void meeting(Meeting meeting) {
    check("kind of meeting", hub.meetingKinds(), meeting.kind());
    economies(meeting.economies());
    topics(meeting.topics());
    check("document", hub.documents(), meeting.documents());
    meeting.spotlights().forEach(s -> check("economy", hub.economies(), s.economy()));
  }

  private void document(Document document) {
    check("kind of document", hub.documentKinds(), document.kind());
    economies(document.economies());
    topics(document.topics());
    check("meeting", hub.meetings(), document.meeting());
    check("document", hub.documents(), document.supersedes());
  }

  private void outcome(Outcome outcome) {
    check("kind of outcome", hub.outcomeKinds(), outcome.kind());
    check("outcome", hub.outcomes(), outcome.partOf());
    check("document", hub.documents(), outcome.documents());
    topics(outcome.topics());
    check("resource", hub.resources(), outcome.resources());
    check("meeting", hub.meetings(), outcome.meetings());
    economies(outcome.economies());
  }

  private void champions(ChampionEdition edition) {
    edition.entries().forEach(c -> check("economy", hub.economies(), c.economy()));
  }

  private void story(Story story) {
    check("audience", hub.audiences(), story.audience());
    story.scenes().forEach(this::scene);
  }

  private void scene(Scene scene) {
    check("question", hub.questions(), scene.skill());
    check("guide", hub.guides(), scene.guide());
  }

  private void planner(Planner planner) {
    planner
        .questions()
        .forEach(question -> question.answers().forEach(answer -> economies(answer.economies())));
    planner.guides().forEach(advice -> check("guide", hub.guides(), advice.guide()));
    planner.documents().forEach(document -> check("guide", hub.guides(), document.guide()));
    planner.steps().forEach(step -> check("guide", hub.guides(), step.guide()));
  }

  private void group(GroupFacts group, LinkTargets targets) {
    group.coordinators().forEach(c -> check("economy", hub.economies(), c.economy()));
    group.headcounts().forEach(h -> economies(h.joined()));
    group.members().forEach(m -> check("economy", hub.economies(), m.economy()));
    group.timeline().stream()
        .flatMap(m -> Optional.ofNullable(m.link()).stream())
        .forEach(link -> link(targets, link));
  }

  private void link(LinkTargets targets, Ref link) {
    int colon = link.id().indexOf(':');
    String kind = colon < 0 ? "" : link.id().substring(0, colon);
    if (!targets.isKind(kind)) {
      unknown("kind of link", targets.kinds(), new Ref(kind, link.span()));
    } else if (targets.find(kind, link.id().substring(colon + 1), Language.EN).isEmpty()) {
      unknown(kind, targets.ids(kind), new Ref(link.id().substring(colon + 1), link.span()));
    }
  }

  private void topics(List<Ref> refs) {
    check("topic", hub.topics(), refs);
  }

  private void economies(List<Ref> refs) {
    check("economy", hub.economies(), refs);
  }

  private void check(String kind, Catalog<?> catalog, List<Ref> refs) {
    refs.forEach(ref -> check(kind, catalog, ref));
  }

  private void check(String kind, Catalog<?> catalog, @Nullable Ref ref) {
    if (ref != null && !ref.id().isEmpty() && catalog.find(ref.id()).isEmpty()) {
      unknown(kind, catalog.ids(), ref);
    }
  }

  private void unknown(String kind, Collection<String> known, Ref ref) {
    if (known.isEmpty() && unread) {
      return; // The list itself could not be read, which is the one mistake to mend.
    }
    diagnostics.report(
        DiagnosticCode.UNKNOWN_REFERENCE,
        ref.span(),
        "There is no " + kind + " \"" + ref.id() + "\".",
        UnknownIds.hint(content, ref.id(), known));
  }
}

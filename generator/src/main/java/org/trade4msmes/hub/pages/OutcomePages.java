package org.trade4msmes.hub.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Outcome;
import org.trade4msmes.hub.model.Permalinks;

/** What the Group has produced, and the register of its documents. */
final class OutcomePages implements PagePlanner {

  /** All outcomes but the parts of others, which stand on the page of the whole. */
  public record OutcomesView(List<Card> outcomes) {}

  /** The page of an outcome. */
  public record OutcomeView(
      ArticleView article,
      String kind,
      DateText date,
      @Nullable Link whole,
      @Nullable Integer number,
      List<Card> parts,
      List<DocumentEntry> documents,
      List<Link> topics,
      List<ResourceEntry> resources,
      List<Card> meetings,
      List<Link> economies) {}

  /** The register of documents, by kind. */
  public record DocumentsView(List<DocumentGroup> groups, int total) {}

  /** The documents of one kind, the newest first. */
  public record DocumentGroup(String id, String kind, List<RegisterEntry> documents) {}

  /** A document in the register, with the pages that mention it. */
  public record RegisterEntry(DocumentEntry document, List<Link> mentions, @Nullable Link newer) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    return Stream.concat(
        Stream.of(outcomes(edition), documents(edition)),
        edition.hub().outcomes().all().stream()
            .filter(outcome -> outcome.articles().exists(edition.language()))
            .map(outcome -> outcome(edition, outcome)));
  }

  private static Page outcomes(Edition edition) {
    List<Card> cards =
        edition.hub().outcomes().all().stream()
            .filter(outcome -> outcome.partOf() == null)
            .sorted(Comparator.comparingInt(Outcome::order).thenComparing(Outcome::date))
            .map(edition::outcomeCard)
            .toList();
    return new PageBuilder(edition, "outcomes", "outcomes")
        .alternates(Edition.everyLanguage(l -> Permalinks.top("outcomes", l)))
        .build(
            Permalinks.top("outcomes", edition.language()),
            edition.messages().text("outcomes"),
            edition.messages().text("outcomes_about"),
            new OutcomesView(cards));
  }

  private static Page outcome(Edition edition, Outcome outcome) {
    String path = Permalinks.outcome(outcome, edition.language());
    Link whole =
        outcome.partOf() == null
            ? null
            : edition.outcomeCard(edition.hub().outcomes().get(outcome.partOf())).link();
    OutcomeView view =
        new OutcomeView(
            ArticleView.of(
                outcome.articles().in(edition.language()), edition.body(path), outcome.sources()),
            edition.hub().outcomeKinds().get(outcome.kind()).name().in(edition.language()),
            edition.dates().of(outcome.date()),
            whole,
            outcome.number(),
            edition.index().partsOf(outcome.id()).stream().map(edition::outcomeCard).toList(),
            edition.documents(outcome.documents()),
            edition.topics(outcome.topics()),
            edition.resources(
                outcome.resources().stream().map(edition.hub().resources()::get).toList()),
            outcome.meetings().stream()
                .map(edition.hub().meetings()::get)
                .map(edition::meetingCard)
                .toList(),
            edition.economies(outcome.economies()));
    PageBuilder builder =
        new PageBuilder(edition, "outcome", "outcomes").below(edition.top("outcomes", "outcomes"));
    if (whole != null) {
      builder.below(whole);
    }
    return builder.build(outcome.articles(), l -> Permalinks.outcome(outcome, l), view);
  }

  private static Page documents(Edition edition) {
    List<DocumentGroup> groups =
        edition.hub().documentKinds().all().stream()
            .map(kind ->
                new DocumentGroup(
                    kind.id(),
                    kind.name().in(edition.language()),
                    edition.hub().documents().all().stream()
                        .filter(document -> document.kind().id().equals(kind.id()))
                        .sorted(
                            Comparator.comparing(
                                    Document::date, Comparator.nullsLast(Comparator.reverseOrder()))
                                .thenComparing(Document::id))
                        .map(document -> entry(edition, document))
                        .toList()))
            .filter(group -> !group.documents().isEmpty())
            .toList();
    return new PageBuilder(edition, "documents", "documents")
        .alternates(Edition.everyLanguage(l -> Permalinks.top("documents", l)))
        .build(
            Permalinks.top("documents", edition.language()),
            edition.messages().text("documents"),
            edition.messages().text("documents_about"),
            new DocumentsView(groups, edition.hub().documents().all().size()));
  }

  private static RegisterEntry entry(Edition edition, Document document) {
    Stream<Link> outcomes =
        edition.index().outcomesByDocument(document.id()).stream()
            .map(edition::outcomeCard)
            .map(Card::link);
    Stream<Link> meetings =
        Stream.concat(
                edition.index().meetingsByDocument(document.id()).stream(),
                document.meeting() == null
                    ? Stream.empty()
                    : Stream.of(edition.hub().meetings().get(document.meeting())))
            .distinct()
            .map(meeting ->
                Link.to(
                    meeting.title() + ", " + edition.dates().of(meeting.date()).text(),
                    Permalinks.meeting(meeting, edition.language())));
    Link newer =
        edition.hub().documents().all().stream()
            .filter(d -> d.supersedes() != null && d.supersedes().id().equals(document.id()))
            .findFirst()
            .map(d -> Link.to(d.id(), Permalinks.document(d, edition.language())))
            .orElse(null);
    return new RegisterEntry(
        edition.document(document), Stream.concat(outcomes, meetings).toList(), newer);
  }
}

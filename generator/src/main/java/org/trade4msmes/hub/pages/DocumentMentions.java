package org.trade4msmes.hub.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trade4msmes.hub.model.Articles;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Meeting;
import org.trade4msmes.hub.model.Permalinks;

/** The pages of an edition that name or link each document. */
final class DocumentMentions {
  private static final Pattern LINK = Pattern.compile("href=\"[^\"]*documents\\.html#([^\"]+)\"");

  private final Edition edition;
  private final Map<String, List<Link>> inTexts = new HashMap<>();

  DocumentMentions(Edition edition) {
    this.edition = edition;
    var hub = edition.hub();
    texts(hub.outcomes().all(), o -> o.articles(), Permalinks::outcome, edition::outcomeCard);
    texts(hub.guides().all(), g -> g.articles(), Permalinks::guide, edition::guideCard);
    texts(
        hub.researchNotes().all(), n -> n.articles(), Permalinks::researchNote, edition::noteCard);
    texts(hub.news().all(), n -> n.articles(), Permalinks::newsItem, edition::newsCard);
    texts(
        hub.pages().all(),
        p -> p.articles(),
        (p, language) -> Permalinks.top(p.id(), language),
        edition::textPageCard);
  }

  private <T> void texts(
      Collection<T> pieces,
      Function<T, Articles> articles,
      BiFunction<T, Language, String> path,
      Function<T, Card> card) {
    for (T piece : pieces) {
      Language language = articles.apply(piece).in(edition.language()).language();
      String html = edition.body(path.apply(piece, language)).html();
      LINK.matcher(html)
          .results()
          .map(link -> link.group(1))
          .distinct()
          .forEach(anchor ->
              inTexts
                  .computeIfAbsent(anchor, a -> new ArrayList<>())
                  .add(card.apply(piece).link()));
    }
  }

  /** Outcomes and meetings that name a document, then texts that link it; each page once. */
  List<Link> of(Document document) {
    Stream<Link> outcomes =
        edition.index().outcomesByDocument(document.id()).stream()
            .map(edition::outcomeCard)
            .map(Card::link);
    Stream<Meeting> meetings =
        Stream.concat(
            edition.index().meetingsByDocument(document.id()).stream(),
            Stream.ofNullable(document.meeting()).map(edition.hub().meetings()::get));
    Map<String, Link> byPath = new LinkedHashMap<>();
    Stream.of(
            outcomes,
            meetings.map(this::dated),
            inTexts.getOrDefault(Permalinks.slug(document.id()), List.of()).stream())
        .flatMap(links -> links)
        .forEach(link -> byPath.putIfAbsent(link.path(), link));
    return List.copyOf(byPath.values());
  }

  private Link dated(Meeting meeting) {
    return Link.to(
        meeting.title() + ", " + edition.dates().of(meeting.date()).text(),
        Permalinks.meeting(meeting, edition.language()));
  }
}

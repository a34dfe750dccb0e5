package org.trade4msmes.hub.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Meeting;
import org.trade4msmes.hub.model.NewsItem;
import org.trade4msmes.hub.model.Outcome;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Resource;

/** What refers to what, the other way round; made once for all pages. */
final class HubIndex {
  private final Map<String, List<Resource>> resourcesByTopic;
  private final Map<String, List<Resource>> resourcesByType;
  private final Map<String, List<Resource>> resourcesByPublisher;
  private final Map<String, List<Resource>> resourcesByEconomy;
  private final Map<String, List<Guide>> guidesByTopic;
  private final Map<String, List<Guide>> guidesByQuestion;
  private final Map<String, List<Outcome>> outcomesByTopic;
  private final Map<String, List<Outcome>> outcomesByWhole;
  private final Map<String, List<Outcome>> outcomesByDocument;
  private final Map<String, List<Document>> documentsByTopic;
  private final Map<String, List<Document>> documentsByEconomy;
  private final Map<String, List<Document>> documentsByMeeting;
  private final Map<String, List<Meeting>> meetingsByTopic;
  private final Map<String, List<Meeting>> meetingsByEconomy;
  private final Map<String, List<Meeting>> meetingsByDocument;
  private final Map<String, List<NewsItem>> newsByTopic;
  private final Map<String, List<NewsItem>> newsByMeeting;

  HubIndex(Hub hub) {
    List<Resource> resources = hub.resources().all();
    resourcesByTopic = Hub.byReference(resources, Resource::topics);
    resourcesByType = Hub.byReference(resources, r -> List.of(r.type()));
    resourcesByPublisher = Hub.byReference(resources, r -> List.of(r.publisher()));
    resourcesByEconomy = Hub.byReference(resources, Resource::economies);
    List<Guide> guides =
        hub.guides().all().stream().sorted(Comparator.comparingInt(Guide::number)).toList();
    guidesByTopic = Hub.byReference(guides, Guide::topics);
    guidesByQuestion = Hub.byReference(guides, g -> List.of(g.question()));
    List<Outcome> outcomes =
        hub.outcomes().all().stream()
            .sorted(Comparator.comparingInt(Outcome::order).thenComparing(Outcome::date))
            .toList();
    outcomesByTopic = Hub.byReference(outcomes, Outcome::topics);
    outcomesByWhole = Hub.byReference(outcomes, o -> optional(o.partOf()));
    outcomesByDocument = Hub.byReference(outcomes, Outcome::documents);
    List<Document> documents = hub.documents().all();
    documentsByTopic = Hub.byReference(documents, Document::topics);
    documentsByEconomy = Hub.byReference(documents, Document::economies);
    documentsByMeeting = Hub.byReference(documents, d -> optional(d.meeting()));
    List<Meeting> meetings =
        hub.meetings().all().stream()
            .sorted(Comparator.comparing(Meeting::date).reversed().thenComparing(Meeting::id))
            .toList();
    meetingsByTopic = Hub.byReference(meetings, Meeting::topics);
    meetingsByEconomy = Hub.byReference(meetings, HubIndex::economiesOf);
    meetingsByDocument = Hub.byReference(meetings, Meeting::documents);
    List<NewsItem> news =
        hub.news().all().stream().sorted(Comparator.comparing(NewsItem::date).reversed()).toList();
    newsByTopic = Hub.byReference(news, NewsItem::topics);
    newsByMeeting = Hub.byReference(news, n -> optional(n.meeting()));
  }

  private static List<Ref> optional(@Nullable Ref ref) {
    return Optional.ofNullable(ref).stream().toList();
  }

  private static List<Ref> economiesOf(Meeting meeting) {
    Stream<Ref> speakers =
        meeting.spotlights().stream().flatMap(s -> Optional.ofNullable(s.economy()).stream());
    return Stream.concat(meeting.economies().stream(), speakers)
        .collect(
            java.util.stream.Collectors.toMap(
                Ref::id, ref -> ref, (one, other) -> one, java.util.TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  List<Resource> resourcesByTopic(String id) {
    return resourcesByTopic.getOrDefault(id, List.of());
  }

  List<Resource> resourcesByType(String id) {
    return resourcesByType.getOrDefault(id, List.of());
  }

  List<Resource> resourcesByPublisher(String id) {
    return resourcesByPublisher.getOrDefault(id, List.of());
  }

  List<Resource> resourcesByEconomy(String id) {
    return resourcesByEconomy.getOrDefault(id, List.of());
  }

  /** In the order of their numbers. */
  List<Guide> guidesByTopic(String id) {
    return guidesByTopic.getOrDefault(id, List.of());
  }

  /** In the order of their numbers. */
  List<Guide> guidesByQuestion(String id) {
    return guidesByQuestion.getOrDefault(id, List.of());
  }

  List<Outcome> outcomesByTopic(String id) {
    return outcomesByTopic.getOrDefault(id, List.of());
  }

  /** The parts of an outcome. */
  List<Outcome> partsOf(String id) {
    return outcomesByWhole.getOrDefault(id, List.of()).stream()
        .sorted(
            Comparator.comparing(
                Outcome::number, Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
        .toList();
  }

  List<Outcome> outcomesByDocument(String id) {
    return outcomesByDocument.getOrDefault(id, List.of());
  }

  List<Document> documentsByTopic(String id) {
    return documentsByTopic.getOrDefault(id, List.of());
  }

  List<Document> documentsByEconomy(String id) {
    return documentsByEconomy.getOrDefault(id, List.of());
  }

  List<Document> documentsByMeeting(String id) {
    return documentsByMeeting.getOrDefault(id, List.of());
  }

  /** The newest first. */
  List<Meeting> meetingsByTopic(String id) {
    return meetingsByTopic.getOrDefault(id, List.of());
  }

  /** The newest first. */
  List<Meeting> meetingsByEconomy(String id) {
    return meetingsByEconomy.getOrDefault(id, List.of());
  }

  List<Meeting> meetingsByDocument(String id) {
    return meetingsByDocument.getOrDefault(id, List.of());
  }

  /** The newest first. */
  List<NewsItem> newsByTopic(String id) {
    return newsByTopic.getOrDefault(id, List.of());
  }

  /** The newest first. */
  List<NewsItem> newsByMeeting(String id) {
    return newsByMeeting.getOrDefault(id, List.of());
  }
}

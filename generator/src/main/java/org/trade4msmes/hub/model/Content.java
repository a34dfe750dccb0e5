package org.trade4msmes.hub.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * Everything that the content folder holds, as typed records. Each record is sound in itself;
 * whether what they refer to exists is checked by the next stage.
 */
public record Content(
    HubSettings settings,
    Map<Language, Messages> messages,
    List<Audience> audiences,
    List<Question> questions,
    List<Topic> topics,
    List<Label> resourceTypes,
    List<Label> meetingKinds,
    List<Label> outcomeKinds,
    List<Label> documentKinds,
    List<Label> regions,
    List<Publisher> publishers,
    List<Economy> economies,
    List<EconomyText> economyTexts,
    List<Resource> resources,
    List<Guide> guides,
    List<Meeting> meetings,
    List<Document> documents,
    List<Outcome> outcomes,
    List<NewsItem> news,
    List<ResearchNote> researchNotes,
    List<TextPage> pages,
    List<ChampionEdition> championEditions,
    GroupFacts group,
    List<Partner> partners,
    List<GlossaryTerm> glossary,
    List<SynonymGroup> synonyms,
    Spelling spelling,
    List<Redirect> redirects,
    List<Story> stories,
    List<Scene> sharedScenes,
    Planner planner,
    Set<String> images,
    List<Identified> keptBack) {

  /**
   * A piece that is not published, though it stands in the sources, by its id.
   *
   * @see Publishable
   */
  public Optional<Identified> keptBack(String id) {
    return keptBack.stream().filter(piece -> piece.id().equals(id)).findFirst();
  }

  /** The interface words of a language, by key, and the file that holds them. */
  public record Messages(SourceFile source, Map<String, Message> byKey) {}

  /** One interface text, and where it is written. */
  public record Message(String text, SourceSpan span) {}
}

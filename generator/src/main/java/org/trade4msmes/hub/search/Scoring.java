package org.trade4msmes.hub.search;

/**
 * The numbers of the scoring plan, see docs/search.md. The pack carries them to the browser.
 *
 * @param textK1 BM25's k1 of the text
 * @param textB BM25's b of the text
 * @param titleK1 BM25's k1 of titles
 * @param titleB BM25's b of titles
 * @param titleBoost weight of a word in the title, beside its weight in the text
 * @param otherLanguage weight of a stem by the rules of another language than the page's
 * @param concept weight of a synonym of a single word
 * @param phraseConcept weight of a synonym of several words
 * @param prefix weight of a completion of the word
 * @param oneEdit weight of the commonest word one edit away
 * @param twoEdits weight of the commonest word two edits away
 * @param nextBest factor for the other words at that distance
 * @param expansions how many completions or corrections of a word are tried
 * @param exactTitle added where the query is the title
 * @param exactAsked added where the query is one of the phrases under which the document is asked
 *     for
 * @param allWords where all words of the query match, their rarity times this is added
 * @param allInTitle added where all words of the query are in the title
 * @param topicLink share of a topic page's score that goes to the documents of the topic
 * @param guideLink share of a guide's score that goes to what the guide sends its readers to
 * @param topicSeeds how many topic pages pass their score on
 * @param guideSeeds how many guides pass their score on
 * @param guide added to guides
 * @param asWritten for each word that a document has just as the reader wrote it, the rarity of its
 *     terms times this is added
 */
record Scoring(
    float textK1,
    float textB,
    float titleK1,
    float titleB,
    float titleBoost,
    float otherLanguage,
    float concept,
    float phraseConcept,
    float prefix,
    float oneEdit,
    float twoEdits,
    float nextBest,
    int expansions,
    float exactTitle,
    float exactAsked,
    float allWords,
    float allInTitle,
    float topicLink,
    float guideLink,
    int topicSeeds,
    int guideSeeds,
    float guide,
    float asWritten) {

  /** The plan of this version. */
  static final Scoring PLAN =
      new Scoring(
          0.8f, 0.25f, 0.6f, 0.5f, 0.7f, 0.8f, 0.7f, 0.8f, 0.7f, 0.85f, 0.65f, 0.7f, 6, 100f, 50f,
          0.45f, 1.5f, 0.25f, 0.4f, 2, 3, 0.2f, 0.25f);

  // How much a word counts in the field "text", by where it stands.
  static final int TITLE_WEIGHT = 6;
  static final int SYMBOL_WEIGHT = 6;
  static final int ASKED_WEIGHT = 6;
  static final int HEADING_WEIGHT = 3;
  static final int SUMMARY_WEIGHT = 3;
  static final int ECONOMY_WEIGHT = 3;
  static final int PUBLISHER_WEIGHT = 2;
  static final int TOPIC_WEIGHT = 2;
  static final int BODY_WEIGHT = 1;
}

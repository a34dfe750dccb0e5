package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/**
 * Turns a {@link SearchDocument} into the Lucene document with the fields of {@link IndexFields};
 * safe for use by many threads.
 */
final class DocumentMapper {
  /**
   * The kind of documents that only say what a word means. Who types just that word wants the guide
   * first, so these do not win by their titles alone.
   */
  private static final String DEFINITION = "glossary";

  private static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, true);
  private static final FieldType POSITIONED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  private final Stemmer stemmer;
  private final SynonymTable synonyms;
  private final QueryKeys keys;
  private final Map<String, Map<String, String>> stems = new ConcurrentHashMap<>();

  DocumentMapper(Stemmer stemmer, SynonymTable synonyms) {
    this.stemmer = stemmer;
    this.synonyms = synonyms;
    this.keys = new QueryKeys(stemmer);
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /**
   * Returns the Lucene document; {@code linkedFrom} are the documents that send their readers to
   * this one.
   */
  Document map(SearchDocument source, Set<String> linkedFrom) {
    Terms terms = new Terms(source);
    Document document = new Document();
    document.add(new Field(IndexFields.TEXT, terms.text, WEIGHTED));
    if (!terms.title.isEmpty()) {
      document.add(new Field(IndexFields.TITLE, terms.title, WEIGHTED));
    }
    document.add(new Field(IndexFields.WORDS, terms.words, POSITIONED));
    if (!terms.sections.isEmpty()) {
      document.add(
          new Field(
              IndexFields.SECTIONS, new WeightedTerms(SectionTerms.of(terms.sections)), COUNTED));
    }
    Set<String> exact = new LinkedHashSet<>();
    if (!source.kind().equals(DEFINITION)) {
      exact.addAll(keysOf(source, source.title()));
      source.symbols().forEach(symbol -> exact.addAll(keysOf(source, symbol)));
    }
    Set<String> asked = new LinkedHashSet<>();
    source.askedAs().forEach(phrase -> asked.addAll(keysOf(source, phrase)));
    exact.forEach(key -> add(document, IndexFields.EXACT, key));
    asked.forEach(key -> add(document, IndexFields.ASKED, key));
    linkedFrom.forEach(key -> add(document, IndexFields.LINKED_FROM, key));
    addFacets(document, source);
    addStored(document, source);
    return document;
  }

  private Set<String> keysOf(SearchDocument source, String phrase) {
    Set<String> result = new LinkedHashSet<>();
    for (String language : languages(source)) {
      String key = keys.key(WordSplitter.split(phrase), language);
      if (!key.isEmpty()) {
        result.add(key);
      }
    }
    return result;
  }

  private static Set<String> languages(SearchDocument source) {
    Set<String> languages = new LinkedHashSet<>();
    languages.add(source.language());
    Stemmer.LANGUAGES.stream().filter(source.languages()::contains).forEach(languages::add);
    return languages;
  }

  private static void addFacets(Document document, SearchDocument source) {
    keep(document, IndexFields.KEY, source.kind() + ":" + source.id());
    keep(document, IndexFields.WRITTEN, source.language());
    keep(document, IndexFields.KIND, source.kind());
    source.audiences().forEach(value -> keep(document, IndexFields.AUDIENCE, value));
    keep(document, IndexFields.TYPE, source.type());
    List<String> read =
        source.languages().isEmpty() ? List.of(source.language()) : source.languages();
    read.forEach(value -> keep(document, IndexFields.LANGUAGE, value));
    keep(document, IndexFields.PUBLISHER, source.publisher());
    Integer year = source.year();
    if (year != null) {
      keep(document, IndexFields.YEAR, Integer.toString(year));
    }
    keepWithNames(
        document, IndexFields.TOPIC, source.topics(), IndexFields.TOPIC_NAME, source.topicNames());
    keepWithNames(
        document,
        IndexFields.ECONOMY,
        source.economies(),
        IndexFields.ECONOMY_NAME,
        source.economyNames());
  }

  private static void keepWithNames(
      Document document, String field, List<String> ids, String nameField, List<String> names) {
    for (int i = 0; i < ids.size(); i++) {
      keep(document, field, ids.get(i));
      store(document, nameField, i < names.size() ? names.get(i) : ids.get(i));
    }
  }

  private static void add(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void keep(Document document, String field, String value) {
    if (!value.isEmpty()) {
      document.add(new StringField(field, value, Field.Store.YES));
    }
  }

  private static void addStored(Document document, SearchDocument source) {
    store(document, IndexFields.SHOWN_TITLE, source.title());
    store(document, IndexFields.URL, source.url());
    String link = source.link();
    if (link != null) {
      store(document, IndexFields.LINK, link);
    }
    store(document, IndexFields.SUMMARY, Summaries.of(source));
    for (SearchDocument.Section section : source.sections()) {
      store(document, IndexFields.HEADING, section.heading());
      store(document, IndexFields.ANCHOR, section.anchor());
    }
  }

  private static void store(Document document, String field, String value) {
    document.add(new StoredField(field, value));
  }

  private String stem(String word, String language) {
    Map<String, String> known = stems.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
    String stem = known.get(word);
    if (stem == null) {
      stem = stemmer.stem(word, language);
      known.put(word, stem);
    }
    return stem;
  }

  /** The terms of one document, collected part by part. */
  private final class Terms {
    final WeightedTerms text = new WeightedTerms();
    final WeightedTerms title = new WeightedTerms();
    final PositionedWords words = new PositionedWords();
    final Map<String, Long> sections = new LinkedHashMap<>();

    Terms(SearchDocument source) {
      String language = source.language();
      Set<String> all = languages(source);
      List<Word> titleWords = WordSplitter.split(source.title());
      words.add(titleWords);
      for (String of : all) {
        List<String> own = add(titleWords, of, text, Scoring.TITLE_WEIGHT, of.equals(language));
        own.forEach(term -> title.add(term, 1));
      }
      source.symbols().forEach(symbol -> add(symbol, language, Scoring.SYMBOL_WEIGHT));
      add(source.summary(), language, Scoring.SUMMARY_WEIGHT);
      source.askedAs().forEach(phrase -> add(phrase, language, Scoring.ASKED_WEIGHT));
      addSections(source);
      add(source.publisher(), language, Scoring.PUBLISHER_WEIGHT);
      source.economyNames().forEach(name -> add(name, language, Scoring.ECONOMY_WEIGHT));
      source.topicNames().forEach(name -> add(name, language, Scoring.TOPIC_WEIGHT));
    }

    private void addSections(SearchDocument source) {
      TellingTerms telling = new TellingTerms(stemmer.weakStems());
      for (int i = 0; i < source.sections().size(); i++) {
        SearchDocument.Section section = source.sections().get(i);
        List<String> heading = add(section.heading(), source.language(), Scoring.HEADING_WEIGHT);
        List<String> body = add(section.text(), source.language(), Scoring.BODY_WEIGHT);
        if (!section.anchor().isEmpty() && i < SectionTerms.MOST) {
          telling.add(i, heading, body);
        }
      }
      sections.putAll(telling.masks());
    }

    private List<String> add(String part, String language, int weight) {
      List<Word> split = WordSplitter.split(part);
      words.add(split);
      return add(split, language, text, weight, true);
    }

    /**
     * Adds the stems and concepts of words; in a second language only those that differ from the
     * first.
     */
    private List<String> add(
        List<Word> split, String language, WeightedTerms to, int weight, boolean first) {
      List<String> terms = new ArrayList<>();
      List<String> row = new ArrayList<>();
      for (Word word : split) {
        String stem = stem(word.text(), language);
        if (first || !to.contains(stem)) {
          terms.add(stem);
        }
        if (word.joins() == 0) {
          row.add(stem);
        }
      }
      synonyms.find(row, language, (form, place) -> terms.add(form.concept()));
      terms.forEach(term -> to.add(term, weight));
      return terms;
    }
  }
}

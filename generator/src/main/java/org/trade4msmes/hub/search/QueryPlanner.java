package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out what the words of a query come to: stems, synonyms, completions, corrections. */
final class QueryPlanner {
  private final Stemmer stemmer;
  private final SynonymTable synonyms;
  private final Vocabulary vocabulary;
  private final Scoring plan;
  private final QueryKeys keys;

  QueryPlanner(Stemmer stemmer, SynonymTable synonyms, Vocabulary vocabulary, Scoring plan) {
    this.stemmer = stemmer;
    this.synonyms = synonyms;
    this.vocabulary = vocabulary;
    this.plan = plan;
    this.keys = new QueryKeys(stemmer);
  }

  /** Makes the plan of a query typed on a page of the given language. */
  QueryPlan plan(ParsedQuery query, String language) throws IOException {
    List<String> languages = languages(language);
    List<Word> plain =
        query.words().stream()
            .map(ParsedQuery.QueryWord::word)
            .filter(w -> w.joins() == 0)
            .toList();
    List<ParsedQuery.QueryWord> chosen = chooseJoined(query.words(), languages);
    boolean onlyWeak = chosen.stream().noneMatch(this::isStrong);
    Map<String, WordGroup> groups = new LinkedHashMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      String word = chosen.get(i).word().text();
      if ((onlyWeak || isStrong(chosen.get(i))) && !groups.containsKey(word)) {
        groups.put(word, known(word, languages));
      }
    }
    Set<String> concepts = concepts(plain, languages, groups);
    List<WordGroup> complete = new ArrayList<>();
    String last = chosen.isEmpty() ? "" : chosen.getLast().word().text();
    for (WordGroup group : groups.values()) {
      WordGroup filled =
          group.isUnknown() ? unknown(group.word(), languages, group.word().equals(last)) : group;
      if (!filled.isUnknown()) {
        complete.add(filled);
      }
    }
    Set<String> all = new LinkedHashSet<>();
    languages.forEach(of -> all.add(keys.key(plain, of)));
    Set<String> excluded = new LinkedHashSet<>();
    query.excluded().stream()
        .filter(row -> row.size() == 1)
        .forEach(row -> languages.forEach(of -> excluded.add(stemmer.stem(row.getFirst(), of))));
    return new QueryPlan(
        complete,
        concepts,
        all,
        query.phrases(),
        excluded,
        query.excluded().stream().filter(row -> row.size() > 1).toList(),
        written(complete),
        importance(complete));
  }

  private float importance(List<WordGroup> groups) throws IOException {
    float sum = 0f;
    for (WordGroup group : groups) {
      sum += rarity(group);
    }
    return sum;
  }

  /** The rarity of the terms of a word, weighted; the largest counts. */
  private float rarity(WordGroup group) throws IOException {
    float most = 0f;
    for (String term : group.covering()) {
      float weight = group.terms().getOrDefault(term, plan.phraseConcept());
      most = Math.max(most, weight * vocabulary.rarity(term));
    }
    return most;
  }

  /** The words that the index may have as typed; those that say little are left out. */
  private Map<String, Float> written(List<WordGroup> groups) throws IOException {
    Map<String, Float> written = new LinkedHashMap<>();
    for (WordGroup group : groups) {
      if (group.instead() == null
          && Collections.disjoint(stemmer.stems(group.word()), stemmer.weakStems())) {
        written.put(group.word(), rarity(group));
      }
    }
    return written;
  }

  private boolean isStrong(ParsedQuery.QueryWord word) {
    return word.acronym() || !stemmer.isWeak(word.word().text());
  }

  /** The page's language first, then the others. */
  static List<String> languages(String first) {
    List<String> languages = new ArrayList<>(List.of(first));
    Stemmer.LANGUAGES.stream().filter(l -> !l.equals(first)).forEach(languages::add);
    return languages;
  }

  /** Of e-commerce keeps ecommerce if the index has it, and e and commerce if not. */
  private List<ParsedQuery.QueryWord> chooseJoined(
      List<ParsedQuery.QueryWord> words, List<String> languages) throws IOException {
    List<ParsedQuery.QueryWord> chosen = new ArrayList<>();
    for (ParsedQuery.QueryWord word : words) {
      int joins = word.word().joins();
      if (joins == 0) {
        chosen.add(word);
      } else if (joins <= chosen.size() && !known(word.word().text(), languages).isUnknown()) {
        chosen.subList(chosen.size() - joins, chosen.size()).clear();
        chosen.add(word);
      }
    }
    return chosen;
  }

  private WordGroup known(String word, List<String> languages) throws IOException {
    WordGroup group = WordGroup.empty(word);
    addStems(group.terms(), word, languages, 1f);
    for (String language : languages) {
      for (SynonymTable.Form form : synonyms.startingWith(stemmer.stem(word, language), language)) {
        if (form.stems().size() == 1) {
          addTerm(group.terms(), form.concept(), plan.concept());
        }
      }
    }
    return group;
  }

  private void addStems(Map<String, Float> terms, String word, List<String> languages, float weight)
      throws IOException {
    for (int i = 0; i < languages.size(); i++) {
      float factor = i == 0 ? weight : weight * plan.otherLanguage();
      addTerm(terms, stemmer.stem(word, languages.get(i)), factor);
    }
  }

  private void addTerm(Map<String, Float> terms, String term, float weight) throws IOException {
    if (!terms.containsKey(term) && vocabulary.documents(term) > 0) {
      terms.put(term, weight);
    }
  }

  private Set<String> concepts(
      List<Word> plain, List<String> languages, Map<String, WordGroup> groups) throws IOException {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (String language : languages) {
      List<String> row = plain.stream().map(w -> stemmer.stem(w.text(), language)).toList();
      synonyms.find(
          row,
          language,
          (form, place) -> {
            if (form.stems().size() > 1) {
              Set<String> covered =
                  found.computeIfAbsent(form.concept(), c -> new LinkedHashSet<>());
              for (int i = 0; i < form.stems().size(); i++) {
                covered.add(plain.get(place + i).text());
              }
            }
          });
    }
    Set<String> concepts = new LinkedHashSet<>();
    for (Map.Entry<String, Set<String>> entry : found.entrySet()) {
      if (vocabulary.documents(entry.getKey()) > 0) {
        concepts.add(entry.getKey());
        for (String word : entry.getValue()) {
          WordGroup group = groups.get(word);
          if (group != null) {
            group.concepts().add(entry.getKey());
          }
        }
      }
    }
    return concepts;
  }

  private WordGroup unknown(String word, List<String> languages, boolean last) throws IOException {
    List<Vocabulary.Near> near =
        last && word.length() > 1 ? vocabulary.completions(word, plan.expansions()) : List.of();
    if (near.isEmpty()) {
      near = vocabulary.corrections(word, plan.expansions());
    }
    if (near.isEmpty()) {
      return WordGroup.empty(word);
    }
    Map<String, Float> terms = new LinkedHashMap<>();
    for (int i = 0; i < near.size(); i++) {
      float weight =
          switch (near.get(i).edits()) {
            case 0 -> plan.prefix();
            case 1 -> plan.oneEdit();
            default -> plan.twoEdits();
          };
      addStems(terms, near.get(i).word(), languages, i == 0 ? weight : weight * plan.nextBest());
    }
    return new WordGroup(word, terms, new LinkedHashSet<>(), near.getFirst().word());
  }
}

package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes Lucene queries of a plan. All scores are added on one level, so that they are rounded once:
 * for each word the best of its terms in the text and the best in the title, and the constants of
 * the plan.
 */
final class LuceneQueries {
  private final Scoring scoring;

  LuceneQueries(Scoring scoring) {
    this.scoring = scoring;
  }

  /**
   * The query that finds the pages from which score is handed on.
   *
   * @param kinds kinds of these pages
   */
  Query seeds(QueryPlan plan, Collection<String> kinds) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    addWords(query, plan);
    query.add(any(IndexFields.KIND, kinds), Occur.FILTER);
    query.add(required(plan), Occur.FILTER);
    return query.build();
  }

  /**
   * The whole query.
   *
   * @param topics id of a topic to the score that its documents get
   * @param guides key of a guide to the score that what it links gets
   * @param filters facet to the values of which one must be there
   */
  Query full(
      QueryPlan plan,
      Map<String, Float> topics,
      Map<String, Float> guides,
      Map<String, List<String>> filters) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    addWords(query, plan);
    addConstants(query, plan);
    addBest(query, IndexFields.TOPIC, topics);
    addBest(query, IndexFields.LINKED_FROM, guides);
    query.add(required(plan), Occur.FILTER);
    filters.forEach((facet, values) -> query.add(any(facet, values), Occur.FILTER));
    plan.phrases().forEach(row -> query.add(row(row), Occur.FILTER));
    plan.excludedPhrases().forEach(row -> query.add(row(row), Occur.MUST_NOT));
    plan.excludedTerms().forEach(term -> query.add(term(IndexFields.TEXT, term), Occur.MUST_NOT));
    return query.build();
  }

  private void addWords(BooleanQuery.Builder query, QueryPlan plan) {
    for (WordGroup group : plan.groups()) {
      if (!group.terms().isEmpty()) {
        query.add(best(IndexFields.TEXT, group.terms(), 1f), Occur.SHOULD);
        query.add(best(IndexFields.TITLE, group.terms(), scoring.titleBoost()), Occur.SHOULD);
      }
    }
    for (String concept : plan.concepts()) {
      float weight = scoring.phraseConcept();
      query.add(weighted(term(IndexFields.TEXT, concept), weight), Occur.SHOULD);
      query.add(
          weighted(term(IndexFields.TITLE, concept), weight * scoring.titleBoost()), Occur.SHOULD);
    }
  }

  private void addConstants(BooleanQuery.Builder query, QueryPlan plan) {
    query.add(constant(any(IndexFields.EXACT, plan.keys()), scoring.exactTitle()), Occur.SHOULD);
    query.add(constant(any(IndexFields.ASKED, plan.keys()), scoring.exactAsked()), Occur.SHOULD);
    query.add(constant(term(IndexFields.KIND, "guide"), scoring.guide()), Occur.SHOULD);
    plan.written()
        .forEach((word, rarity) ->
            query.add(
                constant(term(IndexFields.WORDS, word), scoring.asWritten() * rarity),
                Occur.SHOULD));
    if (plan.groups().size() > 1) {
      query.add(
          constant(all(IndexFields.TEXT, plan), scoring.allWords() * plan.importance()),
          Occur.SHOULD);
      query.add(constant(all(IndexFields.TITLE, plan), scoring.allInTitle()), Occur.SHOULD);
    }
  }

  private static void addBest(
      BooleanQuery.Builder query, String field, Map<String, Float> weights) {
    if (!weights.isEmpty()) {
      List<Query> choices = new ArrayList<>();
      weights.forEach((value, weight) -> choices.add(constant(term(field, value), weight)));
      query.add(new DisjunctionMaxQuery(choices, 0f), Occur.SHOULD);
    }
  }

  private static Query best(String field, Map<String, Float> terms, float boost) {
    List<Query> choices = new ArrayList<>();
    terms.forEach((term, weight) -> choices.add(weighted(term(field, term), weight * boost)));
    return new DisjunctionMaxQuery(choices, 0f);
  }

  private static Query required(QueryPlan plan) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().setMinimumNumberShouldMatch(plan.required());
    plan.groups().forEach(g -> query.add(any(IndexFields.TEXT, g.covering()), Occur.SHOULD));
    return query.build();
  }

  private static Query all(String field, QueryPlan plan) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    plan.groups().forEach(group -> query.add(any(field, group.covering()), Occur.MUST));
    return query.build();
  }

  private static Query any(String field, Collection<String> values) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    values.stream().distinct().forEach(value -> query.add(term(field, value), Occur.SHOULD));
    return query.build();
  }

  private static Query row(List<String> words) {
    return words.size() == 1
        ? term(IndexFields.WORDS, words.getFirst())
        : new PhraseQuery(IndexFields.WORDS, words.toArray(String[]::new));
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static Query weighted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}

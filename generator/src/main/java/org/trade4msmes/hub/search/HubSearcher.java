package org.trade4msmes.hub.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Searches an index that {@link SearchIndexer} wrote. Not safe for use by several threads at once.
 */
public final class HubSearcher implements Closeable {
  private static final String TOPIC_KIND = "topic";
  private static final String GUIDE_KIND = "guide";

  @SuppressWarnings("UnusedVariable") // held, so that the level stays
  private final LuceneLog log = new LuceneLog();

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Scoring scoring;
  private final LuceneQueries queries;
  private final QueryPlanner planner;
  private final Sections sections;

  /**
   * Opens an index.
   *
   * @param directory where the index lies
   * @throws IOException when there is none, or it cannot be read
   */
  public HubSearcher(Path directory) throws IOException {
    this(directory, Scoring.PLAN);
  }

  /** Opens an index to be searched with other numbers than those of this version. */
  HubSearcher(Path directory, Scoring scoring) throws IOException {
    this.scoring = scoring;
    queries = new LuceneQueries(scoring);
    this.directory = new NIOFSDirectory(directory);
    try {
      reader = DirectoryReader.open(this.directory);
    } catch (IOException e) {
      this.directory.close();
      throw e;
    }
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(HubSimilarity.of(scoring));
    searcher.setQueryCache(null);
    String synonyms = reader.getIndexCommit().getUserData().getOrDefault(HubIndexData.SYNONYMS, "");
    planner =
        new QueryPlanner(
            new Stemmer(), new SynonymTable(synonyms), new Vocabulary(reader), scoring);
    sections = new Sections(reader);
  }

  /**
   * Searches.
   *
   * @param request what to look for
   * @return the hits in order
   * @throws IOException when the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException {
    QueryPlan plan = planner.plan(QueryParser.parse(request.query()), request.language());
    Map<String, String> corrections = new LinkedHashMap<>();
    for (WordGroup group : plan.groups()) {
      String instead = group.instead();
      if (instead != null) {
        corrections.put(group.word(), instead);
      }
    }
    if (plan.groups().isEmpty() || reader.maxDoc() == 0) {
      return new SearchResult(0, List.of(), corrections);
    }
    Query query = query(plan, request.filters());
    List<ScoreDoc> ordered = ordered(query, request.language());
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc doc : ordered.subList(0, Math.min(request.limit(), ordered.size()))) {
      String explanation = request.explain() ? searcher.explain(query, doc.doc).toString() : null;
      hits.add(hit(doc, plan, explanation));
    }
    return new SearchResult(ordered.size(), hits, corrections);
  }

  private List<ScoreDoc> ordered(Query query, String language) throws IOException {
    ScoreDoc[] found = searcher.search(query, reader.maxDoc()).scoreDocs;
    return new Arrangement(this::stored).arrange(found, language);
  }

  /**
   * The total, then document number, score and number of the best section of each hit: what the
   * browser repeats.
   */
  List<Number> ranking(SearchRequest request) throws IOException {
    QueryPlan plan = planner.plan(QueryParser.parse(request.query()), request.language());
    List<Number> out = new ArrayList<>();
    if (plan.groups().isEmpty()) {
      out.add(0);
      return out;
    }
    List<ScoreDoc> ordered = ordered(query(plan, request.filters()), request.language());
    out.add(ordered.size());
    for (ScoreDoc doc : ordered.subList(0, Math.min(request.limit(), ordered.size()))) {
      out.add(doc.doc);
      out.add(doc.score);
      out.add(sections.best(doc.doc, plan));
    }
    return out;
  }

  private Query query(QueryPlan plan, Map<String, List<String>> filters) throws IOException {
    Query seeds = queries.seeds(plan, List.of(TOPIC_KIND, GUIDE_KIND));
    Map<String, Float> topics = new LinkedHashMap<>();
    Map<String, Float> guides = new LinkedHashMap<>();
    for (ScoreDoc seed : searcher.search(seeds, reader.maxDoc()).scoreDocs) {
      String key = stored(seed.doc).get(IndexFields.KEY);
      if (key.startsWith(TOPIC_KIND) && topics.size() < scoring.topicSeeds()) {
        String id = key.substring(TOPIC_KIND.length() + 1);
        topics.putIfAbsent(id, scoring.topicLink() * seed.score);
      } else if (key.startsWith(GUIDE_KIND) && guides.size() < scoring.guideSeeds()) {
        guides.putIfAbsent(key, scoring.guideLink() * seed.score);
      }
    }
    return queries.full(plan, topics, guides, filters);
  }

  private Document stored(int doc) {
    try {
      return reader.storedFields().document(doc);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private SearchHit hit(ScoreDoc found, QueryPlan plan, @Nullable String explanation)
      throws IOException {
    Document document = stored(found.doc);
    String key = document.get(IndexFields.KEY);
    int section = sections.best(found.doc, plan);
    String heading = section < 0 ? null : document.getValues(IndexFields.HEADING)[section];
    String anchor = section < 0 ? null : document.getValues(IndexFields.ANCHOR)[section];
    String kind = document.get(IndexFields.KIND);
    return new SearchHit(
        kind,
        key.substring(kind.length() + 1),
        document.get(IndexFields.WRITTEN),
        document.get(IndexFields.SHOWN_TITLE),
        document.get(IndexFields.URL),
        document.get(IndexFields.LINK),
        found.score,
        document.get(IndexFields.SUMMARY),
        heading,
        anchor,
        explanation);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}

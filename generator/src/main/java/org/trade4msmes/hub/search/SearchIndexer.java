package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Makes the Lucene index: one segment, documents in a fixed order, and the same bytes for the same
 * documents, wherever and whenever it runs.
 */
public final class SearchIndexer {
  private static final double BUFFER_MEGABYTES = 512;
  private static final Set<String> NONE = Set.of();

  /**
   * Documents are taken apart side by side, and written one after the other while the next are
   * taken apart.
   */
  private static final int MAPPED_TOGETHER = 128;

  @SuppressWarnings("UnusedVariable") // held, so that the level stays
  private final LuceneLog log = new LuceneLog();

  private final Stemmer stemmer = new Stemmer();
  private final SynonymTable synonyms;

  /**
   * Makes an indexer.
   *
   * @param synonyms groups of words that mean the same; their order is part of the output
   */
  public SearchIndexer(List<SynonymGroup> synonyms) {
    this.synonyms = new SynonymTable(synonyms, stemmer);
  }

  /**
   * Indexes documents.
   *
   * @param documents the documents, in any order
   * @return the files of the index, by name
   * @throws IOException when Lucene fails
   */
  public Map<String, byte[]> index(Collection<SearchDocument> documents) throws IOException {
    try (Directory memory = new ByteBuffersDirectory()) {
      fill(memory, documents);
      return StableIndexFiles.of(memory, Map.of(HubIndexData.SYNONYMS, synonyms.lines()));
    }
  }

  private void fill(Directory memory, Collection<SearchDocument> documents) throws IOException {
    DocumentMapper mapper = new DocumentMapper(stemmer, synonyms);
    Map<String, Set<String>> linkedFrom = linkedFrom(documents);
    Function<SearchDocument, Document> map =
        document -> mapper.map(document, linkedFrom.getOrDefault(key(document), NONE));
    List<SearchDocument> ordered = documents.stream().sorted(ORDER).toList();
    try (IndexWriter writer = new IndexWriter(memory, config())) {
      ForkJoinTask<List<Document>> next = mapped(ordered, 0, map);
      for (int from = 0; from < ordered.size(); from += MAPPED_TOGETHER) {
        List<Document> mapped = next.join();
        next = mapped(ordered, from + MAPPED_TOGETHER, map);
        for (Document document : mapped) {
          writer.addDocument(document);
        }
      }
      writer.flush();
      if (memory.listAll().length > 0) {
        writer.getConfig().setMergePolicy(merging());
        writer.forceMerge(1);
      }
      writer.commit();
    }
  }

  /** Begins to map the documents from a place on. */
  private static ForkJoinTask<List<Document>> mapped(
      List<SearchDocument> ordered, int from, Function<SearchDocument, Document> map) {
    int to = Math.min(ordered.size(), from + MAPPED_TOGETHER);
    List<SearchDocument> part = from < to ? ordered.subList(from, to) : List.of();
    return ForkJoinTask.adapt(() -> part.parallelStream().map(map).toList()).fork();
  }

  private static String key(SearchDocument document) {
    return document.kind() + ":" + document.id();
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig()
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(NoMergePolicy.INSTANCE)
        .setUseCompoundFile(false)
        .setSimilarity(HubSimilarity.of(Scoring.PLAN));
  }

  private static TieredMergePolicy merging() {
    TieredMergePolicy policy = new TieredMergePolicy();
    policy.setNoCFSRatio(0);
    return policy;
  }

  private static Map<String, Set<String>> linkedFrom(Collection<SearchDocument> documents) {
    Map<String, Set<String>> result = new HashMap<>();
    for (SearchDocument document : documents) {
      for (String target : document.links()) {
        result.computeIfAbsent(target, t -> new TreeSet<>()).add(key(document));
      }
    }
    return result;
  }

  private static final Comparator<SearchDocument> ORDER =
      Comparator.comparingInt((SearchDocument d) -> Stemmer.LANGUAGES.indexOf(d.language()))
          .thenComparing(SearchDocument::kind)
          .thenComparing(d -> d.topics().isEmpty() ? "" : d.topics().getFirst())
          .thenComparing(SearchDocument::id);
}

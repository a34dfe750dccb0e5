package org.trade4msmes.hub.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** Writes the pack for browsers from an index; docs/search.md describes its files. */
public final class SearchPackWriter {
  /** Version of the pack's format; the search script has the same number. */
  static final int VERSION = 1;

  @SuppressWarnings("UnusedVariable") // held, so that the level stays
  private final LuceneLog log = new LuceneLog();

  private final Stemmer stemmer = new Stemmer();

  /** Makes a writer. */
  public SearchPackWriter() {}

  /**
   * Writes the pack.
   *
   * @param index directory of an index that {@link SearchIndexer} wrote
   * @param pack directory for the pack; made if missing, scripts that are in it are replaced
   * @return hash of the pack's content
   * @throws IOException when a file cannot be read or written
   */
  public String write(Path index, Path pack) throws IOException {
    try (Directory directory = new NIOFSDirectory(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      SynonymTable synonyms = new SynonymTable(data.getOrDefault(HubIndexData.SYNONYMS, ""));
      if (reader.leaves().size() != 1) {
        throw new IOException("an index of one segment is needed: " + index);
      }
      IndexView view = new IndexView(reader.leaves().getFirst().reader());
      PackFiles files = new PackFiles();
      Map<String, Object> core = new CoreFile(view, stemmer).values();
      List<List<String>> terms = new TermShards(view, synonyms, stemmer).write(files);
      core.put("terms", terms.get(0));
      core.put("weakTerms", terms.get(1));
      WordShards words = new WordShards(view);
      core.put("initials", words.writeVocabulary(files));
      core.put("places", words.writePlaces(files));
      core.put("cards", new PackNumbers().addRising(new CardShards(view).write(files)));
      new FacetShards(view).write(files);
      files.add("core", Json.write(core));
      return files.write(pack);
    }
  }
}

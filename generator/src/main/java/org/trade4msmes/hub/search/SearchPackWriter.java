package org.trade4msmes.hub.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Makes the pack for browsers from an index; docs/search.md describes its files. */
public final class SearchPackWriter {
  /** Version of the pack's format; the search script has the same number. */
  static final int VERSION = 3;

  @SuppressWarnings("UnusedVariable") // held, so that the level stays
  private final LuceneLog log = new LuceneLog();

  private final Stemmer stemmer = new Stemmer();

  /** Makes a writer. */
  public SearchPackWriter() {}

  /**
   * Makes the pack.
   *
   * @param index the files of an index, by name, as {@link SearchIndexer} makes them
   * @return the scripts of the pack, by name
   * @throws IOException when the index is not sound
   */
  public Map<String, byte[]> pack(Map<String, byte[]> index) throws IOException {
    try (Directory directory = directory(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      SynonymTable synonyms = new SynonymTable(data.getOrDefault(HubIndexData.SYNONYMS, ""));
      if (reader.leaves().size() != 1
          || !(reader.leaves().getFirst().reader() instanceof CodecReader segment)) {
        throw new IOException("an index of one segment is needed");
      }
      return pack(new IndexView(segment), synonyms).scripts();
    }
  }

  private PackFiles pack(IndexView view, SynonymTable synonyms) throws IOException {
    List<Part> parts =
        List.of(
            (files, core) -> core.putAll(new CoreFile(view, stemmer).values()),
            (files, core) -> core.putAll(new TermShards(view, synonyms, stemmer).write(files)),
            (files, core) -> {
              WordShards words = new WordShards(view);
              core.put("initials", words.writeVocabulary(files));
              core.put("placeFiles", words.writePlaces(files));
            },
            (files, core) -> {
              core.putAll(new CardShards(view).write(files));
              new FacetShards(view).write(files);
            });
    PackFiles all = new PackFiles();
    Map<String, Object> core = new LinkedHashMap<>();
    try {
      for (Made made : parts.parallelStream().map(Made::of).toList()) {
        all.addAll(made.files());
        core.putAll(made.core());
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
    for (String language : Stemmer.LANGUAGES) {
      core.put("shown", new CardShards(view).inCore(language));
      all.add("core-" + language, Json.write(core));
    }
    return all;
  }

  private static Directory directory(Map<String, byte[]> files) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try (IndexOutput out = directory.createOutput(file.getKey(), IOContext.DEFAULT)) {
        out.writeBytes(file.getValue(), file.getValue().length);
      }
    }
    return directory;
  }

  /** A part of the pack that can be made beside the others: files, and values of the core. */
  private interface Part {
    void make(PackFiles files, Map<String, Object> core) throws IOException;
  }

  private record Made(PackFiles files, Map<String, Object> core) {

    static Made of(Part part) {
      Made made = new Made(new PackFiles(), new LinkedHashMap<>());
      try {
        part.make(made.files, made.core);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return made;
    }
  }
}

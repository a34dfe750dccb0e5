package org.trade4msmes.hub.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.render.Assets;
import org.trade4msmes.hub.search.SearchDocument;
import org.trade4msmes.hub.search.SynonymGroup;

/**
 * The search of a site in a preview. It is made when it is first asked for, and taken from the site
 * before where no document has changed. Safe for many threads.
 */
final class LiveSearch {
  private final CompiledHub hub;
  private final Assets assets;
  private @Nullable Made before;
  private @Nullable Made made;

  private record Made(
      List<SearchDocument> documents, List<SynonymGroup> synonyms, Map<String, byte[]> files) {}

  /**
   * Makes the search of a hub.
   *
   * @param assets those of the theme
   * @param before the search of the site before, if any
   */
  LiveSearch(CompiledHub hub, Assets assets, @Nullable LiveSearch before) {
    this.hub = hub;
    this.assets = assets;
    this.before = before == null ? null : before.newest();
  }

  private synchronized @Nullable Made newest() {
    return made != null ? made : before;
  }

  /**
   * A file of the search, or null if there is none of that path. The scripts that bring the core of
   * the pack along are among them.
   */
  synchronized byte @Nullable [] file(String path) throws IOException {
    if (path.startsWith(SearchScripts.START)) {
      return SearchScripts.of(hub.hub(), assets, files()).get(path);
    }
    return path.startsWith(SearchFiles.INDEX) || path.startsWith(SearchFiles.PACK)
        ? files().get(path)
        : null;
  }

  private Map<String, byte[]> files() throws IOException {
    Made result = made;
    if (result == null) {
      List<SearchDocument> documents = SearchDocuments.of(hub);
      List<SynonymGroup> synonyms = SearchDocuments.synonyms(hub.hub());
      boolean same =
          before != null && documents.equals(before.documents) && synonyms.equals(before.synonyms);
      result = before != null && same ? before : new Made(documents, synonyms, SearchFiles.of(hub));
      made = result;
      before = null;
    }
    return result.files;
  }
}

package org.trade4msmes.hub.build;

import java.util.List;
import java.util.Map;
import org.trade4msmes.hub.library.LibraryScripts;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Hub;

/**
 * The scripts of the library in a preview, with the parts of the content that they are made from:
 * while those are as they were, so are the scripts.
 */
record LiveLibrary(List<Object> madeFrom, LibraryScripts scripts) {
  static final LiveLibrary NONE =
      new LiveLibrary(List.of(), new LibraryScripts(Map.of(), Map.of()));

  /** The scripts for a hub without errors: these, if they would come out the same. */
  LiveLibrary of(Hub hub) {
    Content content = hub.content();
    List<Object> parts =
        List.of(
            content.resources(),
            content.publishers(),
            content.topics(),
            content.resourceTypes(),
            content.audiences(),
            content.economies(),
            content.regions(),
            content.messages());
    return parts.equals(madeFrom) ? this : new LiveLibrary(parts, LibraryScripts.of(hub));
  }
}

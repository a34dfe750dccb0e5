package org.trade4msmes.hub.content;

import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Body;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.yaml.Fields;

/**
 * A Markdown file cut into its parts.
 *
 * @param stem its path without the language and the ending, such as {@code
 *     guides/businesses/21-incoterms}
 * @param front its front matter
 */
record ArticleFile(SourceFile source, String stem, Language language, Fields front, Body body) {

  /** The last part of the stem, which is the id but for a leading number. */
  String name() {
    return stem.substring(stem.lastIndexOf('/') + 1);
  }

  /** The folder that holds the file, without a slash at its end. */
  String folder() {
    return stem.substring(0, Math.max(0, stem.lastIndexOf('/')));
  }
}

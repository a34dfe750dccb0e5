package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.ScoreDoc;

/**
 * Puts hits in the reader's language first, then English, then the rest; and keeps one language of
 * each page.
 */
final class Arrangement {
  private static final String FALLBACK = "en";

  private final IntFunction<Document> documents;

  Arrangement(IntFunction<Document> documents) {
    this.documents = documents;
  }

  /**
   * Returns the hits in the order in which they are shown; within a language they stay in theirs.
   */
  List<ScoreDoc> arrange(ScoreDoc[] found, String language) {
    List<List<ScoreDoc>> tiers = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (ScoreDoc doc : found) {
      tiers.get(tier(documents.apply(doc.doc), language)).add(doc);
    }
    Set<String> seen = new HashSet<>();
    List<ScoreDoc> ordered = new ArrayList<>();
    for (List<ScoreDoc> tier : tiers) {
      for (ScoreDoc doc : tier) {
        if (seen.add(documents.apply(doc.doc).get(IndexFields.KEY))) {
          ordered.add(doc);
        }
      }
    }
    return ordered;
  }

  private static int tier(Document document, String language) {
    if (isIn(document, language)) {
      return 0;
    }
    return isIn(document, FALLBACK) ? 1 : 2;
  }

  private static boolean isIn(Document document, String language) {
    return language.equals(document.get(IndexFields.WRITTEN))
        || List.of(document.getValues(IndexFields.LANGUAGE)).contains(language);
  }
}

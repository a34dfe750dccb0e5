package org.trade4msmes.hub.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Lucene from warning that the incubating vector module is not there. Nothing here uses
 * vectors, and adding the module makes the JVM print a warning of its own. Whoever uses Lucene
 * holds on to an instance, since loggers that nobody holds lose their level.
 */
final class LuceneLog {
  private final Logger logger =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  LuceneLog() {
    logger.setLevel(Level.SEVERE);
  }
}

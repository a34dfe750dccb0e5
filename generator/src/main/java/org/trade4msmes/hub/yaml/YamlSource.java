package org.trade4msmes.hub.yaml;

import java.util.Optional;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;

/** Gives the YAML of a file, or of a part of it, as nodes; safe for use by many threads. */
@FunctionalInterface
public interface YamlSource {

  /**
   * Reads one document that fills a part of a file.
   *
   * @param from offset of the first character
   * @param to offset after the last character
   * @return the value, or nothing when the part is empty or broken (which has then been reported)
   */
  Optional<YamlNode> read(SourceFile file, int from, int to, Diagnostics diagnostics);
}

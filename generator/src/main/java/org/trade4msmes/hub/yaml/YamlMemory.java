package org.trade4msmes.hub.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;

/**
 * Reads YAML once for each {@link SourceFile} object and remembers what came of it, mistakes
 * included. A file that has changed is another object.
 */
public final class YamlMemory implements YamlSource {
  private final YamlSource reader;
  private final Map<SourceFile, Read> known = new ConcurrentHashMap<>();

  private record Read(Optional<YamlNode> node, List<Diagnostic> diagnostics) {}

  /**
   * Makes an empty memory.
   *
   * @param reader reads what is not known yet
   */
  public YamlMemory(YamlSource reader) {
    this.reader = reader;
  }

  @Override
  public Optional<YamlNode> read(SourceFile file, int from, int to, Diagnostics diagnostics) {
    Read read = known.get(file);
    if (read == null) {
      Diagnostics own = new Diagnostics();
      read = new Read(reader.read(file, from, to, own), own.sorted());
      known.put(file, read);
    }
    diagnostics.addAll(read.diagnostics);
    return read.node;
  }

  /** Forgets all other files. */
  public void keepOnly(Collection<SourceFile> files) {
    known.keySet().retainAll(Set.copyOf(files));
  }
}

package org.trade4msmes.hub.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;

/**
 * The entries of files that were read before without a complaint. A file that has changed is
 * another {@link SourceFile}. For use by one thread.
 */
public final class EntryMemory {
  private final Map<SourceFile, List<?>> known = new HashMap<>();

  /** Makes an empty memory. */
  public EntryMemory() {}

  /** The entries of a file, each file having entries of one kind only. */
  @SuppressWarnings("unchecked") // Which kind a file holds follows from its path.
  <T> List<T> entries(SourceFile file, Supplier<List<T>> reader, Diagnostics diagnostics) {
    List<?> before = known.get(file);
    if (before != null) {
      return (List<T>) before;
    }
    int complaints = diagnostics.count();
    List<T> read = reader.get();
    if (diagnostics.count() == complaints) {
      known.put(file, read);
    }
    return read;
  }

  /** Forgets all other files. */
  public void keepOnly(Collection<SourceFile> files) {
    known.keySet().retainAll(Set.copyOf(files));
  }
}

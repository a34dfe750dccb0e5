package org.trade4msmes.hub.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.content.SourceTree;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.resolve.Resolver;

/** Checks what the content would be like with some files changed, before they are. */
public final class Trial {
  private final SourceTree tree;
  private final Hub hub;
  private final Set<String> known;

  /**
   * Reads the content as it is.
   *
   * @throws IOException if it cannot be read
   */
  public Trial(Path content) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    this.tree = SourceTree.read(content, diagnostics);
    this.hub = new Resolver(diagnostics).resolve(new ContentReader(diagnostics).read(tree));
    this.known = diagnostics.sorted().stream().map(Trial::comparable).collect(Collectors.toSet());
  }

  /** The hub as it is. It may have mistakes. */
  public Hub hub() {
    return hub;
  }

  /** The text of a file as it is; empty where there is no such file. */
  public String text(String path) {
    return tree.texts().stream()
        .filter(file -> tree.relative(file).equals(path))
        .map(SourceFile::text)
        .findFirst()
        .orElse("");
  }

  /** The files of a folder, below the content folder. */
  public List<String> files(String folder) {
    return tree.texts().stream()
        .map(tree::relative)
        .filter(path -> path.startsWith(folder))
        .toList();
  }

  /**
   * The mistakes that changed files would bring.
   *
   * @param changed new texts by path below the content folder
   */
  public List<Diagnostic> problems(Map<String, String> changed) {
    List<SourceFile> texts = new ArrayList<>();
    tree.texts().stream()
        .filter(file -> !changed.containsKey(tree.relative(file)))
        .forEach(texts::add);
    changed.forEach((path, text) -> texts.add(new SourceFile(tree.name() + "/" + path, text)));
    texts.sort(Comparator.comparing(SourceFile::path));
    Diagnostics diagnostics = new Diagnostics();
    new Resolver(diagnostics)
        .resolve(
            new ContentReader(diagnostics)
                .read(new SourceTree(tree.root(), tree.name(), texts, tree.images())));
    return diagnostics.sorted().stream().filter(d -> !known.contains(comparable(d))).toList();
  }

  private static String comparable(Diagnostic diagnostic) {
    return diagnostic.code() + " " + diagnostic.span().file().path() + " " + diagnostic.message();
  }
}

package org.trade4msmes.hub.format;

import java.util.Optional;
import org.trade4msmes.hub.content.ContentKind;
import org.trade4msmes.hub.content.ContentKinds;
import org.trade4msmes.hub.content.FrontMatter;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.edit.SourceEdit;
import org.trade4msmes.hub.schema.KeyDescriptions;
import org.trade4msmes.hub.yaml.YamlNode;
import org.trade4msmes.hub.yaml.YamlReader;

/**
 * Brings a file into its usual form: keys in the order of {@code docs/keys.md}, no spaces at the
 * ends of lines of YAML, one line feed at the end. What the file says stays the same, which is
 * checked by reading the result again.
 */
public final class ContentFormatter {
  private final KeyDescriptions descriptions = KeyDescriptions.load();

  /**
   * The file in its usual form; the file as it is where its YAML is broken or of no known kind.
   *
   * @param path its path below the content folder
   */
  public String format(SourceFile file, String path) {
    boolean markdown = path.endsWith(".md");
    Optional<FrontMatter> front = markdown ? FrontMatter.of(file) : Optional.empty();
    if (markdown && front.isEmpty()) {
      return file.text();
    }
    int start = front.map(FrontMatter::start).orElse(0);
    int end = front.map(FrontMatter::end).orElse(file.text().length());
    String yaml = withoutTrailingSpace(file.text().substring(start, end));
    String tidied = file.text().substring(0, start) + yaml + file.text().substring(end);
    String spaced = isSame(file, tidied, start, end) ? tidied : file.text();
    return ordered(
        new SourceFile(file.path(), spaced),
        path,
        start,
        spaced.length() - file.text().length() + end);
  }

  private String ordered(SourceFile file, String path, int start, int end) {
    Optional<ContentKind> kind = ContentKinds.of(path);
    Optional<YamlNode> root = read(file, start, end);
    if (kind.isEmpty() || root.isEmpty()) {
      return file.text();
    }
    KeyOrder order = new KeyOrder(descriptions, kind.get().name(), "");
    String text = SourceEdit.apply(file.text(), new BlockOrder(file, end).edits(root.get(), order));
    return isSame(file, text, start, end) ? text : file.text();
  }

  private static String withoutTrailingSpace(String yaml) {
    if (yaml.isBlank()) {
      return yaml;
    }
    return yaml.replaceAll("[ \\t]+\\n", "\n").stripTrailing() + "\n";
  }

  /** Whether a changed text holds the same values as the file. */
  private static boolean isSame(SourceFile file, String text, int start, int end) {
    Optional<YamlNode> before = read(file, start, end);
    Optional<YamlNode> after =
        read(new SourceFile(file.path(), text), start, end + text.length() - file.text().length());
    return before.isPresent() && after.isPresent() && SameValues.in(before.get(), after.get());
  }

  /** The YAML of a part of a file, if nothing is wrong with it. */
  private static Optional<YamlNode> read(SourceFile file, int start, int end) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<YamlNode> node = new YamlReader().read(file, start, end, diagnostics);
    return diagnostics.hasErrors() ? Optional.empty() : node;
  }
}

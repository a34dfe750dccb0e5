package org.trade4msmes.hub.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Body;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.yaml.Fields;
import org.trade4msmes.hub.yaml.YamlNode;
import org.trade4msmes.hub.yaml.YamlSource;

/** Cuts Markdown files into front matter and body. */
final class ArticleFileReader {
  private static final Pattern NAME =
      Pattern.compile("(?<stem>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.(?<language>[a-z]{2}))?\\.md");

  private final YamlSource yaml;
  private final Diagnostics diagnostics;

  ArticleFileReader(YamlSource yaml, Diagnostics diagnostics) {
    this.yaml = yaml;
    this.diagnostics = diagnostics;
  }

  /** Reads a file; nothing where its name or its front matter is not as it should be. */
  Optional<ArticleFile> read(SourceFile source, String relativePath) {
    int slash = relativePath.lastIndexOf('/') + 1;
    Matcher name = NAME.matcher(relativePath.substring(slash));
    Optional<Language> language =
        name.matches()
            ? Language.ofCode(name.group("language") == null ? "en" : name.group("language"))
            : Optional.empty();
    if (language.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.BAD_FILE_NAME,
          source.start(),
          "The name of this file is not of the right form.",
          "Use lower-case words joined by hyphens, as in export-plan.md; a translation ends in"
              + " .fr.md or .es.md.");
      return Optional.empty();
    }
    String stem = relativePath.substring(0, slash) + name.group("stem");
    return cut(source, stem, language.get());
  }

  private Optional<ArticleFile> cut(SourceFile source, String stem, Language language) {
    Optional<FrontMatter> front = FrontMatter.of(source);
    if (front.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.MISSING_FRONT_MATTER,
          source.start(),
          "This file has no front matter.",
          "Begin it with a line of three dashes, then keys such as \"title: ...\", then another"
              + " line of three dashes.");
      return Optional.empty();
    }
    FrontMatter found = front.get();
    Body body = new Body(source, found.bodyStart());
    Optional<YamlNode> node = yaml.read(source, found.start(), found.end(), diagnostics);
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
      Fields fields = new Fields(mapping, diagnostics);
      return Optional.of(new ArticleFile(source, stem, language, fields, body));
    }
    if (node.isPresent() || found.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.MISSING_FRONT_MATTER,
          source.start(),
          "The front matter of this file holds no keys.",
          "Write keys with values, such as \"title: ...\".");
    }
    return Optional.empty();
  }
}

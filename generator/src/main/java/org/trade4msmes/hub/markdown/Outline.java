package org.trade4msmes.hub.markdown;

import com.vladsch.flexmark.ast.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.model.Permalinks;

/** The headings of a body and the text below each, in the order in which a walk meets them. */
final class Outline {
  private static final int FIRST_LEVEL = 2;

  private final Diagnostics diagnostics;
  private final List<CompiledBody.Heading> headings = new ArrayList<>();
  private final List<CompiledBody.Section> sections = new ArrayList<>();
  private final List<String> tasks = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private int words;
  private CompiledBody.Heading current = new CompiledBody.Heading(1, "", "");

  Outline(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Begins a section and gives its heading an id of its own. */
  CompiledBody.Heading begin(Heading node, SourceSpan span) {
    checkLevel(node.getLevel(), span);
    endSection();
    String title = PlainText.of(node);
    current = new CompiledBody.Heading(node.getLevel(), uniqueId(Permalinks.slug(title)), title);
    headings.add(current);
    return current;
  }

  private void checkLevel(int level, SourceSpan span) {
    int deepest = headings.isEmpty() ? FIRST_LEVEL : headings.getLast().level() + 1;
    if (level < FIRST_LEVEL) {
      diagnostics.report(
          DiagnosticCode.HEADING_LEVEL,
          span,
          "This is a heading of level 1, which only the title of the page is.",
          "Begin it with \"##\".");
    } else if (level > deepest) {
      diagnostics.report(
          DiagnosticCode.HEADING_LEVEL,
          span,
          "This heading of level " + level + " skips a level.",
          "Begin it with \"" + "#".repeat(deepest) + "\".");
    }
  }

  private String uniqueId(String slug) {
    String wanted = slug.isEmpty() ? "section" : slug;
    String id = wanted;
    for (int n = 2; !ids.add(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  /** The text of the current section, to append to. */
  StringBuilder text() {
    return text;
  }

  /** Notes that the text from a place on is that of a box to tick. */
  void endTask(int from) {
    tasks.add(text.substring(from).strip().replaceAll("\\s+", " "));
  }

  private void endSection() {
    String plain = collapseSpaces();
    if (!plain.isEmpty() || !current.id().isEmpty()) {
      sections.add(new CompiledBody.Section(current, plain));
    }
    text.setLength(0);
  }

  /** The text of the section with one space between words; counts the words on the way. */
  private String collapseSpaces() {
    StringTokenizer tokens = new StringTokenizer(text.toString());
    StringBuilder plain = new StringBuilder(text.length());
    while (tokens.hasMoreTokens()) {
      plain.append(plain.isEmpty() ? "" : " ").append(tokens.nextToken());
      words++;
    }
    return plain.toString();
  }

  /**
   * The finished body.
   *
   * @param terms the ids of the glossary terms that it links
   */
  CompiledBody finish(String html, List<String> terms) {
    endSection();
    return new CompiledBody(
        html, List.copyOf(headings), List.copyOf(sections), List.copyOf(tasks), words, terms);
  }
}

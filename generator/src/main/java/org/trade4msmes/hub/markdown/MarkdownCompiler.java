package org.trade4msmes.hub.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.Suggestions;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.resolve.LinkTargets;

/** Compiles the Markdown bodies of a hub. */
public final class MarkdownCompiler {
  private final Map<Language, Parser> parsers = new EnumMap<>(Language.class);
  private final Map<Language, TermIndex> terms = new EnumMap<>(Language.class);
  private final LinkTargets targets;
  private final Hub hub;
  private final Diagnostics diagnostics;

  public MarkdownCompiler(Hub hub, Diagnostics diagnostics) {
    this.hub = hub;
    this.diagnostics = diagnostics;
    this.targets = new LinkTargets(hub);
    for (Language language : Language.values()) {
      parsers.put(language, parser(language));
      terms.put(language, new TermIndex(hub.glossary().all(), language));
    }
  }

  static Parser parser(Language language) {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    AdmonitionExtension.create(),
                    DefinitionExtension.create(),
                    FootnoteExtension.create(),
                    TablesExtension.create(),
                    TaskListExtension.create(),
                    TypographicExtension.create()))
            // The defaults of these three, which only flexmark's own renderer needs, are read from
            // the jar again for each document.
            .set(AdmonitionExtension.QUALIFIER_TITLE_MAP, Map.of())
            .set(AdmonitionExtension.QUALIFIER_TYPE_MAP, Map.of())
            .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    switch (language) {
      case EN -> {}
      case FR -> quotes(options, "&laquo;&nbsp;", "&nbsp;&raquo;");
      case ES -> quotes(options, "&laquo;", "&raquo;");
    }
    return Parser.builder(options).build();
  }

  private static void quotes(MutableDataSet options, String open, String close) {
    options
        .set(TypographicExtension.DOUBLE_QUOTE_OPEN, open)
        .set(TypographicExtension.DOUBLE_QUOTE_CLOSE, close);
  }

  /**
   * Compiles bodies side by side. Mistakes in them are reported; links to headings are checked when
   * all are compiled.
   *
   * @return the bodies by the paths of their pages
   */
  public Map<String, CompiledBody> compile(Collection<BodyContext> contexts) {
    return compileAll(contexts, this::compile);
  }

  /** The same, but for bodies that come out as they did before, which are taken from memory. */
  public Map<String, CompiledBody> compile(Collection<BodyContext> contexts, BodyMemory memory) {
    memory.startWith(hub.glossary().all());
    Map<String, CompiledBody> byPath =
        compileAll(contexts, (context, anchors) -> remembered(context, memory, anchors));
    memory.keepOnly(contexts);
    return byPath;
  }

  private CompiledBody remembered(
      BodyContext context, BodyMemory memory, Queue<AnchorUse> anchors) {
    BodyMemory.Known known = memory.find(context, targets, hub.content().images());
    if (known == null) {
      Diagnostics own = new Diagnostics();
      Queue<AnchorUse> ownAnchors = new ConcurrentLinkedQueue<>();
      BodyLinks links = links(context, ownAnchors, own);
      CompiledBody compiled = compile(context, links, own);
      known =
          new BodyMemory.Known(
              context.article().body(),
              List.copyOf(links.uses()),
              List.copyOf(links.usedImages()),
              List.copyOf(ownAnchors),
              compiled);
      if (own.sorted().isEmpty()) {
        memory.keep(context, known);
      }
      diagnostics.addAll(own.sorted());
    }
    anchors.addAll(known.anchors());
    return known.compiled();
  }

  private Map<String, CompiledBody> compileAll(
      Collection<BodyContext> contexts,
      BiFunction<BodyContext, Queue<AnchorUse>, CompiledBody> compiler) {
    Queue<AnchorUse> anchors = new ConcurrentLinkedQueue<>();
    Map<String, CompiledBody> byPath =
        contexts.parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    BodyContext::path,
                    context -> compiler.apply(context, anchors),
                    (one, other) -> one));
    anchors.forEach(use -> checkAnchor(use, byPath));
    return byPath;
  }

  private CompiledBody compile(BodyContext context, Queue<AnchorUse> anchors) {
    return compile(context, links(context, anchors, diagnostics), diagnostics);
  }

  private BodyLinks links(BodyContext context, Queue<AnchorUse> anchors, Diagnostics reports) {
    return new BodyLinks(context, targets, hub.content().images(), anchors, reports);
  }

  private CompiledBody compile(BodyContext context, BodyLinks links, Diagnostics reports) {
    Article article = context.article();
    Parser parser = Objects.requireNonNull(parsers.get(article.language()));
    return new BodyRenderer(
            parser.parse(article.body().text()),
            context,
            links,
            new Terms(context.linkTerms() ? terms.get(article.language()) : null, context),
            new RawHtml(reports),
            new Outline(reports))
        .render();
  }

  private void checkAnchor(AnchorUse use, Map<String, CompiledBody> byPath) {
    CompiledBody body = byPath.get(use.path());
    if (body == null || body.hasAnchor(use.anchor())) {
      return; // Anchors of pages without a body are checked in the finished pages.
    }
    List<String> known = body.headings().stream().map(CompiledBody.Heading::id).toList();
    String near = Suggestions.didYouMean(use.anchor(), known);
    diagnostics.report(
        DiagnosticCode.BROKEN_ANCHOR,
        use.span(),
        "There is no heading \"#" + use.anchor() + "\" on that page.",
        near != null
            ? near
            : known.isEmpty()
                ? "That page has no headings."
                : "Its headings are " + String.join(", ", known) + ".");
  }
}

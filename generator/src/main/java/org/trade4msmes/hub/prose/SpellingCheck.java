package org.trade4msmes.hub.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.GlossaryTerm;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Spelling;
import org.trade4msmes.hub.model.SpellingRule;
import org.trade4msmes.hub.model.Topic;

/** Finds words that the hub writes in another way. Titles of resources are names, left alone. */
final class SpellingCheck {
  private final Map<Language, List<Rule>> rules = new EnumMap<>(Language.class);
  private final Diagnostics diagnostics;

  /** A wrong form, to be found as whole words, written just so. */
  private record Rule(Pattern wrong, String right) {}

  SpellingCheck(Spelling spelling, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    for (SpellingRule rule : spelling.rules()) {
      for (String wrong : rule.wrong()) {
        Pattern pattern =
            Pattern.compile(
                "(?<![\\p{L}\\p{N}/-])" + Pattern.quote(wrong) + "(?![\\p{L}\\p{N}])(?!-\\p{L})");
        rules
            .computeIfAbsent(rule.language(), language -> new ArrayList<>())
            .add(new Rule(pattern, rule.right()));
      }
    }
  }

  void article(Article article) {
    text(article.span(), article.title(), article.language());
    ProseReader prose = new ProseReader();
    prose.read(article).forEach(passage -> passage(passage, article.language()));
  }

  /** Summaries of resources and topics, and the definitions of the glossary. */
  void shortTexts(Hub hub) {
    hub.resources().all().forEach(r -> text(r.span(), r.summary(), Language.EN));
    for (Topic topic : hub.topics().all()) {
      localized(topic.span(), topic.name());
      localized(topic.span(), topic.summary());
    }
    for (GlossaryTerm term : hub.glossary().all()) {
      localized(term.span(), term.term());
      localized(term.span(), term.definition());
    }
  }

  private void localized(SourceSpan span, LocalizedText text) {
    text.texts().forEach((language, words) -> text(span, words, language));
  }

  private void text(SourceSpan span, String text, Language language) {
    for (Rule rule : rules.getOrDefault(language, List.of())) {
      Matcher matcher = rule.wrong.matcher(text);
      if (matcher.find()) {
        report(span, matcher.group(), rule);
      }
    }
  }

  private void passage(Passage passage, Language language) {
    for (Rule rule : rules.getOrDefault(language, List.of())) {
      Matcher matcher = rule.wrong.matcher(passage.text());
      while (matcher.find()) {
        report(passage.span(matcher.start(), matcher.end()), matcher.group(), rule);
      }
    }
  }

  private void report(SourceSpan span, String found, Rule rule) {
    diagnostics.report(
        DiagnosticCode.WRONG_SPELLING,
        span,
        "The hub does not write \"" + found + "\".",
        "Write \"" + rule.right + "\".");
  }
}

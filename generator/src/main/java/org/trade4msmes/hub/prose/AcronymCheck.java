package org.trade4msmes.hub.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.GlossaryTerm;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;

/**
 * Checks that a reader is told what an acronym stands for. It counts as told where it stands in
 * parentheses, where something in parentheses follows it, or where its long form stands before it
 * or in the same passage.
 */
final class AcronymCheck {
  /** A word in capitals; with a number after it, it is the name of a standard or form. */
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.@_-])(\\p{Lu}{2,7})s?(?![\\p{L}\\p{N}@_]|/\\p{L}|-\\p{N}| \\d)");

  private static final Pattern ROMAN = Pattern.compile("[IVXL]+");

  private final Hub hub;
  private final Diagnostics diagnostics;

  AcronymCheck(Hub hub, Diagnostics diagnostics) {
    this.hub = hub;
    this.diagnostics = diagnostics;
  }

  void run(Article article, List<Passage> passages) {
    Map<String, List<String>> longForms = longForms(article.language());
    Set<String> settled = new HashSet<>(known(article.language()));
    StringBuilder before = new StringBuilder();
    for (Passage passage : passages) {
      String soFar = before.append(' ').append(passage.text()).toString().toLowerCase(Locale.ROOT);
      Matcher matcher = ACRONYM.matcher(passage.text());
      while (matcher.find()) {
        String acronym = matcher.group(1);
        if (ROMAN.matcher(acronym).matches() || settled.contains(acronym)) {
          continue;
        }
        boolean told =
            isExplainedAt(passage.text(), matcher.start(), matcher.end())
                || longForms.getOrDefault(acronym, List.of()).stream().anyMatch(soFar::contains);
        boolean name =
            passage.isInName(matcher.start())
                || isQuoted(passage.text(), matcher.start(1), matcher.end(1));
        if (told || !name) {
          settled.add(acronym);
        }
        if (!told && !name && passage.kind() != Passage.Kind.CELL) {
          diagnostics.report(
              DiagnosticCode.UNEXPLAINED_ACRONYM,
              passage.span(matcher.start(1), matcher.end(1)),
              "\"" + acronym + "\" is used here for the first time and not spelled out.",
              "Write the long form with the acronym in parentheses after it, or add the acronym to"
                  + " \"known_acronyms\" in spelling.yaml if every reader knows it.");
        }
      }
    }
  }

  private static boolean isQuoted(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && "\"“«".indexOf(text.charAt(start - 1)) >= 0
        && "\"”»,".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isExplainedAt(String text, int start, int end) {
    int open = text.lastIndexOf('(', start);
    boolean inParentheses = open >= 0 && text.indexOf(')', open) >= end;
    String after = text.substring(end, Math.min(text.length(), end + 3));
    return inParentheses || after.startsWith(" (") || after.startsWith(": ") || after.equals(", o");
  }

  private Set<String> known(Language language) {
    Set<String> known = new HashSet<>();
    known.addAll(hub.content().spelling().knownAcronyms().getOrDefault(language, List.of()));
    hub.economies().ids().forEach(known::add);
    return known;
  }

  private Map<String, List<String>> longForms(Language language) {
    Map<String, List<String>> forms = new TreeMap<>();
    for (GlossaryTerm term : hub.glossary().all()) {
      String written = term.abbreviations().get(language);
      if (written != null) {
        String abbreviation = written.toUpperCase(Locale.ROOT);
        List<String> spelledOut = forms.computeIfAbsent(abbreviation, a -> new ArrayList<>());
        spelledOut.add(term.term().in(language).toLowerCase(Locale.ROOT));
        term.also().getOrDefault(language, List.of()).stream()
            .filter(form -> form.length() > 7)
            .forEach(form -> spelledOut.add(form.toLowerCase(Locale.ROOT)));
      }
    }
    hub.publishers().all().stream()
        .filter(publisher -> publisher.abbreviation() != null)
        .forEach(publisher ->
            forms
                .computeIfAbsent(String.valueOf(publisher.abbreviation()), a -> new ArrayList<>())
                .add(publisher.name().toLowerCase(Locale.ROOT)));
    return forms;
  }
}

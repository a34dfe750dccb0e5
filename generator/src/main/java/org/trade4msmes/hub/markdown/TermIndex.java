package org.trade4msmes.hub.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.GlossaryTerm;
import org.trade4msmes.hub.model.Language;

/** Finds glossary terms in running text of one language. */
final class TermIndex {
  private final Map<String, List<Form>> byFirstWord = new HashMap<>();
  private final Language language;

  /** A way to write a term. Abbreviations count only in their own letter case. */
  private record Form(String text, boolean exactCase, GlossaryTerm term) {}

  /** A stretch of text in which a term was found. */
  record Hit(int start, int end, GlossaryTerm term) {}

  TermIndex(Collection<GlossaryTerm> terms, Language language) {
    this.language = language;
    for (GlossaryTerm term : terms) {
      add(term.term().texts().get(language), term);
      add(term.abbreviations().get(language), term);
      term.also().getOrDefault(language, List.of()).forEach(form -> add(form, term));
    }
    byFirstWord
        .values()
        .forEach(forms -> forms.sort(Comparator.comparingInt((Form f) -> -f.text.length())));
  }

  private void add(@Nullable String text, GlossaryTerm term) {
    if (text == null || text.isBlank()) {
      return;
    }
    boolean exactCase = text.equals(text.toUpperCase(language.locale()));
    String form = exactCase ? text : lower(text);
    byFirstWord
        .computeIfAbsent(lower(firstWord(text, 0)), word -> new ArrayList<>())
        .add(new Form(form, exactCase, term));
  }

  private String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The terms in a text, from left to right, the longest first where several begin together. */
  List<Hit> find(String text) {
    List<Hit> hits = new ArrayList<>();
    String lower = lower(text);
    if (lower.length() != text.length()) {
      return hits; // Letters whose lower case is longer: positions would not agree.
    }
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      String word = firstWord(lower, at);
      Hit hit = longest(text, lower, at, byFirstWord.getOrDefault(word, List.of()));
      if (hit != null) {
        hits.add(hit);
        at = hit.end();
      } else {
        at += word.length();
      }
    }
    return hits;
  }

  private static @Nullable Hit longest(String text, String lower, int at, List<Form> forms) {
    for (Form form : forms) {
      int end = at + form.text.length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && (form.exactCase ? text : lower).startsWith(form.text, at)) {
        return new Hit(at, end, form.term);
      }
    }
    return null;
  }

  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}

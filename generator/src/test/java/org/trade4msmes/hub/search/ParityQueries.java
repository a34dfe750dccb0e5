package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes queries from documents: words, whole titles, phrases, prefixes, inflections, typos,
 * filters, exclusions.
 */
final class ParityQueries {
  private static final List<String> ENDINGS =
      List.of("s", "es", "ing", "ed", "er", "ation", "ment", "ar", "ciones", "eur");

  private final List<SearchDocument> documents;
  private final Random random;

  /**
   * One query with its kind.
   *
   * @param kind how it was made
   * @param request the search
   */
  record Made(String kind, SearchRequest request) {}

  ParityQueries(List<SearchDocument> documents, long seed) {
    this.documents = documents;
    this.random = new Random(seed);
  }

  List<Made> make(int count) {
    List<Made> made = new ArrayList<>();
    List<String> kinds =
        List.of(
            "words",
            "title",
            "phrase",
            "prefix",
            "inflection",
            "typo",
            "filter",
            "without",
            "asked",
            "odd");
    for (int i = 0; i < count; i++) {
      String kind = kinds.get(i % kinds.size());
      String language = Stemmer.LANGUAGES.get(random.nextInt(5) < 3 ? 0 : 1 + random.nextInt(2));
      Map<String, List<String>> filters = new LinkedHashMap<>();
      String query = query(kind, filters);
      made.add(new Made(kind, new SearchRequest(query, language, filters, 10, false)));
    }
    return made;
  }

  private String query(String kind, Map<String, List<String>> filters) {
    SearchDocument document = documents.get(random.nextInt(documents.size()));
    List<String> words = words(document);
    return switch (kind) {
      case "title" -> document.title();
      case "phrase" ->
          "\"" + String.join(" ", run(words, 2 + random.nextInt(2))) + "\" " + any(words);
      case "prefix" -> any(words) + " " + cut(any(words));
      case "inflection" ->
          any(words) + " " + any(words) + ENDINGS.get(random.nextInt(ENDINGS.size()));
      case "typo" -> typo(any(words)) + " " + any(words);
      case "filter" -> {
        filter(document, filters);
        yield any(words) + " " + any(words);
      }
      case "without" -> any(words) + " " + any(words) + " -" + any(words);
      case "asked" ->
          document.askedAs().isEmpty()
              ? document.summary()
              : document.askedAs().get(random.nextInt(document.askedAs().size()));
      case "odd" -> odd(any(words));
      default -> String.join(" ", run(words, 1 + random.nextInt(3)));
    };
  }

  private void filter(SearchDocument document, Map<String, List<String>> filters) {
    filters.put("kind", List.of(document.kind(), "guide"));
    if (!document.topics().isEmpty()) {
      filters.put("topic", document.topics());
    }
    if (!document.economies().isEmpty() && random.nextBoolean()) {
      filters.put("economy", document.economies());
    }
    if (!document.audiences().isEmpty()) {
      filters.put("audience", document.audiences());
    }
  }

  private static List<String> words(SearchDocument document) {
    StringBuilder text = new StringBuilder(document.title()).append(' ').append(document.summary());
    document
        .sections()
        .forEach(s -> text.append(' ').append(s.heading()).append(' ').append(s.text()));
    return List.of(text.toString().strip().split("\\s+", -1));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private List<String> run(List<String> words, int length) {
    int start = random.nextInt(Math.max(1, words.size() - length));
    return words.subList(start, Math.min(words.size(), start + length));
  }

  private String cut(String word) {
    return word.length() < 3 ? word : word.substring(0, 2 + random.nextInt(word.length() - 2));
  }

  private String typo(String word) {
    if (word.length() < 4) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    String changed =
        switch (random.nextInt(4)) {
          case 0 -> word.substring(0, at) + word.substring(at + 1);
          case 1 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
          case 2 ->
              word.substring(0, at)
                  + word.charAt(at + 1)
                  + word.charAt(at)
                  + word.substring(at + 2);
          default ->
              word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
        };
    return changed;
  }

  private String odd(String word) {
    List<String> odd =
        List.of(
            word.toUpperCase(java.util.Locale.ROOT) + " the",
            "how do I " + word,
            "l'" + word + " d'origine",
            word + "-" + word,
            "U.S. " + word,
            "L/C " + word,
            "8471.30 " + word,
            "«" + word + " de",
            word + "😀" + word,
            "関税 " + word,
            "WHO " + word,
            "INF/MSME/4/Rev.2 " + word,
            "\uD83D" + word,
            word + "\u202F: ½ " + word + "’s",
            "-" + word,
            "what is it",
            "naïve Ångström ﬁnance " + word);
    return odd.get(random.nextInt(odd.size()));
  }
}

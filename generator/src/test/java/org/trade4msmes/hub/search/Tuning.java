package org.trade4msmes.hub.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random search for better numbers of the scoring plan: {@code JUDGED.tsv CONTENT KNOWN WORK
 * ROUNDS}.
 */
final class Tuning {
  private static final JsonMapper JSON = new JsonMapper();

  private record Query(String language, String text, Map<String, Integer> grades) {}

  private Tuning() {}

  /** Runs the search. */
  public static void main(String[] args) throws IOException {
    List<Query> judged = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\t", -1);
        Map<String, Integer> grades = new HashMap<>();
        for (String grade : parts[3].split(" ", -1)) {
          grades.put(
              grade.substring(0, grade.indexOf('=')),
              Integer.parseInt(grade.substring(grade.indexOf('=') + 1)));
        }
        judged.add(new Query(parts[0], parts[2], grades));
      }
    }
    Path hub = Path.of(args[3]).resolve("hub");
    TestCorpus corpus = TestCorpus.content(Path.of(args[1]));
    new SearchIndexer(corpus.synonyms()).write(corpus.documents(), hub);
    Path known = Path.of(args[3]).resolve("known");
    List<SearchDocument> items = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[2]).resolve("corpus.jsonl"))) {
      JsonNode d = JSON.readTree(line);
      items.add(
          SearchDocument.of("guide", d.get("id").asString(), "en", d.get("title").asString(), "x")
              .summary(d.get("summary").asString())
              .sections(List.of(new SearchDocument.Section("", "", d.get("text").asString())))
              .build());
    }
    new SearchIndexer(corpus.synonyms()).write(items, known);
    JsonNode queries =
        JSON.readTree(Files.readString(Path.of(args[2]).resolve("queries.json"))).get("known");
    float[] best = values(Scoring.PLAN);
    for (int i = 5; i < args.length; i++) {
      float[] variant = best.clone();
      for (String change : args[i].split(",", -1)) {
        int equals = change.indexOf('=');
        variant[Integer.parseInt(change.substring(0, equals))] =
            Float.parseFloat(change.substring(equals + 1));
      }
      System.out.print(args[i] + " ");
      score(variant, judged, hub, queries, known, true);
    }
    double bestScore = score(best, judged, hub, queries, known, true);
    Random random = new Random(7);
    for (int round = 0; round < Integer.parseInt(args[4]); round++) {
      float[] tried = best.clone();
      for (int k = 0; k < 2; k++) {
        int at = random.nextInt(tried.length);
        tried[at] *= (float) Math.exp(random.nextGaussian() * 0.4);
      }
      double score = score(tried, judged, hub, queries, known, false);
      if (score > bestScore) {
        best = tried;
        bestScore = score;
        System.out.println(round + " " + Arrays.toString(best));
        score(best, judged, hub, queries, known, true);
      }
    }
  }

  private static float[] values(Scoring p) {
    return new float[] {
      p.textK1(),
      p.textB(),
      p.titleK1(),
      p.titleB(),
      p.titleBoost(),
      p.otherLanguage(),
      p.concept(),
      p.phraseConcept(),
      p.prefix(),
      p.oneEdit(),
      p.twoEdits(),
      p.nextBest(),
      p.allWords(),
      p.allInTitle(),
      p.topicLink(),
      p.guideLink(),
      p.guide()
    };
  }

  private static Scoring plan(float[] v) {
    return new Scoring(
        v[0],
        Math.min(1, v[1]),
        v[2],
        Math.min(1, v[3]),
        v[4],
        v[5],
        v[6],
        v[7],
        v[8],
        v[9],
        v[10],
        v[11],
        6,
        100f,
        50f,
        v[12],
        v[13],
        v[14],
        v[15],
        2,
        3,
        v[16]);
  }

  private static double score(
      float[] v, List<Query> judged, Path hub, JsonNode known, Path items, boolean print)
      throws IOException {
    double total = 0;
    StringBuilder out = new StringBuilder();
    try (HubSearcher searcher = new HubSearcher(hub, plan(v))) {
      for (Map<String, List<String>> filters :
          List.of(Map.<String, List<String>>of(), Map.of("kind", List.of("resource")))) {
        double s1 = 0;
        double mrr = 0;
        double ndcg = 0;
        int n = 0;
        for (Query q : judged) {
          Map<String, Integer> grades = new HashMap<>(q.grades());
          if (!filters.isEmpty()) {
            grades.keySet().removeIf(k -> !k.startsWith("resource"));
          }
          if (grades.isEmpty()) {
            continue;
          }
          n++;
          List<SearchHit> hits =
              searcher.search(new SearchRequest(q.text(), q.language(), filters, 10, false)).hits();
          double gain = 0;
          double rank = 0;
          for (int i = 0; i < hits.size(); i++) {
            int grade = grades.getOrDefault(hits.get(i).kind() + ":" + hits.get(i).id(), 0);
            gain += (Math.pow(2, grade) - 1) / Math.log(i + 2);
            if (grade > 0 && rank == 0) {
              rank = 1.0 / (i + 1);
            }
          }
          List<Integer> ideal =
              grades.values().stream()
                  .sorted(java.util.Comparator.reverseOrder())
                  .limit(10)
                  .toList();
          double max = 0;
          for (int i = 0; i < ideal.size(); i++) {
            max += (Math.pow(2, ideal.get(i)) - 1) / Math.log(i + 2);
          }
          s1 += rank == 1 ? 1 : 0;
          mrr += rank;
          ndcg += gain / max;
        }
        total += (s1 + mrr + 2 * ndcg) / n;
        out.append(
            String.format(
                java.util.Locale.ROOT,
                "%d s1 %.3f mrr %.3f ndcg %.3f | ",
                n,
                s1 / n,
                mrr / n,
                ndcg / n));
      }
    }
    try (HubSearcher searcher = new HubSearcher(items, plan(v))) {
      for (String kind : List.of("exact", "inflected", "typo")) {
        double mrr = 0;
        int n = 0;
        for (JsonNode q : known) {
          if (++n > 200) {
            break;
          }
          List<SearchHit> hits =
              searcher.search(SearchRequest.of(q.get(kind).asString(), "en", 10)).hits();
          for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).id().equals(q.get("id").asString())) {
              mrr += 1.0 / (i + 1);
            }
          }
        }
        total += 2 * mrr / 200;
        out.append(String.format(java.util.Locale.ROOT, "%s %.3f ", kind, mrr / 200));
      }
    }
    if (print) {
      System.out.println(String.format(java.util.Locale.ROOT, "%.4f ", total) + out);
    }
    return total;
  }
}

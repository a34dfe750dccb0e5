package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;

/** Writes which documents have which value of a facet, and the names of topics and economies. */
final class FacetShards {
  private final IndexView index;

  FacetShards(IndexView index) {
    this.index = index;
  }

  /** Adds one file for the small facets, and one each for economies and publishers. */
  void write(PackFiles files) throws IOException {
    Map<String, Object> small = new LinkedHashMap<>();
    for (String facet : IndexFields.FACETS) {
      boolean large = facet.equals(IndexFields.ECONOMY) || facet.equals(IndexFields.PUBLISHER);
      if (large) {
        files.add("f-" + facet, Json.write(Map.of(facet, facet(facet))));
      } else if (!facet.equals(IndexFields.KIND)) {
        small.put(facet, facet(facet));
      }
    }
    files.add("f-small", Json.write(small));
  }

  private Map<String, Object> facet(String facet) throws IOException {
    Map<String, Object> out = new LinkedHashMap<>();
    List<Postings> postings = index.postings(facet);
    List<String> values = postings.stream().map(Postings::term).toList();
    out.put("values", values);
    out.put(
        "docs", postings.stream().map(p -> new PackNumbers().addRising(p.documents())).toList());
    if (facet.equals(IndexFields.TOPIC)) {
      out.put("names", names(IndexFields.TOPIC, IndexFields.TOPIC_NAME, values));
    } else if (facet.equals(IndexFields.ECONOMY)) {
      out.put("names", names(IndexFields.ECONOMY, IndexFields.ECONOMY_NAME, values));
    }
    return out;
  }

  /** Language to the names of the values in it; a value without a name in it has an empty one. */
  private Map<String, List<String>> names(String field, String nameField, List<String> values) {
    Map<String, Map<String, String>> found = new TreeMap<>();
    for (Document document : index.documents()) {
      String language = document.get(IndexFields.WRITTEN);
      String[] ids = document.getValues(field);
      String[] names = document.getValues(nameField);
      Map<String, String> of = found.computeIfAbsent(language, l -> new TreeMap<>());
      for (int i = 0; i < ids.length; i++) {
        of.putIfAbsent(ids[i], names[i]);
      }
    }
    Map<String, List<String>> out = new TreeMap<>();
    found.forEach((language, of) ->
        out.put(language, values.stream().map(v -> of.getOrDefault(v, "")).toList()));
    return out;
  }
}

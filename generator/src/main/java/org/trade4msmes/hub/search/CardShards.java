package org.trade4msmes.hub.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** Writes what results show: cards by group, and details by document number. */
final class CardShards {
  /** Cards in a file. */
  private static final int CARDS = 128;

  /** Letters in a file of details. */
  private static final int DETAILS_SIZE = 2_400;

  /** Letters of the cards that the core has. */
  private static final int IN_CORE = 12_000;

  private static final List<String> OFTEN_SHOWN = List.of("topic", "guide");

  private final IndexView index;

  CardShards(IndexView index) {
    this.index = index;
  }

  /** Adds the files; returns what the core has to say about them. */
  Map<String, Object> write(PackFiles files) throws IOException {
    CardGroups groups = new CardGroups(index);
    List<List<Integer>> all = groups.all();
    for (int group = 0; group < all.size(); group++) {
      List<Integer> docs = all.get(group);
      for (int from = 0; from < docs.size(); from += CARDS) {
        List<Integer> part = docs.subList(from, Math.min(docs.size(), from + CARDS));
        files.add(
            "c" + group + "-" + from / CARDS, Json.write(part.stream().map(this::card).toList()));
      }
    }
    Map<String, Object> core = new LinkedHashMap<>();
    core.put("cards", CARDS);
    core.put("groups", groups.adopted().stream().map(g -> new PackNumbers().addRising(g)).toList());
    core.put("details", new PackNumbers().addRising(writeDetails(files)));
    return core;
  }

  /**
   * The cards that the core has for pages in a language, those that results show most often:
   * numbers of the documents (rising), then the cards.
   */
  List<Object> inCore(String language) {
    List<Integer> docs = new ArrayList<>();
    List<Object> cards = new ArrayList<>();
    int size = 0;
    for (int doc = 0; doc < index.documents().size(); doc++) {
      Document document = index.documents().get(doc);
      if (OFTEN_SHOWN.contains(document.get(IndexFields.KIND))
          && document.get(IndexFields.WRITTEN).equals(language)) {
        List<String> card = card(doc);
        size += Json.write(card).length();
        if (size > IN_CORE) {
          break;
        }
        docs.add(doc);
        cards.add(card);
      }
    }
    cards.addFirst(new PackNumbers().addRising(docs));
    return cards;
  }

  /** Title, address, type, publisher, year; what is empty at the end is left out. */
  private List<String> card(int doc) {
    Document document = index.documents().get(doc);
    String title = document.get(IndexFields.SHOWN_TITLE);
    List<String> card = new ArrayList<>();
    card.add(title);
    card.add(PageSlug.shorten(document.get(IndexFields.URL), title));
    card.add(text(document.get(IndexFields.TYPE)));
    card.add(text(document.get(IndexFields.PUBLISHER)));
    card.add(text(document.get(IndexFields.YEAR)));
    while (card.getLast().isEmpty()) {
      card.removeLast();
    }
    return card;
  }

  /** Adds the files with details and returns the number of the first document in each. */
  private List<Integer> writeDetails(PackFiles files) throws IOException {
    List<Map<Integer, List<String>>> sections = sections();
    List<Integer> first = new ArrayList<>();
    List<Object> details = new ArrayList<>();
    int size = 0;
    for (int doc = 0; doc < index.documents().size(); doc++) {
      List<Object> detail = detail(index.documents().get(doc), sections.get(doc));
      int length = Json.write(detail).length();
      if (!details.isEmpty() && size + length > DETAILS_SIZE) {
        files.add("d" + (first.size() - 1), Json.write(details));
        details.clear();
        size = 0;
      }
      if (details.isEmpty()) {
        first.add(doc);
      }
      details.add(detail);
      size += length;
    }
    if (!details.isEmpty()) {
      files.add("d" + (first.size() - 1), Json.write(details));
    }
    return first;
  }

  /** Outside address, summary, then heading, anchor and telling terms of each section. */
  private static List<Object> detail(Document document, Map<Integer, List<String>> sections) {
    List<Object> detail = new ArrayList<>();
    detail.add(text(document.get(IndexFields.LINK)));
    detail.add(text(document.get(IndexFields.SUMMARY)));
    String[] headings = document.getValues(IndexFields.HEADING);
    String[] anchors = document.getValues(IndexFields.ANCHOR);
    int count = sections.isEmpty() ? 0 : headings.length;
    for (int i = 0; i < count; i++) {
      detail.add(headings[i]);
      detail.add(PageSlug.shorten(anchors[i], headings[i]));
      detail.add(String.join(" ", sections.getOrDefault(i, List.of())));
    }
    return detail;
  }

  /** For each document the terms of its sections, by number of the section. */
  private List<Map<Integer, List<String>>> sections() throws IOException {
    List<Map<Integer, List<String>>> result = new ArrayList<>();
    index.documents().forEach(document -> result.add(new TreeMap<>()));
    for (Postings row : index.postings(IndexFields.SECTIONS)) {
      String stem = SectionTerms.stem(row.term());
      int shift = SectionTerms.shift(row.term());
      for (int i = 0; i < row.size(); i++) {
        for (int bits = row.frequency(i); bits != 0; bits &= bits - 1) {
          result
              .get(row.document(i))
              .computeIfAbsent(shift + Integer.numberOfTrailingZeros(bits), s -> new ArrayList<>())
              .add(stem);
        }
      }
    }
    return result;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}

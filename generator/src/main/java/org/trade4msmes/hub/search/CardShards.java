package org.trade4msmes.hub.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** Writes what a result shows, by document number. */
final class CardShards {
  private static final int SIZE = 3_500;

  private final IndexView index;

  CardShards(IndexView index) {
    this.index = index;
  }

  /** Adds the files and returns the number of the first document in each. */
  List<Integer> write(PackFiles files) {
    List<Integer> first = new ArrayList<>();
    List<List<Object>> cards = new ArrayList<>();
    int size = 0;
    for (int doc = 0; doc < index.documents().size(); doc++) {
      List<Object> card = card(index.documents().get(doc));
      int length = Json.write(card).length();
      if (!cards.isEmpty() && size + length > SIZE) {
        files.add("c" + (first.size() - 1), Json.write(cards));
        cards.clear();
        size = 0;
      }
      if (cards.isEmpty()) {
        first.add(doc);
      }
      cards.add(card);
      size += length;
    }
    if (!cards.isEmpty()) {
      files.add("c" + (first.size() - 1), Json.write(cards));
    }
    return first;
  }

  /**
   * Title, address, outside address, summary, type, publisher, year, then heading and anchor of
   * each section.
   */
  private static List<Object> card(Document document) {
    List<Object> card = new ArrayList<>();
    card.add(text(document.get(IndexFields.SHOWN_TITLE)));
    card.add(text(document.get(IndexFields.URL)));
    card.add(text(document.get(IndexFields.LINK)));
    card.add(text(document.get(IndexFields.SUMMARY)));
    card.add(text(document.get(IndexFields.TYPE)));
    card.add(text(document.get(IndexFields.PUBLISHER)));
    card.add(text(document.get(IndexFields.YEAR)));
    String[] headings = document.getValues(IndexFields.HEADING);
    String[] anchors = document.getValues(IndexFields.ANCHOR);
    for (int i = 0; i < headings.length; i++) {
      card.add(headings[i]);
      card.add(anchors[i]);
    }
    return card;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}

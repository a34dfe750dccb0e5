package org.trade4msmes.hub.content;

import java.util.List;
import org.trade4msmes.hub.model.Coordinator;
import org.trade4msmes.hub.model.GroupFacts;
import org.trade4msmes.hub.model.Headcount;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Membership;
import org.trade4msmes.hub.model.Milestone;
import org.trade4msmes.hub.model.Statistic;
import org.trade4msmes.hub.yaml.Fields;

/** Reads what is known about the Group as a whole. */
final class GroupReader {
  private GroupReader() {}

  /** The facts of a hub whose content says nothing about the Group. */
  static GroupFacts nothing() {
    return new GroupFacts(
        LocalizedText.english(""),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static GroupFacts read(Fields f) {
    return new GroupFacts(
        f.localized("name"),
        f.optionalPartialDate("launched"),
        f.optionalPartialDate("first_meeting"),
        f.optionalText("contact"),
        f.list("coordinators", GroupReader::coordinator),
        f.list("headcounts", GroupReader::headcount),
        f.list("members", GroupReader::membership),
        f.list("statistics", GroupReader::statistic),
        f.list("timeline", GroupReader::milestone));
  }

  private static Coordinator coordinator(Fields f) {
    return new Coordinator(
        f.text("name"),
        f.ref("economy"),
        f.partialDate("from"),
        f.optionalPartialDate("to"),
        f.optionalText("note"),
        EntryReaders.webLinks(f, "sources"));
  }

  private static Headcount headcount(Fields f) {
    return new Headcount(
        f.partialDate("date"),
        f.integer("members"),
        f.refs("joined"),
        f.optionalText("note"),
        EntryReaders.webLinks(f, "sources"));
  }

  private static Membership membership(Fields f) {
    f.choice("basis", List.of("confirmed"), "confirmed");
    return new Membership(f.ref("economy"), f.optionalPartialDate("since"));
  }

  private static Statistic statistic(Fields f) {
    return new Statistic(
        f.id("id"),
        f.spanOf("id"),
        f.localized("label"),
        f.text("value"),
        f.optionalText("period"),
        f.optionalText("note"),
        EntryReaders.webLinks(f, "sources"));
  }

  private static Milestone milestone(Fields f) {
    return new Milestone(
        f.partialDate("date"),
        f.text("title"),
        f.optionalText("text"),
        f.optionalRef("link"),
        EntryReaders.webLinks(f, "sources"));
  }
}

package org.trade4msmes.hub.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.EconomyText;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.NewsItem;
import org.trade4msmes.hub.model.Outcome;
import org.trade4msmes.hub.model.ResearchNote;
import org.trade4msmes.hub.model.TextPage;
import org.trade4msmes.hub.model.Trade;
import org.trade4msmes.hub.yaml.Fields;

/** Reads the kinds of content that are Markdown files: one method a kind. */
final class ArticleKinds {
  /** The folders below the content folder that hold Markdown. */
  static final Set<String> FOLDERS =
      Set.of("economies", "guides", "news", "outcomes", "pages", "research");

  private static final Pattern NUMBERED = Pattern.compile("(?<number>\\d+)-(?<id>.+)");

  private final Diagnostics diagnostics;

  ArticleKinds(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads all articles of a folder with the method of their kind. */
  <T> List<T> all(
      Map<String, List<ArticleReader.Group>> groups,
      String folder,
      Function<ArticleReader.Group, T> reader) {
    List<T> read = new ArrayList<>();
    for (ArticleReader.Group group : groups.getOrDefault(folder, List.of())) {
      read.add(reader.apply(group));
      group.front().finish();
    }
    return List.copyOf(read);
  }

  Guide guide(ArticleReader.Group group) {
    Fields f = group.front();
    ArticleFile file = group.original();
    Matcher name = NUMBERED.matcher(file.name());
    boolean numbered = name.matches();
    if (!numbered || file.folder().indexOf('/') < 0) {
      diagnostics.report(
          DiagnosticCode.BAD_FILE_NAME,
          file.source().start(),
          "A guide lies in the folder of its audience, and its name begins with a number.",
          "Name it like guides/businesses/21-incoterms.md.");
    }
    return new Guide(
        numbered ? name.group("id") : file.name(),
        file.source().start(),
        file.folder().substring(file.folder().indexOf('/') + 1),
        numbered ? Integer.parseInt(name.group("number")) : 0,
        f.ref("question"),
        trades(f),
        f.requiredRefs("topics"),
        f.refs("resources"),
        f.refs("related"),
        f.date("reviewed"),
        EntryReaders.webLinks(f, "sources"),
        group.articles());
  }

  private Set<Trade> trades(Fields f) {
    Set<Trade> trades = EnumSet.noneOf(Trade.class);
    for (var ref : f.requiredRefs("trades")) {
      switch (ref.id()) {
        case "goods" -> trades.add(Trade.GOODS);
        case "services" -> trades.add(Trade.SERVICES);
        default ->
            diagnostics.report(
                DiagnosticCode.BAD_VALUE,
                ref.span(),
                "\"trades\" cannot be \"" + ref.id() + "\".",
                "It can be goods, services or both.");
      }
    }
    return trades;
  }

  Outcome outcome(ArticleReader.Group group) {
    Fields f = group.front();
    return new Outcome(
        group.original().name(),
        group.original().source().start(),
        f.partialDate("date"),
        f.ref("kind"),
        Objects.requireNonNullElse(f.optionalInteger("order"), 1000),
        f.optionalRef("part_of"),
        f.optionalInteger("number"),
        f.refs("documents"),
        f.refs("topics"),
        f.refs("resources"),
        f.refs("meetings"),
        f.refs("economies"),
        EntryReaders.webLinks(f, "sources"),
        group.articles());
  }

  NewsItem newsItem(ArticleReader.Group group) {
    Fields f = group.front();
    LocalDate date = f.date("date");
    checkDateInName(group.original(), date);
    return new NewsItem(
        group.original().name(),
        group.original().source().start(),
        date,
        f.refs("topics"),
        f.optionalRef("meeting"),
        f.optionalRef("outcome"),
        EntryReaders.webLinks(f, "sources"),
        group.articles());
  }

  private void checkDateInName(ArticleFile file, LocalDate date) {
    if (date.equals(LocalDate.EPOCH)) {
      return; // There is no date, which has been reported.
    }
    try {
      if (file.name().length() > 11 && LocalDate.parse(file.name().substring(0, 10)).equals(date)) {
        return;
      }
    } catch (DateTimeParseException e) {
      // Reported below.
    }
    diagnostics.report(
        DiagnosticCode.BAD_FILE_NAME,
        file.source().start(),
        "The name of a news item begins with its date.",
        "Name it like news/" + date + "-what-happened.md.");
  }

  ResearchNote researchNote(ArticleReader.Group group) {
    Fields f = group.front();
    return new ResearchNote(
        group.original().name(),
        group.original().source().start(),
        f.partialDate("date"),
        f.texts("authors"),
        f.optionalRef("publisher"),
        f.optionalUrl("url"),
        f.refs("topics"),
        f.refs("resources"),
        EntryReaders.webLinks(f, "sources"),
        group.articles());
  }

  TextPage textPage(ArticleReader.Group group) {
    Fields f = group.front();
    return new TextPage(
        group.original().name(),
        group.original().source().start(),
        Objects.requireNonNullElse(f.optionalInteger("order"), 1000),
        EntryReaders.webLinks(f, "sources"),
        group.articles());
  }

  EconomyText economyText(ArticleReader.Group group) {
    Fields f = group.front();
    return new EconomyText(
        group.original().name().toUpperCase(java.util.Locale.ROOT),
        group.original().source().start(),
        EntryReaders.webLinks(f, "sources"),
        group.articles());
  }
}

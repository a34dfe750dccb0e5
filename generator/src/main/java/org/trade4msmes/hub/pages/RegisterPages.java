package org.trade4msmes.hub.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Permalinks;

/** The register of documents, by series and date. */
final class RegisterPages implements PagePlanner {

  /**
   * The register.
   *
   * @param kinds the kinds that occur in it
   */
  public record RegisterView(List<SeriesView> series, List<Choice> kinds, int total) {}

  /**
   * The documents of one series, the newest first.
   *
   * @param anchor the id of its heading
   * @param name such as INF/MSME/W, or words where its documents have no symbol
   */
  public record SeriesView(String anchor, String name, List<RegisterEntry> documents) {}

  /** A document in the register, with the pages that mention it. */
  public record RegisterEntry(
      DocumentEntry document, String kindId, List<Link> mentions, @Nullable Link newer) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    DocumentMentions mentions = new DocumentMentions(edition);
    Map<String, List<RegisterEntry>> bySeries = new TreeMap<>(DocumentSeries.ORDER);
    edition.hub().documents().all().stream()
        .sorted(
            Comparator.comparing(Document::date, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Document::id))
        .forEach(document ->
            bySeries
                .computeIfAbsent(DocumentSeries.of(document.symbol()), s -> new ArrayList<>())
                .add(entry(edition, document, mentions)));
    List<SeriesView> series =
        bySeries.entrySet().stream()
            .map(group -> series(edition, group.getKey(), group.getValue()))
            .toList();
    List<Choice> kinds =
        edition.hub().documentKinds().all().stream()
            .filter(kind ->
                edition.hub().documents().all().stream()
                    .anyMatch(document -> document.kind().id().equals(kind.id())))
            .map(kind -> new Choice(kind.id(), kind.name().in(edition.language())))
            .toList();
    return Stream.of(
        new PageBuilder(edition, "documents", "documents")
            .alternates(Edition.everyLanguage(l -> Permalinks.top("documents", l)))
            .build(
                Permalinks.top("documents", edition.language()),
                edition.messages().text("documents"),
                edition.messages().text("documents_about"),
                new RegisterView(series, kinds, edition.hub().documents().all().size())));
  }

  private static SeriesView series(Edition edition, String series, List<RegisterEntry> documents) {
    return series.isEmpty()
        ? new SeriesView("s-none", edition.messages().text("without_symbol"), documents)
        : new SeriesView("s-" + Permalinks.slug(series), series, documents);
  }

  private static RegisterEntry entry(
      Edition edition, Document document, DocumentMentions mentions) {
    Link newer =
        edition.hub().documents().all().stream()
            .filter(d -> d.supersedes() != null && d.supersedes().id().equals(document.id()))
            .findFirst()
            .map(d -> Link.to(d.id(), Permalinks.document(d, edition.language())))
            .orElse(null);
    return new RegisterEntry(
        edition.document(document), document.kind().id(), mentions.of(document), newer);
  }
}

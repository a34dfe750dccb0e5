package org.trade4msmes.hub.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Permalinks;

/**
 * What a page is, in the words of schema.org, as JSON-LD for search engines. Addresses are complete
 * where that of the site is known, else relative to the page.
 */
public final class StructuredData {
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final String hub;
  private final @Nullable String baseUrl;

  /**
   * Describes pages of a hub.
   *
   * @param hub its title
   * @param baseUrl the address of the site's root with a slash at its end, where it is known
   */
  public StructuredData(String hub, @Nullable String baseUrl) {
    this.hub = hub;
    this.baseUrl = baseUrl;
  }

  /** The JSON for a page, safe to stand in a script element. */
  public String of(Page page) {
    List<Object> graph = new ArrayList<>();
    if (!page.breadcrumbs().isEmpty()) {
      graph.add(breadcrumbs(page));
    }
    Map<String, Object> what = what(page);
    if (!what.isEmpty()) {
      graph.add(what);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "https://schema.org");
    all.put("@graph", graph);
    return JsonText.of(all).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private String address(Page page, String path) {
    return baseUrl == null ? page.root() + path : baseUrl + path;
  }

  private Map<String, Object> breadcrumbs(Page page) {
    List<Link> way = new ArrayList<>(page.breadcrumbs());
    way.add(Link.to(page.title(), page.path()));
    List<Object> items = new ArrayList<>();
    for (Link step : way) {
      Map<String, Object> item = thing("ListItem");
      item.put("position", items.size() + 1);
      item.put("name", step.title());
      item.put("item", address(page, step.path()));
      items.add(item);
    }
    Map<String, Object> list = thing("BreadcrumbList");
    list.put("itemListElement", items);
    return list;
  }

  private Map<String, Object> what(Page page) {
    return switch (page.view()) {
      case HomePage.HomeView home -> website(page);
      case GuidePages.GuideView guide -> article(page, null, guide.reviewed());
      case OutcomePages.OutcomeView outcome -> article(page, outcome.date(), null);
      case NewsPages.NewsItemView news -> article(page, news.date(), null);
      case NewsPages.NoteView note -> article(page, note.date(), null);
      case MeetingPages.MeetingView meeting -> event(page, meeting);
      case LibraryPages.LibraryView library -> dataset(page);
      default -> Map.of();
    };
  }

  private static Map<String, Object> thing(String type) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    return thing;
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> thing = thing(type);
    thing.put("name", name);
    return thing;
  }

  private Map<String, Object> website(Page page) {
    Map<String, Object> website = named("WebSite", page.title());
    website.put("description", page.description());
    website.put("inLanguage", page.language().code());
    website.put("url", address(page, page.path()));
    Map<String, Object> search = thing("SearchAction");
    search.put(
        "target", address(page, Permalinks.top("search", page.language())) + "?q={search_term}");
    search.put("query-input", "required name=search_term");
    website.put("potentialAction", search);
    return website;
  }

  private Map<String, Object> article(
      Page page, @Nullable DateText published, @Nullable DateText reviewed) {
    Map<String, Object> article = thing("Article");
    article.put("headline", page.title());
    article.put("description", page.description());
    article.put("inLanguage", page.language().code());
    article.put("url", address(page, page.path()));
    if (published != null) {
      article.put("datePublished", published.iso());
    }
    if (reviewed != null) {
      article.put("dateModified", reviewed.iso());
    }
    article.put("publisher", named("Organization", hub));
    article.put("license", LICENCE);
    return article;
  }

  private Map<String, Object> event(Page page, MeetingPages.MeetingView view) {
    MeetingPages.MeetingEntry meeting = view.meeting();
    Map<String, Object> event = named("Event", meeting.link().title());
    event.put("description", page.description());
    event.put("url", address(page, page.path()));
    event.put("startDate", view.startsAt() == null ? meeting.date().iso() : view.startsAt());
    if (view.finishesAt() != null) {
      event.put("endDate", view.finishesAt());
    } else if (meeting.end() != null) {
      event.put("endDate", meeting.end().iso());
    }
    if (meeting.location() != null) {
      Map<String, Object> place = named("Place", meeting.location());
      place.put("address", meeting.location());
      event.put("location", place);
    }
    if (!meeting.organisers().isEmpty()) {
      event.put(
          "organizer",
          meeting.organisers().stream().map(name -> named("Organization", name)).toList());
    }
    return event;
  }

  private Map<String, Object> dataset(Page page) {
    Map<String, Object> dataset = named("Dataset", hub + ": " + page.title());
    dataset.put("description", page.description());
    dataset.put("url", address(page, page.path()));
    dataset.put("inLanguage", page.language().code());
    dataset.put("license", LICENCE);
    dataset.put("isAccessibleForFree", true);
    dataset.put("creator", named("Organization", hub));
    dataset.put(
        "distribution",
        List.of(
            download(page, "resources.json", "application/json"),
            download(page, "resources.csv", "text/csv")));
    return dataset;
  }

  private Map<String, Object> download(Page page, String path, String type) {
    Map<String, Object> download = thing("DataDownload");
    download.put("encodingFormat", type);
    download.put("contentUrl", address(page, path));
    return download;
  }
}

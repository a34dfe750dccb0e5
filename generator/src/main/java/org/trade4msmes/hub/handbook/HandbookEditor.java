package org.trade4msmes.hub.handbook;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.markdown.CompiledBody;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Audience;
import org.trade4msmes.hub.model.GlossaryTerm;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Question;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.model.WebLink;
import org.trade4msmes.hub.pages.Messages;

/**
 * Makes books of a hub's guides: one for each audience and each language in which at least three
 * quarters of its guides exist. Those that do not are left out and named.
 */
public final class HandbookEditor {
  private final Hub hub;
  private final Map<String, CompiledBody> bodies;
  private final @Nullable String baseUrl;

  /**
   * @param bodies compiled bodies by the paths of their pages
   * @param baseUrl the address of the site with a slash at its end, where it is known
   */
  public HandbookEditor(Hub hub, Map<String, CompiledBody> bodies, @Nullable String baseUrl) {
    this.hub = hub;
    this.bodies = bodies;
    this.baseUrl = baseUrl;
  }

  /** All handbooks, by audience and language; they are edited side by side. */
  public List<Handbook> handbooks() {
    return hub.audiences().all().stream()
        .flatMap(audience ->
            Arrays.stream(Language.values()).map(language -> new Draft(audience, language)))
        .toList()
        .parallelStream()
        .map(Draft::finish)
        .flatMap(Optional::stream)
        .toList();
  }

  /** A book in the making. */
  private final class Draft {
    private final Audience audience;
    private final Language language;
    private final Messages messages;
    private final Map<String, String> chaptersByPath = new HashMap<>();
    private final Map<String, String> termsByPath = new HashMap<>();
    private final Map<String, List<Handbook.Use>> uses = new TreeMap<>();
    private int chapters;

    Draft(Audience audience, Language language) {
      this.audience = audience;
      this.language = language;
      this.messages = Messages.of(hub, language);
    }

    Optional<Handbook> finish() {
      List<Guide> all =
          hub.guides().all().stream()
              .filter(guide -> guide.audience().equals(audience.id()))
              .sorted(Comparator.comparingInt(Guide::number))
              .toList();
      List<Guide> here = all.stream().filter(guide -> guide.articles().exists(language)).toList();
      if (here.isEmpty() || here.size() * 4 < all.size() * 3) {
        return Optional.empty();
      }
      here.forEach(guide -> chaptersByPath.put(Permalinks.guide(guide, language), id(guide)));
      hub.glossary()
          .all()
          .forEach(term -> termsByPath.put(Permalinks.glossaryTerm(term, language), term.id()));
      List<Handbook.Part> parts =
          hub.questions().all().stream()
              .map(question -> part(question, here))
              .filter(part -> !part.chapters().isEmpty())
              .toList();
      LocalDate reviewed =
          here.stream().map(Guide::reviewed).max(Comparator.naturalOrder()).orElseThrow();
      String name = audience.name().in(language);
      return Optional.of(
          new Handbook(
              audience.id(),
              language,
              name,
              messages.text("handbook_title", name),
              audience.summary().in(language),
              hub.content().settings().title().in(language),
              reviewed,
              new Handbook.Words(
                  messages.text("contents"),
                  messages.text("glossary"),
                  messages.text("handbook_index"),
                  messages.text("handbook_missing"),
                  messages.text("handbook_cover")),
              imprint(here, reviewed),
              all.stream()
                  .filter(guide -> !here.contains(guide))
                  .map(guide -> guide.articles().original().title())
                  .toList(),
              parts,
              glossary()));
    }

    private List<String> imprint(List<Guide> guides, LocalDate reviewed) {
      List<String> lines = new ArrayList<>();
      lines.add(messages.text("handbook_about", guides.size(), date(reviewed)));
      if (guides.stream().anyMatch(guide -> guide.articles().in(language).unreviewed())) {
        lines.add(messages.text("handbook_unreviewed"));
      }
      lines.add(messages.text("handbook_independent"));
      lines.add(messages.text("handbook_licence"));
      return lines;
    }

    private String date(LocalDate day) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
          .withLocale(language == Language.EN ? Locale.UK : language.locale())
          .format(day);
    }

    private static String id(Guide guide) {
      return "guide-" + guide.id();
    }

    private Handbook.Part part(Question question, List<Guide> guides) {
      List<Handbook.Chapter> inside = new ArrayList<>();
      for (Guide guide : guides) {
        if (guide.question().id().equals(question.id())) {
          inside.add(chapter(guide));
        }
      }
      return new Handbook.Part(
          "part-" + question.id(),
          question.title().in(language),
          question.summary().in(language),
          inside);
    }

    private Handbook.Chapter chapter(Guide guide) {
      chapters++;
      Article article = guide.articles().in(language);
      ChapterBody body = new ChapterBody(id(guide), chaptersByPath, termsByPath, baseUrl);
      StringBuilder html = new StringBuilder();
      html.append("<p class=\"lead\">").append(Markup.text(article.summary())).append("</p>\n");
      if (!article.inShort().isEmpty()) {
        html.append("<div class=\"short\">")
            .append(Markup.element("h3", messages.text("in_short")));
        html.append("<ul>");
        article.inShort().forEach(point -> html.append(Markup.element("li", point)));
        html.append("</ul></div>\n");
      }
      String path = Permalinks.guide(guide, language);
      html.append(body.of(Objects.requireNonNull(bodies.get(path), path).html()));
      resources(guide, html);
      sources(guide, html);
      body.uses()
          .forEach((term, use) ->
              uses.computeIfAbsent(term, t -> new ArrayList<>())
                  .add(new Handbook.Use(use, chapters)));
      return new Handbook.Chapter(id(guide), chapters, article.title(), html.toString());
    }

    private void resources(Guide guide, StringBuilder html) {
      if (guide.resources().isEmpty()) {
        return;
      }
      html.append(Markup.element("h3", messages.text("resources"))).append("<ul class=\"links\">");
      for (Resource resource : guide.resources().stream().map(hub.resources()::get).toList()) {
        html.append("<li>").append(Markup.text(resource.title())).append(". ");
        html.append(Markup.text(hub.publishers().get(resource.publisher()).name()));
        html.append(resource.year() == null ? "" : ", " + resource.year());
        address(resource.url(), html);
        html.append("</li>\n");
      }
      html.append("</ul>\n");
    }

    private void sources(Guide guide, StringBuilder html) {
      if (guide.sources().isEmpty()) {
        return;
      }
      html.append(Markup.element("h3", messages.text("sources"))).append("<ul class=\"links\">");
      for (WebLink source : guide.sources()) {
        html.append("<li>").append(Markup.text(source.title()));
        address(source.url(), html);
        html.append("</li>\n");
      }
      html.append("</ul>\n");
    }

    /** An address that can be read on paper. */
    private void address(String url, StringBuilder html) {
      html.append("<br/><a class=\"address\" href=\"")
          .append(Markup.text(url))
          .append("\">")
          .append(Markup.text(url))
          .append("</a>");
    }

    private List<Handbook.Term> glossary() {
      Collator collator = Collator.getInstance(language.locale());
      List<Handbook.Term> terms = new ArrayList<>();
      for (GlossaryTerm term : hub.glossary().all()) {
        List<Handbook.Use> places = uses.get(term.id());
        if (places != null) {
          String abbreviation = term.abbreviations().get(language);
          String name = term.term().in(language);
          terms.add(
              new Handbook.Term(
                  "term-" + term.id(),
                  abbreviation == null ? name : name + " (" + abbreviation + ")",
                  term.definition().in(language),
                  List.copyOf(places)));
        }
      }
      terms.sort(Comparator.comparing(Handbook.Term::name, collator));
      return terms;
    }
  }
}

package org.trade4msmes.hub.render;

import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.HubSettings;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.TextPage;
import org.trade4msmes.hub.pages.Link;
import org.trade4msmes.hub.pages.Messages;
import org.trade4msmes.hub.pages.Page;
import org.trade4msmes.hub.pages.StructuredData;

/** Renders pages with the templates of a theme; safe for use by many threads. */
public final class PageRenderer {
  private static final List<String> MENU =
      List.of("topics", "library", "economies", "meetings", "outcomes", "news");

  private final Theme theme;
  private final Map<String, String> assetPaths;
  private final Map<Language, HubModel> hubModels = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Object>> shared = new EnumMap<>(Language.class);
  private final Map<Language, String> surroundings = new EnumMap<>(Language.class);
  private final RecordAccessors accessors;
  private final Map<String, SourceFile> sources = new ConcurrentHashMap<>();
  private final Diagnostics diagnostics;

  /**
   * Makes a renderer.
   *
   * @param assets those of the theme, and what the build has made
   * @param baseUrl the address of the site's root, where it is known
   * @param editUrl where readers suggest a change of a file, with {@code {path}} for its path
   * @param today the day for which the site is built
   */
  public PageRenderer(
      Theme theme,
      Assets assets,
      Hub hub,
      @Nullable String baseUrl,
      @Nullable String editUrl,
      LocalDate today,
      Diagnostics diagnostics) {
    this.theme = theme;
    this.assetPaths = assets.sitePaths();
    this.accessors = new RecordAccessors();
    this.diagnostics = diagnostics;
    for (Language language : Language.values()) {
      Map<String, Object> variables = new HashMap<>();
      Messages messages = Messages.of(hub, language);
      Map<String, TemplateMethodModelEx> functions =
          TemplateFunctions.of(messages, language, assets.sitePaths());
      variables.putAll(functions);
      HubModel hubModel = hubModel(hub, language, messages, baseUrl, editUrl, today);
      variables.put("hub", hubModel);
      hubModels.put(language, hubModel);
      texts.put(language, messages.all());
      shared.put(language, variables);
      surroundings.put(language, surroundingsOf(language));
    }
  }

  private PageRenderer(PageRenderer other, HubModel.Download download, List<HubModel.Book> books) {
    this.theme = other.theme;
    this.assetPaths = other.assetPaths;
    this.accessors = other.accessors;
    this.diagnostics = other.diagnostics;
    texts.putAll(other.texts);
    other.hubModels.forEach((language, hub) -> hubModels.put(language, hub.with(download, books)));
    other.shared.forEach((language, variables) -> {
      Map<String, Object> more = new HashMap<>(variables);
      more.put("hub", Objects.requireNonNull(hubModels.get(language)));
      shared.put(language, more);
      surroundings.put(language, surroundingsOf(language));
    });
  }

  /** A renderer for pages that offer the site in one file, and handbooks. */
  public PageRenderer with(HubModel.Download download, List<HubModel.Book> books) {
    return new PageRenderer(this, download, books);
  }

  /** Whether equal pages come out equal of this renderer and of another one. */
  public boolean rendersLike(PageRenderer other) {
    return theme == other.theme
        && assetPaths.equals(other.assetPaths)
        && hubModels.equals(other.hubModels)
        && texts.equals(other.texts);
  }

  private String surroundingsOf(Language language) {
    return new ViewDigest(accessors)
        .add(hubModels.get(language))
        .add(texts.get(language))
        .add(assetPaths)
        .toHex();
  }

  /**
   * The digest of all that a page's HTML is made from, but for the templates and the program: pages
   * with equal digests come out equal.
   */
  public String digest(Page page) {
    return new ViewDigest(accessors).add(surroundings.get(page.language())).add(page).toHex();
  }

  private static HubModel hubModel(
      Hub hub,
      Language language,
      Messages messages,
      @Nullable String baseUrl,
      @Nullable String editUrl,
      LocalDate today) {
    HubSettings settings = hub.content().settings();
    List<HubModel.LanguageItem> languages = new ArrayList<>();
    for (Language each : Language.values()) {
      languages.add(
          new HubModel.LanguageItem(each.code(), each.ownName(), Permalinks.top("index", each)));
    }
    return new HubModel(
        settings.title().in(language),
        settings.tagline().in(language),
        languages,
        menu(hub, language, messages),
        pages(hub, language, messages),
        editUrl,
        baseUrl,
        new HubModel.BuildModel(today.toString(), today.getYear()),
        null,
        List.of());
  }

  private static List<HubModel.MenuItem> menu(Hub hub, Language language, Messages messages) {
    List<HubModel.MenuItem> menu = new ArrayList<>();
    hub.audiences()
        .all()
        .forEach(audience ->
            menu.add(
                new HubModel.MenuItem(
                    audience.id(),
                    Link.to(
                        audience.name().in(language), Permalinks.top(audience.id(), language)))));
    if (!hub.content().planner().isEmpty()) {
      menu.add(new HubModel.MenuItem("planner", top("planner", language, messages)));
    }
    MENU.forEach(id -> menu.add(new HubModel.MenuItem(id, top(id, language, messages))));
    return menu;
  }

  private static Link top(String id, Language language, Messages messages) {
    return Link.to(messages.all().getOrDefault(id, id), Permalinks.top(id, language));
  }

  private static Map<String, Link> pages(Hub hub, Language language, Messages messages) {
    Map<String, Link> pages = new TreeMap<>();
    if (!hub.stories().all().isEmpty()) {
      pages.put("game", top("game", language, messages));
    }
    if (!hub.content().planner().isEmpty()) {
      pages.put("planner", top("planner", language, messages));
    }
    for (TextPage page : hub.pages().all()) {
      Article article = page.articles().in(language);
      String other = article.language() == language ? null : article.language().code();
      pages.put(
          page.id(),
          new Link(article.title(), Permalinks.top(page.id(), article.language()), other));
    }
    return pages;
  }

  private String structuredData(Page page) {
    HubModel hub = Objects.requireNonNull(hubModels.get(page.language()));
    return page.listed() ? new StructuredData(hub.title(), hub.baseUrl()).of(page) : "";
  }

  /** The HTML of a page; nothing where a template is at fault, which is then reported. */
  public Optional<String> render(Page page) {
    Map<String, Object> model = new HashMap<>(Objects.requireNonNull(shared.get(page.language())));
    model.put("page", PageModel.of(page, structuredData(page)));
    model.put("view", page.view());
    StringWriter html = new StringWriter(1 << 14);
    try {
      theme.configuration().getTemplate(page.template() + ".ftlh").process(model, html);
      return Optional.of(html.toString());
    } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
      report(page.template() + ".ftlh", 1, 1, "This template is missing.");
    } catch (ParseException e) {
      report(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), firstLine(e));
    } catch (TemplateException e) {
      report(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), firstLine(e));
    } catch (IOException e) {
      report(page.template() + ".ftlh", 1, 1, "This template cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static String firstLine(Exception e) {
    String message =
        switch (e) {
          case ParseException syntax -> syntax.getEditorMessage();
          case TemplateException failure -> failure.getMessageWithoutStackTop();
          default -> e.getMessage();
        };
    StringBuilder lines = new StringBuilder();
    String.valueOf(message)
        .lines()
        .map(String::strip)
        .takeWhile(line -> !line.startsWith("----"))
        .filter(line -> !line.isEmpty())
        .limit(3)
        .forEach(line -> lines.append(lines.isEmpty() ? "" : " ").append(line));
    return lines.toString();
  }

  private void report(@Nullable String template, int line, int column, String message) {
    String name = template == null ? "unknown.ftlh" : template;
    SourceFile file =
        sources.computeIfAbsent(
            name, n -> new SourceFile(theme.folder().getFileName() + "/" + n, text(n)));
    int offset = file.offset(line - 1, column - 1);
    diagnostics.report(DiagnosticCode.TEMPLATE_ERROR, file.span(offset, offset), message, null);
  }

  private String text(String template) {
    try {
      return Files.readString(theme.folder().resolve(template));
    } catch (IOException e) {
      return "";
    }
  }
}

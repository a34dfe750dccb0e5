package org.trade4msmes.hub.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Renders pages with the templates of a theme; safe for use by many threads. */
public final class PageRenderer {
  private static final List<String> MENU =
      List.of("topics", "library", "economies", "meetings", "outcomes", "news");

  private final Path templates;
  private final Configuration configuration;
  private final Map<Language, Map<String, Object>> shared = new EnumMap<>(Language.class);
  private final Map<String, SourceFile> sources = new ConcurrentHashMap<>();
  private final Diagnostics diagnostics;

  /**
   * Makes a renderer.
   *
   * @param baseUrl the address of the site's root, where it is known
   * @param today the day for which the site is built
   * @throws IOException if the folder of templates cannot be read
   */
  public PageRenderer(
      Path templates,
      Assets assets,
      Hub hub,
      @Nullable String baseUrl,
      LocalDate today,
      Diagnostics diagnostics)
      throws IOException {
    this.templates = templates;
    this.diagnostics = diagnostics;
    this.configuration = configure(templates);
    for (Language language : Language.values()) {
      Map<String, Object> variables = new HashMap<>();
      Messages messages = Messages.of(hub, language);
      Map<String, TemplateMethodModelEx> functions =
          TemplateFunctions.of(messages, language, assets.sitePaths());
      variables.putAll(functions);
      variables.put("hub", hubModel(hub, language, messages, baseUrl, today));
      shared.put(language, variables);
    }
  }

  private PageRenderer(PageRenderer other, HubModel.Download download) {
    this.templates = other.templates;
    this.diagnostics = other.diagnostics;
    this.configuration = other.configuration;
    other.shared.forEach((language, variables) -> {
      Map<String, Object> more = new HashMap<>(variables);
      more.computeIfPresent("hub", (name, hub) -> ((HubModel) hub).with(download));
      shared.put(language, more);
    });
  }

  /** A renderer for pages that offer the site in one file. */
  public PageRenderer with(HubModel.Download download) {
    return new PageRenderer(this, download);
  }

  private static Configuration configure(Path templates) throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new FileTemplateLoader(templates.toFile()));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Language.EN.locale());
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setObjectWrapper(new RecordWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setWhitespaceStripping(true);
    return configuration;
  }

  private static HubModel hubModel(
      Hub hub, Language language, Messages messages, @Nullable String baseUrl, LocalDate today) {
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
        settings.editUrl(),
        baseUrl,
        new HubModel.BuildModel(today.toString(), today.getYear()),
        null);
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
    for (TextPage page : hub.pages().all()) {
      Article article = page.articles().in(language);
      String other = article.language() == language ? null : article.language().code();
      pages.put(
          page.id(),
          new Link(article.title(), Permalinks.top(page.id(), article.language()), other));
    }
    return pages;
  }

  /** The HTML of a page; nothing where a template is at fault, which is then reported. */
  public Optional<String> render(Page page) {
    Map<String, Object> model = new HashMap<>(Objects.requireNonNull(shared.get(page.language())));
    model.put("page", PageModel.of(page));
    model.put("view", page.view());
    StringWriter html = new StringWriter(1 << 14);
    try {
      configuration.getTemplate(page.template() + ".ftlh").process(model, html);
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
            name, n -> new SourceFile(templates.getFileName() + "/" + n, text(n)));
    int offset = file.offset(line - 1, column - 1);
    diagnostics.report(DiagnosticCode.TEMPLATE_ERROR, file.span(offset, offset), message, null);
  }

  private String text(String template) {
    try {
      return Files.readString(templates.resolve(template));
    } catch (IOException e) {
      return "";
    }
  }
}

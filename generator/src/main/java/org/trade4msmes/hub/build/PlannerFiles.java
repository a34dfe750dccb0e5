package org.trade4msmes.hub.build;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Article;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Planner;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.pages.JsonText;
import org.trade4msmes.hub.pages.Messages;
import org.trade4msmes.hub.planner.Questionnaire;
import org.trade4msmes.hub.planner.Requirement;

/**
 * What the planner loads in the browser, as classic scripts, so that it works from a folder: for
 * each language its questions and rules with the checklists of the guides, and for each economy its
 * resources, of which only those of two or three economies are loaded.
 */
final class PlannerFiles {
  private static final String PREFIX = "planner.";
  private static final String READERS = "businesses";

  /** A plan shows the few that fit it best; a page leads to the rest. */
  private static final int MOST_RESOURCES = 40;

  private final CompiledHub compiled;
  private final Hub hub;
  private final Planner planner;
  private final Questionnaire questionnaire;
  private final Language language;

  private PlannerFiles(CompiledHub compiled, Language language) {
    this.compiled = compiled;
    this.hub = compiled.hub();
    this.planner = hub.content().planner();
    this.questionnaire = new Questionnaire(planner.questions(), hub.economies().all());
    this.language = language;
  }

  /** The scripts by their paths in the site; none where the hub has no planner. */
  static Map<String, byte[]> of(CompiledHub compiled) {
    Map<String, byte[]> files = new TreeMap<>();
    Hub hub = compiled.hub();
    if (hub.content().planner().isEmpty()) {
      return files;
    }
    for (Language language : Language.values()) {
      PlannerFiles planner = new PlannerFiles(compiled, language);
      files.put(
          Permalinks.plannerScript(language),
          script("window.hubPlanner=" + JsonText.of(planner.data())));
    }
    resources(hub)
        .forEach((economy, rows) ->
            files.put(
                Permalinks.plannerResources(economy),
                script(
                    "hubPlanner.resources[\""
                        + economy.id()
                        + "\"]="
                        + JsonText.of(rows.stream().map(row -> row(hub, row)).toList()))));
    return files;
  }

  private static byte[] script(String text) {
    return (text + ";\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The newest resources for businesses of those economies that have some. */
  private static Map<Economy, List<Resource>> resources(Hub hub) {
    Map<String, List<Resource>> byEconomy =
        Hub.byReference(
            hub.resources().all().stream()
                .filter(resource ->
                    resource.audiences().stream().anyMatch(ref -> ref.id().equals(READERS)))
                .sorted(
                    Comparator.comparingInt(PlannerFiles::year)
                        .reversed()
                        .thenComparing(Resource::id))
                .toList(),
            Resource::economies);
    Map<Economy, List<Resource>> resources = new LinkedHashMap<>();
    for (Economy economy : hub.economies().all()) {
      List<Resource> own = byEconomy.get(economy.id());
      if (own != null) {
        resources.put(economy, own.stream().limit(MOST_RESOURCES).toList());
      }
    }
    return resources;
  }

  private static int year(Resource resource) {
    return Objects.requireNonNullElse(resource.year(), 0);
  }

  private static Map<String, Object> row(Hub hub, Resource resource) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("title", resource.title());
    row.put("url", resource.url());
    row.put("publisher", hub.publishers().get(resource.publisher()).name());
    row.put("topics", ids(resource.topics()));
    ScriptData.put(row, "lang", resource.languages().stream().findFirst().orElse(null));
    return row;
  }

  private Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("questions", planner.questions().stream().map(this::question).toList());
    data.put("guides", planner.guides().stream().map(this::advice).toList());
    data.put("documents", planner.documents().stream().map(this::document).toList());
    data.put("steps", planner.steps().stream().map(this::step).toList());
    data.put("pages", pages());
    data.put(
        "having",
        resources(hub).keySet().stream().map(Economy::id).collect(Collectors.joining(" ")));
    data.put("resources", Map.of());
    data.put("words", Messages.of(hub, language).beginningWith(PREFIX));
    return data;
  }

  private Map<String, Object> question(Planner.Question question) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", question.id());
    requirement(data, questionnaire.asked(question));
    if (question.economies()) {
      data.put("economies", 1);
    }
    data.put("answers", question.answers().stream().map(PlannerFiles::answer).toList());
    return data;
  }

  private static Map<String, Object> answer(Planner.Answer answer) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", answer.id());
    ScriptData.putList(data, "economies", ids(answer.economies()));
    return data;
  }

  private Map<String, Object> advice(Planner.Advice advice) {
    Map<String, Object> data = rule(advice);
    data.put("guide", advice.guide().id());
    data.put("why", text(advice.why()));
    if (advice.first()) {
      data.put("first", 1);
    }
    return data;
  }

  private Map<String, Object> document(Planner.Paper document) {
    Map<String, Object> data = rule(document);
    data.put("id", document.id());
    data.put("name", text(document.name()));
    data.put("use", text(document.use()));
    data.put("issuer", text(document.issuer()));
    ScriptData.put(data, "guide", id(document.guide()));
    return data;
  }

  private Map<String, Object> step(Planner.Step step) {
    Map<String, Object> data = rule(step);
    data.put("id", step.id());
    data.put("days", step.days());
    data.put("title", text(step.title()));
    data.put("text", text(step.text()));
    ScriptData.put(data, "guide", id(step.guide()));
    return data;
  }

  private Map<String, Object> rule(Planner.Rule rule) {
    Map<String, Object> data = new LinkedHashMap<>();
    requirement(data, questionnaire.requirement(rule.condition()));
    return data;
  }

  private static void requirement(Map<String, Object> data, Requirement requirement) {
    ScriptData.putList(data, "when", answers(requirement.when()));
    ScriptData.putList(data, "unless", answers(requirement.unless()));
  }

  private static List<List<String>> answers(List<Requirement.Clause> clauses) {
    return clauses.stream().map(Requirement.Clause::answers).toList();
  }

  /** The guides that rules name, in the order in which they are read. */
  private List<Object> pages() {
    Set<String> named =
        Stream.of(
                planner.guides().stream().map(Planner.Advice::guide),
                planner.documents().stream().flatMap(paper -> Stream.ofNullable(paper.guide())),
                planner.steps().stream().flatMap(step -> Stream.ofNullable(step.guide())))
            .flatMap(refs -> refs)
            .map(Ref::id)
            .collect(Collectors.toSet());
    return hub.guides().all().stream()
        .filter(guide -> named.contains(guide.id()))
        .sorted(Comparator.comparingInt(Guide::number).thenComparing(Guide::id))
        .<Object>map(this::page)
        .toList();
  }

  private Map<String, Object> page(Guide guide) {
    Article article = guide.articles().in(language);
    String path = Permalinks.guide(guide, article.language());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", guide.id());
    data.put("title", article.title());
    data.put("path", path);
    ScriptData.put(data, "lang", article.language() == language ? null : article.language().code());
    data.put("topics", ids(guide.topics()));
    ScriptData.putList(data, "tasks", Objects.requireNonNull(compiled.bodies().get(path)).tasks());
    return data;
  }

  private String text(LocalizedText text) {
    return text.in(language);
  }

  private static List<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).toList();
  }

  private static @Nullable String id(@Nullable Ref ref) {
    return ref == null ? null : ref.id();
  }
}

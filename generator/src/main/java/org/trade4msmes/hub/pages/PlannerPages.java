package org.trade4msmes.hub.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Planner;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.planner.Questionnaire;
import org.trade4msmes.hub.planner.Requirement;

/**
 * The planner, which makes a plan of a reader's answers, and its rules as tables, for readers
 * without JavaScript and for everybody who wants to know why.
 */
final class PlannerPages implements PagePlanner {

  /**
   * The form.
   *
   * @param script the path of the script that holds the rules
   * @param rules the page with the rules as tables
   */
  public record PlannerView(
      List<QuestionView> questions, List<EconomyOption> economies, String script, Link rules) {}

  /**
   * A question.
   *
   * @param economies whether it is answered with an economy, or with one of the answers
   */
  public record QuestionView(
      String id,
      String name,
      String ask,
      @Nullable String hint,
      boolean economies,
      List<AnswerView> answers) {}

  /** An answer in words. */
  public record AnswerView(String id, String text) {}

  /** An economy to choose. */
  public record EconomyOption(String id, String name) {}

  /** The rules as tables. */
  public record RulesView(
      Link planner, List<GuideRules> guides, List<PaperRule> documents, List<StepRule> steps) {}

  /** A guide with all rules that lead to it. */
  public record GuideRules(Card guide, List<Reason> reasons) {}

  /** Why a guide is in a plan, and when. */
  public record Reason(ConditionView condition, String why) {}

  /** A document and when it is in a plan. */
  public record PaperRule(
      ConditionView condition, String name, String use, String issuer, @Nullable Link guide) {}

  /** A step and when it is in a plan. */
  public record StepRule(
      ConditionView condition, int days, String title, String text, @Nullable Link guide) {}

  /**
   * A condition in words.
   *
   * @param when the questions that matter, each with the answers of which one is needed
   * @param unless likewise, of what must not hold all together
   */
  public record ConditionView(List<ClauseView> when, List<ClauseView> unless) {}

  /** A question by its name, and answers to it. */
  public record ClauseView(String question, List<String> answers) {}

  @Override
  public Stream<Page> plan(Edition edition) {
    return edition.hub().content().planner().isEmpty() ? Stream.empty() : new Both(edition).pages();
  }

  /** Plans both pages in one language. */
  private static final class Both {
    private static final String FORM = "planner";
    private static final String RULES = "planner-rules";

    private final Edition edition;
    private final Language language;
    private final Planner planner;
    private final Questionnaire questionnaire;

    Both(Edition edition) {
      this.edition = edition;
      this.language = edition.language();
      this.planner = edition.hub().content().planner();
      this.questionnaire = new Questionnaire(planner.questions(), edition.hub().economies().all());
    }

    Stream<Page> pages() {
      return Stream.of(
          page(FORM, List.of(), form()),
          page(RULES, List.of(edition.top(FORM, "planner_title")), rules()));
    }

    private Page page(String name, List<Link> above, Object view) {
      String key = name.replace('-', '_');
      PageBuilder builder =
          new PageBuilder(edition, name, FORM)
              .alternates(Edition.everyLanguage(l -> Permalinks.top(name, l)));
      above.forEach(builder::below);
      return builder.build(
          Permalinks.top(name, language),
          edition.messages().text(key + "_title"),
          edition.messages().text(key + "_about"),
          view);
    }

    private PlannerView form() {
      return new PlannerView(
          planner.questions().stream().map(this::question).toList(),
          edition.hub().economies().all().stream()
              .map(this::economy)
              .sorted(Comparator.comparing(EconomyOption::name, Sorting.of(language)))
              .toList(),
          Permalinks.plannerScript(language),
          edition.top(RULES, "planner_rules_title"));
    }

    private QuestionView question(Planner.Question question) {
      return new QuestionView(
          question.id(),
          text(question.name()),
          text(question.ask()),
          question.hint() == null ? null : text(question.hint()),
          question.economies(),
          question.answers().stream()
              .filter(answer -> answer.economies().isEmpty())
              .map(answer -> new AnswerView(answer.id(), text(answer.text())))
              .toList());
    }

    private EconomyOption economy(Economy economy) {
      return new EconomyOption(economy.id(), economy.name(language));
    }

    private RulesView rules() {
      return new RulesView(
          edition.top(FORM, "planner_title"),
          guides(),
          planner.documents().stream()
              .map(paper ->
                  new PaperRule(
                      condition(paper),
                      text(paper.name()),
                      text(paper.use()),
                      text(paper.issuer()),
                      guide(paper.guide())))
              .toList(),
          planner.steps().stream()
              .map(step ->
                  new StepRule(
                      condition(step),
                      step.days(),
                      text(step.title()),
                      text(step.text()),
                      guide(step.guide())))
              .toList());
    }

    private List<GuideRules> guides() {
      List<GuideRules> guides = new ArrayList<>();
      edition.hub().guides().all().stream()
          .sorted(Comparator.comparingInt(guide -> guide.number()))
          .forEach(guide -> {
            List<Reason> reasons =
                planner.guides().stream()
                    .filter(advice -> advice.guide().id().equals(guide.id()))
                    .map(advice -> new Reason(condition(advice), text(advice.why())))
                    .toList();
            if (!reasons.isEmpty()) {
              guides.add(new GuideRules(edition.guideCard(guide), reasons));
            }
          });
      return guides;
    }

    private @Nullable Link guide(@Nullable Ref ref) {
      return ref == null ? null : edition.guideCard(edition.hub().guides().get(ref)).link();
    }

    private ConditionView condition(Planner.Rule rule) {
      Requirement requirement = questionnaire.requirement(rule.condition());
      return new ConditionView(clauses(requirement.when()), clauses(requirement.unless()));
    }

    private List<ClauseView> clauses(List<Requirement.Clause> clauses) {
      return clauses.stream().map(this::clause).toList();
    }

    private ClauseView clause(Requirement.Clause clause) {
      Planner.Question question =
          find(planner.questions(), Planner.Question::id, clause.question());
      return new ClauseView(
          text(question.name()),
          clause.answers().stream()
              .map(answer -> text(find(question.answers(), Planner.Answer::id, answer).text()))
              .toList());
    }

    private static <T> T find(List<T> pieces, Function<T, String> id, String wanted) {
      return pieces.stream()
          .filter(piece -> id.apply(piece).equals(wanted))
          .findFirst()
          .orElseThrow();
    }

    private String text(LocalizedText text) {
      return text.in(language);
    }
  }
}

package org.trade4msmes.hub.diagnostic;

import java.util.Locale;

/** Everything that can be wrong with content, with a sentence that explains the rule. */
public enum DiagnosticCode {
  // Files
  NOT_UTF_8("Files are written in UTF-8."),
  FILE_TOO_LARGE("A source file holds at most 1 MiB."),
  SYMBOLIC_LINK("The content folder holds real files, no symbolic links."),
  UNEXPECTED_FILE("Each file lies in the folder of its kind and has the ending of its kind."),
  BAD_FILE_NAME("File names are lower-case words joined by hyphens."),
  MISSING_FILE("Some files are needed by every hub."),

  // YAML
  YAML_SYNTAX("YAML has to be well formed."),
  YAML_FEATURE("Anchors, aliases, tags and several documents in one file are not used."),
  YAML_NESTING("YAML is nested at most 20 levels deep."),
  MISSING_FRONT_MATTER(
      "A Markdown file begins with front matter between two lines of three dashes."),
  DUPLICATE_KEY("A key stands only once in a mapping."),
  UNKNOWN_KEY("Only the keys that belong to a kind are allowed."),
  MISSING_KEY("Some keys are required."),
  WRONG_TYPE("Each key has one type of value: text, list, date and so on."),
  BAD_VALUE("A value has to be one of those allowed, or of the right length."),
  BAD_DATE("Dates are real days, written like 2024-07-01."),
  BAD_PERIOD("An end does not come before its start."),
  BAD_URL("Addresses are complete and begin with https:// or http://."),
  BAD_ID("Ids are lower-case words joined by hyphens."),

  // The hub as a whole
  DUPLICATE_ID("An id stands for one thing."),
  DUPLICATE_URL("An address stands in the library once."),
  UNKNOWN_REFERENCE("What is referred to by id has to exist."),
  PATH_COLLISION("Two sources may not become the same page."),
  MISSING_ORIGINAL("A translation needs an English original beside it."),
  STALE_TRANSLATION("A translation is older than its English original.", Severity.WARNING),
  MISSING_MESSAGE("Every interface message exists in every language."),

  // The Trade Game and the planner
  MISSING_TRANSLATION("Stories of the game and rules of the planner are there in every language."),
  UNREACHABLE_SCENE("Some way through a story leads to each of its scenes."),
  IDLE_CHOICE("For each choice and route there is somebody who can take it."),
  DEAD_END("Whoever comes to a scene, there is a way on."),
  ENDLESS_STORY("Every way through a story comes to an end."),
  UNBALANCED_STORY("A story can be won, and lost for want of days, money and reputation."),
  UNTESTED_SKILL("A story tests each question of its audience, with better and worse choices."),
  STORY_TOO_LARGE("A story has at most two million states, so that it can be proved."),
  UNUSED_QUESTION("Each question of the planner matters to one of its rules."),
  IDLE_RULE("Each rule of the planner applies to somebody."),
  EMPTY_PLAN("Whatever a reader answers, the plan has guides, documents and steps."),

  // Markdown
  BROKEN_LINK("A link leads to a page that exists."),
  BROKEN_ANCHOR("A link to a heading leads to a heading that exists."),
  UNSAFE_LINK("Links use https, http, mailto or the hub's own kinds."),
  MISSING_IMAGE("An image file lies in content/images."),
  MISSING_ALTERNATIVE_TEXT("An image says in words what it shows."),
  HEADING_LEVEL("Headings begin at level 2 and skip no level."),
  FORBIDDEN_HTML("Raw HTML is limited to a few harmless elements."),

  // The writing, which "hub check" looks at
  HARD_TO_READ(
      "A guide for businesses asks for school grade 12 at most, or its like in French and Spanish.",
      Severity.WARNING),
  LONG_SENTENCE(
      "A sentence in a guide has at most 45 words, in French and Spanish 60; a semicolon ends one.",
      Severity.WARNING),
  LONG_PARAGRAPH(
      "A paragraph in a guide has at most 140 words, in French and Spanish 186.", Severity.WARNING),
  UNEXPLAINED_ACRONYM("A guide spells an acronym out where it first uses it.", Severity.WARNING),
  WRONG_SPELLING("Words are written as spelling.yaml says.", Severity.WARNING),
  GUIDE_WITHOUT_RESOURCES("A guide leads to resources of the library.", Severity.WARNING),
  ORPHAN_TOPIC("Each topic has a guide and a resource.", Severity.WARNING),

  // Rendering and publishing
  TEMPLATE_ERROR("A template uses only what exists."),
  BROKEN_PAGE("Every link and anchor in a finished page works."),
  FOREIGN_FILE("A file that the generator did not write is never overwritten.");

  private final String rule;
  private final Severity severity;

  DiagnosticCode(String rule) {
    this(rule, Severity.ERROR);
  }

  DiagnosticCode(String rule, Severity severity) {
    this.rule = rule;
    this.severity = severity;
  }

  /** The rule that was broken, as one sentence. */
  public String rule() {
    return rule;
  }

  public Severity severity() {
    return severity;
  }

  /** The code as reports show it, such as {@code unknown-reference}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

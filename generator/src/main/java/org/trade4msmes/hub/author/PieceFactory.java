package org.trade4msmes.hub.author;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trade4msmes.hub.content.ContentKind;
import org.trade4msmes.hub.content.ContentKinds;
import org.trade4msmes.hub.model.Catalog;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Question;
import org.trade4msmes.hub.schema.KeyDescriptions;

/** Puts a new piece of content into the file where it belongs. */
public final class PieceFactory {
  private static final int LONGEST_ID = 60;

  private final Trial trial;
  private final LocalDate today;
  private final PieceText text = new PieceText(KeyDescriptions.load());

  /**
   * Makes a factory.
   *
   * @param today the day for what was reviewed or added now
   */
  public PieceFactory(Trial trial, LocalDate today) {
    this.trial = trial;
    this.today = today;
  }

  /** The kinds that can be made, by the names that editors use. */
  public enum Kind {
    /** A guide. */
    GUIDE("guide"),
    /** A resource of the library. */
    RESOURCE("resource"),
    /** A meeting. */
    MEETING("meeting"),
    /** An official document. */
    DOCUMENT("document"),
    /** An outcome of the Group. */
    OUTCOME("outcome"),
    /** A news item. */
    NEWS("news-item"),
    /** A research note. */
    NOTE("research-note"),
    /** A page that stands by itself. */
    PAGE("page"),
    /** A publisher of resources. */
    PUBLISHER("publisher"),
    /** A term of the glossary. */
    TERM("glossary-term");

    private final String contentKind;

    Kind(String contentKind) {
      this.contentKind = contentKind;
    }

    /** The name that editors type. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What is known of the kind. */
    public ContentKind content() {
      return ContentKinds.all().stream()
          .filter(kind -> kind.name().equals(contentKind))
          .findFirst()
          .orElseThrow();
    }

    /** The kind of a name. */
    public static Optional<Kind> of(String label) {
      return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
    }
  }

  /** The values that need not be asked for, by key. */
  public Map<String, List<String>> defaults(Kind kind, Map<String, List<String>> given) {
    Map<String, List<String>> values = new LinkedHashMap<>(given);
    String title = first(values, "title", first(values, "name", english(values)));
    switch (kind) {
      case GUIDE -> {
        values.putIfAbsent("reviewed", List.of(today.toString()));
        values.putIfAbsent("trades", List.of("goods", "services"));
      }
      case RESOURCE -> {
        values.putIfAbsent("id", List.of(free(shortened(title), trial.hub().resources().ids())));
        values.putIfAbsent("languages", List.of("en"));
        values.putIfAbsent("added", List.of(today.toString()));
      }
      case MEETING -> {
        String date = first(values, "date", "");
        if (!date.isEmpty()) {
          values.putIfAbsent("id", List.of(free(date, trial.hub().meetings().ids())));
        }
      }
      case DOCUMENT -> {
        if (!values.containsKey("symbol")) {
          values.putIfAbsent("id", List.of(shortened(title)));
        }
      }
      case NEWS, OUTCOME, NOTE -> values.putIfAbsent("date", List.of(today.toString()));
      case PUBLISHER, TERM -> values.putIfAbsent("id", List.of(shortened(title)));
      case PAGE -> {}
    }
    return values;
  }

  /**
   * The ids that a key may have, where they are few enough to be shown to somebody who is asked.
   *
   * @return the ids in the order of the vocabulary; none where anything goes or there are many
   */
  public List<String> choices(Kind kind, String key) {
    Hub hub = trial.hub();
    Catalog<?> catalog =
        switch (key) {
          case "question" -> hub.questions();
          case "topics" -> hub.topics();
          case "audiences" -> hub.audiences();
          case "type" -> hub.resourceTypes();
          case "kind" ->
              switch (kind) {
                case MEETING -> hub.meetingKinds();
                case DOCUMENT -> hub.documentKinds();
                default -> hub.outcomeKinds();
              };
          default -> null;
        };
    return catalog == null ? List.of() : List.copyOf(catalog.ids());
  }

  private static String english(Map<String, List<String>> values) {
    return first(values, "term", "").replaceFirst("^en=", "");
  }

  private static String first(Map<String, List<String>> values, String key, String otherwise) {
    List<String> given = values.getOrDefault(key, List.of());
    return given.isEmpty() ? otherwise : given.getFirst();
  }

  /** A title as an id, cut at the end of a word. */
  public static String shortened(String title) {
    String slug = Permalinks.slug(title).replaceAll("[^a-z0-9-]", "");
    if (slug.length() <= LONGEST_ID) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', LONGEST_ID);
    return slug.substring(0, cut > 0 ? cut : LONGEST_ID);
  }

  private static String free(String id, java.util.Collection<String> taken) {
    Set<String> ids = Set.copyOf(taken);
    String free = id;
    for (int i = 2; ids.contains(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  /**
   * The file with the piece in it.
   *
   * @param values the values of its keys, those of {@link #defaults} included
   */
  public NewPiece make(Kind kind, Map<String, List<String>> values) {
    String name = shortened(first(values, "title", ""));
    return switch (kind) {
      case GUIDE -> markdown(kind, values, guidePath(values, name), guideBody());
      case OUTCOME ->
          markdown(
              kind,
              values,
              "outcomes/" + name + ".md",
              "<!-- What, when, why it matters to a small firm, what came of it. -->\n");
      case NEWS ->
          markdown(
              kind,
              values,
              "news/" + first(values, "date", "") + "-" + name + ".md",
              "<!-- Two or three short paragraphs. -->\n");
      case NOTE ->
          markdown(
              kind,
              values,
              "research/" + name + ".md",
              "<!-- Its findings in our own words. -->\n");
      case PAGE -> markdown(kind, values, "pages/" + name + ".md", "<!-- The text. -->\n");
      case RESOURCE ->
          entry(kind, values, "resources/" + first(values, "topics", "unsorted") + ".yaml");
      case MEETING ->
          entry(
              kind, values, "meetings/" + first(values, "date", "0000").substring(0, 4) + ".yaml");
      case DOCUMENT -> entry(kind, values, "documents.yaml");
      case PUBLISHER -> entry(kind, values, "vocabularies/publishers.yaml");
      case TERM -> entry(kind, values, "glossary.yaml");
    };
  }

  private NewPiece markdown(Kind kind, Map<String, List<String>> values, String path, String body) {
    return new NewPiece(path, "---\n" + text.front(kind.content(), values) + "---\n" + body);
  }

  private NewPiece entry(Kind kind, Map<String, List<String>> values, String path) {
    return new NewPiece(path, appended(trial.text(path), text.entry(kind.content(), values)));
  }

  /** A file with an entry at its end, set off by a blank line where the others are. */
  public static String appended(String before, String entry) {
    if (before.isBlank()) {
      return before + entry;
    }
    String gap = before.contains("\n\n- ") ? "\n" : "";
    return before.stripTrailing() + "\n" + gap + entry;
  }

  private String guidePath(Map<String, List<String>> values, String name) {
    String audience =
        trial
            .hub()
            .questions()
            .find(first(values, "question", ""))
            .map(Question::audience)
            .map(ref -> ref.id())
            .orElse("businesses");
    String folder = "guides/" + audience + "/";
    int last =
        trial.files(folder).stream()
            .map(path -> path.substring(folder.length()).replaceFirst("-.*", ""))
            .filter(number -> number.matches("\\d{1,4}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return folder + String.format(Locale.ROOT, "%02d", last + 1) + "-" + name + ".md";
  }

  private static String guideBody() {
    return """
    <!-- Write below each heading, and take these remarks away. Readers do not see them. -->

    ## What it is

    <!-- And why it matters to a small firm. -->

    ## Step by step

    <!-- 1. First, 2. then ... -->

    ## An example

    <!-- !!! example "Example (invented numbers)" and, indented by four spaces, plain numbers. -->

    ## Common mistakes

    <!-- - What goes wrong, and what to do instead. -->

    ## Costs and time

    <!-- In general terms. -->

    ## Where to get help

    <!-- [A name](resource:its-id) -->
    """;
  }
}

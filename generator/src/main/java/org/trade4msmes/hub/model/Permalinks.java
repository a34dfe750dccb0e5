package org.trade4msmes.hub.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Where each piece of content has its page. Paths are relative to the site's root, have no slash at
 * their beginning, and name a file, so that they work without a server.
 */
public final class Permalinks {
  /** Names of pages at the root that a text page may not take. */
  public static final Set<String> RESERVED =
      Set.of(
          "index",
          "library",
          "topics",
          "types",
          "publishers",
          "economies",
          "meetings",
          "documents",
          "outcomes",
          "champions",
          "participation",
          "news",
          "research",
          "glossary",
          "search",
          "404",
          "a-z",
          "offline",
          "game",
          "planner",
          "planner-rules",
          "businesses",
          "policymakers",
          "researchers");

  /** The calendar of all meetings. */
  public static final String MEETINGS_CALENDAR = "meetings.ics";

  private Permalinks() {}

  /** A page at the root of a language, such as {@code fr/library.html}. */
  public static String top(String name, Language language) {
    return language.folder() + name + ".html";
  }

  public static String guide(Guide guide, Language language) {
    return language.folder() + "guides/" + guide.audience() + "/" + guide.id() + ".html";
  }

  public static String topic(Topic topic, Language language) {
    return language.folder() + "topics/" + topic.id() + ".html";
  }

  public static String resourceType(Label type, Language language) {
    return language.folder() + "types/" + type.id() + ".html";
  }

  public static String publisher(Publisher publisher, Language language) {
    return language.folder() + "publishers/" + publisher.id() + ".html";
  }

  public static String economy(Economy economy, Language language) {
    return language.folder() + "economies/" + economy.id().toLowerCase(Locale.ROOT) + ".html";
  }

  public static String meeting(Meeting meeting, Language language) {
    return language.folder() + "meetings/" + meeting.id() + ".html";
  }

  /** The calendar file of a meeting, the same for all languages. */
  public static String meetingCalendar(Meeting meeting) {
    return "meetings/" + meeting.id() + ".ics";
  }

  /** The feed that belongs to a page. */
  public static String feed(String page) {
    return page.replaceFirst("\\.html$", ".atom");
  }

  public static String outcome(Outcome outcome, Language language) {
    return language.folder() + "outcomes/" + outcome.id() + ".html";
  }

  public static String newsItem(NewsItem item, Language language) {
    return language.folder() + "news/" + item.id() + ".html";
  }

  public static String researchNote(ResearchNote note, Language language) {
    return language.folder() + "research/" + note.id() + ".html";
  }

  /** The page on which a story of the Trade Game is played. */
  public static String story(Story story, Language language) {
    return language.folder() + "game/" + story.id() + ".html";
  }

  /** The script that holds a story in a language. */
  public static String storyScript(Story story, Language language) {
    return "game/" + story.id() + "." + language.code() + ".js";
  }

  /** The page of a scene for readers without JavaScript. */
  public static String scene(Story story, Scene scene, Language language) {
    return language.folder() + "game/" + story.id() + "/" + scene.id() + ".html";
  }

  /** The script that holds the questions and rules of the planner in a language. */
  public static String plannerScript(Language language) {
    return "planner/rules." + language.code() + ".js";
  }

  /** The script that holds the resources of an economy for the planner. */
  public static String plannerResources(Economy economy) {
    return "planner/" + economy.id().toLowerCase(Locale.ROOT) + ".js";
  }

  /** The document's entry in the register. */
  public static String document(Document document, Language language) {
    return top("documents", language) + "#" + slug(document.id());
  }

  public static String champion(Champion champion, Language language) {
    return top("champions", language) + "#" + champion.id();
  }

  public static String glossaryTerm(GlossaryTerm term, Language language) {
    return top("glossary", language) + "#" + term.id();
  }

  /** The n-th part (from 1) of a page whose list is cut into parts. */
  public static String part(String path, int number) {
    return number == 1 ? path : path.replaceFirst("\\.html$", "-" + number + ".html");
  }

  /** Text as an id: lower case, without accents, words joined by hyphens. */
  public static String slug(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        slug.appendCodePoint(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && c != '\''
          && c != '’'
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }
}

package org.trade4msmes.hub.content;

import java.time.ZoneId;
import java.util.List;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Audience;
import org.trade4msmes.hub.model.Champion;
import org.trade4msmes.hub.model.ChampionEdition;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Economy;
import org.trade4msmes.hub.model.GlossaryTerm;
import org.trade4msmes.hub.model.Label;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Meeting;
import org.trade4msmes.hub.model.Partner;
import org.trade4msmes.hub.model.Publisher;
import org.trade4msmes.hub.model.Question;
import org.trade4msmes.hub.model.Redirect;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.model.Spelling;
import org.trade4msmes.hub.model.SpellingRule;
import org.trade4msmes.hub.model.Spotlight;
import org.trade4msmes.hub.model.SynonymGroup;
import org.trade4msmes.hub.model.Topic;
import org.trade4msmes.hub.model.WebLink;
import org.trade4msmes.hub.yaml.Fields;

/** Reads the kinds of content that stand as entries in YAML lists: one method a kind. */
final class EntryReaders {
  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  private final Diagnostics diagnostics;

  EntryReaders(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static Audience audience(Fields f) {
    return new Audience(f.id("id"), f.spanOf("id"), f.localized("name"), f.localized("summary"));
  }

  static Question question(Fields f) {
    return new Question(
        f.id("id"),
        f.spanOf("id"),
        f.ref("audience"),
        f.localized("title"),
        f.localized("summary"));
  }

  static Topic topic(Fields f) {
    return new Topic(
        f.id("id"),
        f.spanOf("id"),
        f.localized("name"),
        f.localized("summary"),
        f.optionalLocalized("introduction"),
        f.localizedLists("asked_as"));
  }

  static Label label(Fields f) {
    LocalizedText name = f.localized("name");
    return new Label(f.id("id"), f.spanOf("id"), name, f.localizedOr("plural", name));
  }

  static Publisher publisher(Fields f) {
    return new Publisher(
        f.id("id"),
        f.spanOf("id"),
        f.text("name"),
        f.optionalText("abbreviation"),
        f.texts("aliases"));
  }

  Economy economy(Fields f) {
    String code = f.text("code");
    if (!code.isEmpty() && !code.matches("[A-Z]{2}")) {
      diagnostics.report(
          DiagnosticCode.BAD_ID,
          f.spanOf("code"),
          "\"" + code + "\" is not a code of an economy.",
          "Use the two capital letters of ISO 3166, as in KE; put NO in quotes.");
    }
    return new Economy(code, f.spanOf("code"), f.ref("region"), f.localizedTexts("name"));
  }

  Resource resource(Fields f) {
    Integer year = f.optionalInteger("year");
    if (year != null && (year < 1900 || year > 2100)) {
      diagnostics.report(
          DiagnosticCode.BAD_DATE, f.spanOf("year"), "The year " + year + " cannot be right.");
    }
    return new Resource(
        f.id("id"),
        f.spanOf("id"),
        f.text("title"),
        f.ref("publisher"),
        f.url("url"),
        year,
        f.ref("type"),
        f.requiredRefs("topics"),
        f.requiredRefs("audiences"),
        languages(f),
        f.refs("economies"),
        f.text("summary"),
        f.optionalDate("added"),
        f.flag("draft"));
  }

  private List<String> languages(Fields f) {
    f.requiredRefs("languages").stream()
        .filter(r -> !r.id().matches("[a-z]{2,3}"))
        .forEach(r ->
            diagnostics.report(
                DiagnosticCode.BAD_VALUE,
                r.span(),
                "\"" + r.id() + "\" is not a code of a language.",
                "Use the two small letters of ISO 639-1, as in \"fr\"."));
    return f.texts("languages");
  }

  Meeting meeting(Fields f) {
    Meeting meeting =
        new Meeting(
            f.id("id"),
            f.spanOf("id"),
            f.date("date"),
            f.optionalDate("end_date"),
            f.optionalTime("start"),
            f.optionalTime("end"),
            f.zone("zone", GENEVA),
            f.ref("kind"),
            f.text("title"),
            f.optionalText("location"),
            f.flag("online"),
            f.texts("organisers"),
            f.refs("economies"),
            f.choice("status", List.of("held", "planned"), "held").equals("planned"),
            f.optionalText("summary"),
            f.refs("topics"),
            f.texts("agenda"),
            f.texts("speakers"),
            f.refs("documents"),
            f.list("spotlight", EntryReaders::spotlight),
            webLinks(f, "links"),
            f.optionalText("note"),
            webLinks(f, "sources"),
            f.flag("draft"));
    checkPeriod(f, meeting);
    return meeting;
  }

  private void checkPeriod(Fields f, Meeting meeting) {
    if (meeting.lastDay().isBefore(meeting.date())) {
      diagnostics.report(
          DiagnosticCode.BAD_PERIOD,
          f.spanOf("end_date"),
          "The meeting ends on "
              + meeting.lastDay()
              + ", before it starts on "
              + meeting.date()
              + ".");
    } else if (meeting.start() != null
        && meeting.finish() != null
        && meeting.lastDay().equals(meeting.date())
        && meeting.finish().isBefore(meeting.start())) {
      diagnostics.report(
          DiagnosticCode.BAD_PERIOD,
          f.spanOf("end"),
          "The meeting ends at "
              + meeting.finish()
              + ", before it starts at "
              + meeting.start()
              + ".",
          "A meeting that goes on past midnight needs an \"end_date\".");
    }
  }

  private static Spotlight spotlight(Fields f) {
    return new Spotlight(
        f.optionalInteger("number"),
        f.optionalText("firm"),
        f.optionalText("person"),
        f.optionalRef("economy"),
        f.optionalText("note"));
  }

  static Document document(Fields f) {
    String symbol = f.optionalText("symbol");
    return new Document(
        f.idOr("id", symbol),
        f.spanOf(symbol == null ? "id" : "symbol"),
        symbol,
        f.text("title"),
        f.ref("kind"),
        f.optionalPartialDate("date"),
        f.refs("economies"),
        f.refs("topics"),
        f.optionalRef("meeting"),
        f.optionalRef("supersedes"),
        f.optionalUrl("url"),
        f.optionalText("note"),
        webLinks(f, "sources"),
        f.flag("draft"));
  }

  static ChampionEdition championEdition(Fields f) {
    return new ChampionEdition(
        f.text("year"),
        f.spanOf("year"),
        f.integer("year"),
        f.text("theme"),
        f.texts("partners"),
        f.optionalDate("launched"),
        f.optionalDate("deadline"),
        f.optionalDate("announced"),
        f.optionalText("prize"),
        f.optionalText("note"),
        webLinks(f, "sources"),
        f.list("entries", EntryReaders::champion),
        f.flag("draft"));
  }

  private static Champion champion(Fields f) {
    return new Champion(
        f.id("id"),
        f.spanOf("id"),
        f.text("name"),
        f.optionalRef("economy"),
        f.choice("role", List.of("winner", "runner-up"), "winner").equals("winner"),
        f.optionalText("does"),
        f.optionalUrl("url"),
        f.optionalText("note"),
        f.flag("draft"));
  }

  static Partner partner(Fields f) {
    return new Partner(
        f.text("name"),
        f.optionalText("what"),
        f.optionalUrl("url"),
        webLinks(f, "sources"),
        f.flag("draft"));
  }

  static GlossaryTerm glossaryTerm(Fields f) {
    return new GlossaryTerm(
        f.id("id"),
        f.spanOf("id"),
        f.localized("term"),
        f.localizedTexts("abbreviation"),
        f.localized("definition"),
        f.refs("see_also"),
        f.localizedLists("also"),
        f.flag("draft"));
  }

  static SynonymGroup synonymGroup(Fields f) {
    return new SynonymGroup(f.listsByLanguage());
  }

  static Spelling spelling(Fields f) {
    return new Spelling(
        f.list("forms", EntryReaders::spellingRule), f.localizedLists("known_acronyms"));
  }

  private static SpellingRule spellingRule(Fields f) {
    String language = f.choice("language", List.of("en", "fr", "es"), "en");
    return new SpellingRule(
        Language.ofCode(language).orElse(Language.EN), f.text("right"), f.texts("wrong"));
  }

  Redirect redirect(Fields f) {
    String from = f.text("from");
    if (!from.isEmpty() && !from.matches("([a-z0-9-]+/)*[a-z0-9-]+\\.html")) {
      diagnostics.report(
          DiagnosticCode.BAD_VALUE,
          f.spanOf("from"),
          "\"" + from + "\" cannot be the path of a page.",
          "Write the old path without a slash at its beginning, as in guides/businesses/old.html.");
    }
    return new Redirect(from, f.ref("to"), f.spanOf("from"));
  }

  /** Pages elsewhere, each with a title and an address. */
  static List<WebLink> webLinks(Fields f, String key) {
    return f.list(key, link -> new WebLink(link.text("title"), link.url("url")));
  }
}

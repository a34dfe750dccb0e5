package org.trade4msmes.hub.check;

import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BROKEN_PAGE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_MESSAGE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.TEMPLATE_ERROR;

import java.util.List;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;

/** Mistakes in templates, each on line 2 of the template of text pages. */
final class TemplateCases {
  private TemplateCases() {}

  static List<DiagnosticCase> all() {
    return List.of(
        template(
            TEMPLATE_ERROR,
            "a variable that does not exist",
            "<p>${colour}</p>",
            """
            error[template-error] templates/text-page.ftlh:2:8
              The following has evaluated to null or missing: ==> colour  [in template "text-page.ftlh" at line 2, column 8]
              2 |   <p>${colour}</p>
                         ^
            """),
        template(
            TEMPLATE_ERROR,
            "a part that a record does not have",
            "<p>${page.titel}</p>",
            """
            error[template-error] templates/text-page.ftlh:2:6
              PageModel has no "titel". It has: path, root, lang, langName, template, title, description, breadcrumbs, alternates, section, source, listed, data.
              2 |   <p>${page.titel}</p>
                       ^
            """),
        template(
            TEMPLATE_ERROR,
            "a tag that is never closed",
            "<#if page.listed>",
            """
            error[template-error] templates/text-page.ftlh:2:20
              Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't malformed. (Note that FreeMarker end-tags must have # or @ after the / character.)
              2 |   <#if page.listed>
                                     ^
            """),
        template(
            TEMPLATE_ERROR,
            "a message that does not exist",
            "<p>${t(\"hom\")}</p>",
            """
            error[template-error] templates/text-page.ftlh:2:6
              There is no message "hom" in interface/en.yaml. Did you mean "home"?
              2 |   <p>${t("hom")}</p>
                       ^
            """),
        template(
            TEMPLATE_ERROR,
            "an asset that does not exist",
            "<p>${asset(\"hub.cs\")}</p>",
            """
            error[template-error] templates/text-page.ftlh:2:6
              There is no file "hub.cs" in templates/assets. Did you mean "hub.css"?
              2 |   <p>${asset("hub.cs")}</p>
                       ^
            """),
        new DiagnosticCase(
            TEMPLATE_ERROR,
            "a template that is missing",
            hub -> hub.deleteTemplate("note.ftlh"),
            """
            error[template-error] templates/note.ftlh:1:1
              This template is missing.
            """),
        template(
            BROKEN_PAGE,
            "a link to a page that is not made",
            "<a href=\"abuot.html\">About</a>",
            """
            error[broken-page] about.html, made by text-page.ftlh:1:1
              The link "abuot.html" leads to abuot.html, which the site does not have. (line 2, column 12 of the page)
              Did you mean about.html?
            """),
        template(
            BROKEN_PAGE,
            "a link to an anchor that is not there",
            "<a href=\"about.html#nowhere\">About</a>",
            """
            error[broken-page] about.html, made by text-page.ftlh:1:1
              The link "about.html#nowhere" leads to an id that about.html does not have. (line 2, column 12 of the page)
            """),
        new DiagnosticCase(
            MISSING_MESSAGE,
            "a message that the program needs",
            hub -> {
              for (String language : List.of("en", "fr", "es")) {
                String messages = hub.read("interface/" + language + ".yaml");
                hub.write(
                    "interface/" + language + ".yaml",
                    messages.replaceFirst("(?m)^home: .*\n", ""));
              }
            },
            """
            error[missing-message] content/interface:1:1
              There is no message "home" in interface/en.yaml.
            """),
        new DiagnosticCase(
            MISSING_MESSAGE,
            "a message that only a feed needs",
            hub -> {
              for (String language : List.of("en", "fr", "es")) {
                String messages = hub.read("interface/" + language + ".yaml");
                hub.write(
                    "interface/" + language + ".yaml",
                    messages.replaceFirst("(?m)^new_resources: .*\n", ""));
              }
            },
            """
            error[missing-message] content/interface:1:1
              There is no message "new_resources" in interface/en.yaml. Did you mean "no_resources" or "resources"?
            """));
  }

  private static DiagnosticCase template(
      DiagnosticCode code, String what, String line, String report) {
    return new DiagnosticCase(
        code, what, hub -> hub.template("text-page.ftlh", "<p>Text</p>\n  " + line + "\n"), report);
  }
}

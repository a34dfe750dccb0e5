package org.trade4msmes.hub.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.BAD_FILE_NAME;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.FILE_TOO_LARGE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_FILE;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.MISSING_FRONT_MATTER;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.NOT_UTF_8;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.SYMBOLIC_LINK;
import static org.trade4msmes.hub.diagnostic.DiagnosticCode.UNEXPECTED_FILE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Mistakes with files as such. */
final class FileCases {
  private FileCases() {}

  static List<DiagnosticCase> all() {
    return List.of(
        new DiagnosticCase(
            NOT_UTF_8,
            "a Latin-1 letter",
            hub ->
                hub.write(
                    "network.yaml", "- name: International\n- name: Café\n".getBytes(ISO_8859_1)),
            """
            error[not-utf-8] content/network.yaml:2:12
              This file is not written in UTF-8: the byte 0xE9 here does not fit.
              2 | - name: Caf
                             ^
              Save it again with the encoding UTF-8.
            """),
        new DiagnosticCase(
            FILE_TOO_LARGE,
            "more than a mebibyte",
            hub -> hub.append("pages/about.md", "x".repeat(1 << 20)),
            """
            error[file-too-large] content/pages/about.md:1:1
              This file has 1048759 bytes, more than 1048576.
              Split it into several files.
            """),
        new DiagnosticCase(
            SYMBOLIC_LINK,
            "a link out of the tree",
            hub ->
                Files.createSymbolicLink(
                    hub.content().resolve("pages/link.md"), Path.of("../../outside.md")),
            """
            error[symbolic-link] content/pages/link.md:1:1
              This is a symbolic link.
              Put the file itself here.
            """),
        new DiagnosticCase(
            SYMBOLIC_LINK,
            "a linked folder",
            hub ->
                Files.createSymbolicLink(
                    hub.content().resolve("guides/researchers"), hub.content().resolve("pages")),
            """
            error[symbolic-link] content/guides/researchers:1:1
              This is a symbolic link.
              Put the file itself here.
            """),
        new DiagnosticCase(
            UNEXPECTED_FILE,
            "a file of another kind",
            hub -> hub.write("pages/letter.docx", "x"),
            """
            error[unexpected-file] content/pages/letter.docx:1:1
              This file is neither Markdown (.md) nor YAML (.yaml), nor an image in images/.
              Move it out of the content folder.
            """),
        new DiagnosticCase(
            UNEXPECTED_FILE,
            "the other ending of YAML",
            hub -> hub.write("resources/informality.yml", "[]"),
            """
            error[unexpected-file] content/resources/informality.yml:1:1
              This file is neither Markdown (.md) nor YAML (.yaml), nor an image in images/.
              Name it .yaml.
            """),
        new DiagnosticCase(
            UNEXPECTED_FILE,
            "a list that is of no kind",
            hub -> hub.write("vocabularies/colours.yaml", "- id: red\n"),
            """
            error[unexpected-file] content/vocabularies/colours.yaml:1:1
              No kind of content has its files here.
              1 | - id: red
                  ^
              docs/editors.md lists where each kind lies.
            """),
        new DiagnosticCase(
            UNEXPECTED_FILE,
            "an article in a folder of no kind",
            hub -> hub.write("guide/plan.md", "---\ntitle: Plan\n---\n"),
            """
            error[unexpected-file] content/guide/plan.md:1:1
              No kind of content has its files here.
              1 | ---
                  ^
              docs/editors.md lists where each kind lies.
            """),
        new DiagnosticCase(
            BAD_FILE_NAME,
            "capitals and underscores",
            hub -> hub.write("pages/Contact_Us.md", "---\ntitle: T\nsummary: S\n---\n"),
            """
            error[bad-file-name] content/pages/Contact_Us.md:1:1
              The name of this file is not of the right form.
              1 | ---
                  ^
              Use lower-case words joined by hyphens, as in export-plan.md; a translation ends in .fr.md or .es.md.
            """),
        new DiagnosticCase(
            BAD_FILE_NAME,
            "a language that the hub does not have",
            hub -> hub.write("pages/about.de.md", "---\ntitle: T\nsummary: S\n---\n"),
            """
            error[bad-file-name] content/pages/about.de.md:1:1
              The name of this file is not of the right form.
              1 | ---
                  ^
              Use lower-case words joined by hyphens, as in export-plan.md; a translation ends in .fr.md or .es.md.
            """),
        new DiagnosticCase(
            BAD_FILE_NAME,
            "a guide without a number",
            hub ->
                hub.write(
                        "guides/policymakers/fewer-forms.md",
                        hub.read("guides/policymakers/10-fewer-forms.md"))
                    .delete("guides/policymakers/10-fewer-forms.md"),
            """
            error[bad-file-name] content/guides/policymakers/fewer-forms.md:1:1
              A guide lies in the folder of its audience, and its name begins with a number.
              1 | ---
                  ^
              Name it like guides/businesses/21-incoterms.md.
            """),
        new DiagnosticCase(
            BAD_FILE_NAME,
            "a news item under another date than its own",
            hub ->
                hub.write(
                    "news/2024-06-12-on-finance.md",
                    "---\ntitle: T\nsummary: S\ndate: 2024-06-13\n---\n"),
            """
            error[bad-file-name] content/news/2024-06-12-on-finance.md:1:1
              The name of a news item begins with its date.
              1 | ---
                  ^
              Name it like news/2024-06-13-what-happened.md.
            """),
        new DiagnosticCase(
            MISSING_FILE,
            "no settings",
            hub -> hub.delete("hub.yaml"),
            """
            error[missing-file] content/hub.yaml:1:1
              The file hub.yaml is missing from the content folder.
              Add it with a "title" and a "tagline" in English, French and Spanish.
            """),
        new DiagnosticCase(
            MISSING_FRONT_MATTER,
            "none at all",
            hub -> hub.write("pages/contact.md", "## Contact\n"),
            """
            error[missing-front-matter] content/pages/contact.md:1:1
              This file has no front matter.
              1 | ## Contact
                  ^
              Begin it with a line of three dashes, then keys such as "title: ...", then another line of three dashes.
            """),
        new DiagnosticCase(
            MISSING_FRONT_MATTER,
            "never ended",
            hub -> hub.write("pages/contact.md", "---\ntitle: T\n\nText.\n"),
            """
            error[missing-front-matter] content/pages/contact.md:1:1
              This file has no front matter.
              1 | ---
                  ^
              Begin it with a line of three dashes, then keys such as "title: ...", then another line of three dashes.
            """),
        new DiagnosticCase(
            MISSING_FRONT_MATTER,
            "without a key",
            hub -> hub.write("pages/contact.md", "---\n---\nText.\n"),
            """
            error[missing-front-matter] content/pages/contact.md:1:1
              The front matter of this file holds no keys.
              1 | ---
                  ^
              Write keys with values, such as "title: ...".
            """),
        new DiagnosticCase(
            MISSING_FRONT_MATTER,
            "a list",
            hub -> hub.write("pages/contact.md", "---\n- title\n---\nText.\n"),
            """
            error[missing-front-matter] content/pages/contact.md:1:1
              The front matter of this file holds no keys.
              1 | ---
                  ^
              Write keys with values, such as "title: ...".
            """));
  }
}

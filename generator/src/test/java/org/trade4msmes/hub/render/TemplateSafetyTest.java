package org.trade4msmes.hub.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.testkit.HubFixture;

/** Templates see the records of their page and nothing else of the program or the machine. */
class TemplateSafetyTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "<#assign o = \"freemarker.template.utility.ObjectConstructor\"?new()>",
        "${page?api.getClass().getName()}",
        "${page.title?api.getClass()}",
        "${page.getClass().getName()}",
        "${page.class}",
        "${page.path.class}",
        "${page.toString()}",
        "${page.root()}",
        "${hub.getClass()}",
        "${hub.build.class.protectionDomain}",
        "${view.class.classLoader}",
        "${page.breadcrumbs.getClass()}",
        "${page.breadcrumbs.clear()}",
        "${page.breadcrumbs[0].class}",
        "${page.alternates?api.clear()}",
        "${view.article.getBody()}",
        "${t.class}",
        "${asset.getClass()}",
        "${statics[\"java.lang.System\"].exit(1)}",
        "${.data_model.class}",
        "${.vars[\"java\"]}",
        "<#include \"../content/hub.yaml\">",
        "<#include \"/../content/hub.yaml\">",
        "<#include \"/etc/hosts\">",
        "<#include \"file:///etc/hosts\">",
        "<#import \"../../../../etc/hosts\" as hosts>",
        "${colour}",
        "${page.colour}",
        "${view.colour}",
        "<#list colours as colour>x</#list>",
        "<#if colour>x</#if>",
        "<@nothing/>"
      })
  void whatIsOutOfReachFailsTheBuildAtItsLine(String attempt) throws Exception {
    HubFixture hub =
        HubFixture.small(folder).template("text-page.ftlh", "<p>Text</p>\n\n" + attempt + "\n");
    List<Diagnostic> found = hub.check();
    assertEquals(
        List.of("template-error templates/text-page.ftlh:3"),
        found.stream()
            .map(d -> d.code().label() + " " + d.span().file().path() + ":" + d.span().line())
            .toList());
  }

  @Test
  void nothingIsPublishedWithATemplateAtFault() throws Exception {
    HubFixture hub = HubFixture.small(folder).template("news.ftlh", "${colour}");
    assertEquals(1, hub.run("build").exitCode());
    assertFalse(Files.exists(hub.output().resolve("index.html")));
  }

  @Test
  void aMistakeInAnIncludedPartIsFoundThere() throws Exception {
    HubFixture hub =
        HubFixture.small(folder)
            .template("own.ftlh", "<#macro colour>\n<p>${colour.red}</p>\n</#macro>\n")
            .template("text-page.ftlh", "<#import \"own.ftlh\" as own>\n<p><@own.colour/></p>\n");
    Diagnostic found = hub.check().getFirst();
    assertEquals(DiagnosticCode.TEMPLATE_ERROR, found.code());
    assertEquals("templates/own.ftlh", found.span().file().path());
    assertEquals(2, found.span().line());
  }

  @Test
  void textIsEscapedWithoutBeingAsked() throws Exception {
    HubFixture hub =
        HubFixture.small(folder)
            .replace("pages/about.md", "About this hub", "\"<b>'A' & \\\"b\\\"</b>\"")
            .template("text-page.ftlh", "<p title=\"${page.title}\">${page.title}</p>\n");
    String escaped = "&lt;b&gt;&#39;A&#39; &amp; &quot;b&quot;&lt;/b&gt;";
    assertEquals(
        "<p title=\"" + escaped + "\">" + escaped + "</p>\n", hub.build().text("about.html"));
  }

  @Test
  void optionalPartsMayBeMissing() throws Exception {
    HubFixture hub =
        HubFixture.small(folder)
            .template("text-page.ftlh", "<p>${hub.editUrl!\"none\"}<#if page.source??>!</#if></p>");
    assertTrue(hub.build().text("about.html").startsWith("<p>none!</p>"));
  }
}

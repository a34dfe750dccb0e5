package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trade4msmes.hub.testkit.PageStructure.assertSound;
import static org.trade4msmes.hub.testkit.PageStructure.shown;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.nodes.Document;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.HostileTexts;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Scratch;

/** Whatever an editor writes as a title stays a title. Each try builds a site of many pages. */
class PageStructureProperties {

  @Provide
  Arbitrary<List<String>> titles() {
    return HostileTexts.titles().list().ofSize(40);
  }

  @Property(tries = 8, shrinking = ShrinkingMode.BOUNDED)
  void anyTitleIsShownAsItWasWritten(@ForAll("titles") List<String> titles) throws Exception {
    try (Scratch scratch = Scratch.open()) {
      HubFixture hub = HubFixture.small(scratch.folder());
      for (int i = 0; i < titles.size(); i++) {
        String text = HostileTexts.quoted(titles.get(i));
        hub.write(
            "pages/page-" + i + ".md", "---\ntitle: " + text + "\nsummary: " + text + "\n---\n");
      }
      BuiltSite site = hub.build();
      Document model = site.page("about.html");
      for (int i = 0; i < titles.size(); i++) {
        Document page = site.page("page-" + i + ".html");
        assertSound(model, page);
        String title = shown(titles.get(i).strip());
        assertEquals(title, page.expectFirst("h1").text());
        assertEquals(title, shown(page.expectFirst("meta[name=description]").attr("content")));
      }
      assertSound(model, site.page("a-z.html"));
    }
  }
}

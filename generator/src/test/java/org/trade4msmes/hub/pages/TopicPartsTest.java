package org.trade4msmes.hub.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.markdown.MarkdownCompiler;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.pages.LibraryPages.TopicView;
import org.trade4msmes.hub.resolve.Resolver;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.ManyResources;

/** A topic with thousands of resources has pages of at most fifty. */
class TopicPartsTest {
  @TempDir private Path folder;

  @Test
  void fiveThousandResourcesFillAHundredPages() throws Exception {
    HubFixture fixture = HubFixture.small(folder);
    fixture.write("resources/trade-finance-b.yaml", ManyResources.yaml("trade-finance", 0, 2500));
    fixture.write(
        "resources/trade-finance-c.yaml", ManyResources.yaml("trade-finance", 2500, 4998));
    Diagnostics diagnostics = new Diagnostics();
    Hub hub =
        new Resolver(diagnostics).resolve(new ContentReader(diagnostics).read(fixture.content()));
    var bodies = new MarkdownCompiler(hub, diagnostics).compile(new SitePlan(hub).bodies());
    assertEquals(List.of(), diagnostics.sorted());
    List<ResourceList> parts =
        new SitePlan(hub)
            .pages(bodies, HubFixture.TODAY).stream()
                .filter(page -> page.path().matches("topics/trade-finance(-\\d+)?\\.html"))
                .map(page -> ((TopicView) page.view()).resources())
                .toList();
    assertEquals(100, parts.size());
    assertTrue(parts.stream().allMatch(part -> part.entries().size() == 50));
    assertEquals(5000, parts.stream().flatMap(p -> p.entries().stream()).distinct().count());
  }
}

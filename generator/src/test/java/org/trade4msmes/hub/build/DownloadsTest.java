package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/** What a build with downloads offers. */
class DownloadsTest {
  private static final String PAGE =
      """
      ---
      title: Handbooks
      summary: Guides to print.
      order: 50
      ---
      Books of all guides.
      """;

  @TempDir private Path folder;
  private HubFixture hub;

  @BeforeEach
  void makeHub() throws Exception {
    hub = HubFixture.small(folder).write("pages/handbooks.md", PAGE);
  }

  private Path shelf() {
    return folder.resolve("shelf");
  }

  private BuiltSite build() throws Exception {
    BuildOptions options =
        new BuildOptions(
            hub.content(), Repository.templates(), null, null, HubFixture.TODAY, shelf());
    BuildResult result = new HubBuild(options, false, stage -> {}).rebuild(hub.output());
    assertTrue(result.publication().isPresent(), result.diagnostics()::toString);
    return new BuiltSite(hub.output());
  }

  @Test
  void theHandbooksPageLeadsToEachBookWithItsSize() throws Exception {
    BuiltSite site = build();
    List<Element> links = site.page("handbooks.html").select(".handbooks a[download]");
    assertFalse(links.isEmpty());
    for (Element link : links) {
      long size = Files.size(site.folder().resolve(link.attr("href")));
      double told = Math.max(1, Math.round(size / 100_000.0)) / 10.0;
      assertTrue(link.text().endsWith(", " + told + " MB"), link.text() + " for " + size);
    }
  }

  @Test
  void theArchiveHoldsTheSiteButNoOtherDownload() throws Exception {
    BuiltSite site = build();
    try (ZipFile zip = new ZipFile(site.folder().resolve("downloads/hub.zip").toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      assertTrue(names.contains("hub/index.html"), names::toString);
      assertEquals(List.of(), names.stream().filter(name -> name.contains("downloads/")).toList());
    }
  }

  @Test
  void onlyBooksWhoseGuidesHaveChangedAreMadeAgain() throws Exception {
    build();
    Map<String, FileTime> before = kept();
    build();
    assertEquals(before, kept());
    hub.append("guides/businesses/10-getting-paid.md", "\nOne more sentence.\n");
    build();
    Map<String, FileTime> after = kept();
    assertEquals(before.size(), after.size());
    assertFalse(after.keySet().containsAll(before.keySet()));
    assertTrue(after.keySet().stream().anyMatch(before::containsKey), "all were made again");
  }

  private Map<String, FileTime> kept() throws Exception {
    Map<String, FileTime> times = new HashMap<>();
    try (Stream<Path> files = Files.list(shelf())) {
      for (Path file : files.toList()) {
        times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}

package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.BuiltSite;
import org.trade4msmes.hub.testkit.HubFixture;

/** What has moved, as servers read it. */
class RedirectFilesTest {
  @TempDir private Path folder;
  private HubFixture hub;

  @BeforeEach
  void copy() throws Exception {
    hub = HubFixture.small(folder);
  }

  @Test
  void pagesThatMovedAreListedForServers() throws Exception {
    BuiltSite site = hub.build();
    assertEquals("/old/about.html /about.html 301\n", site.text("_redirects"));
    assertEquals("\"/old/about.html\" \"/about.html\";\n", site.text("redirects.map"));
  }

  @Test
  void aSiteInAFolderIsListedWithThatFolder() throws Exception {
    BuiltSite site = hub.at("https://www.example.org/hub/").build();
    assertEquals("/hub/old/about.html /hub/about.html 301\n", site.text("_redirects"));
  }

  @Test
  void withoutMovesThereAreNoLists() throws Exception {
    BuiltSite site = hub.delete("redirects.yaml").build();
    assertFalse(site.has("_redirects"));
    assertFalse(site.has("redirects.map"));
  }
}

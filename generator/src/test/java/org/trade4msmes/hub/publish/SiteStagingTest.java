package org.trade4msmes.hub.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What publishing promises, by the system's exchange of folders and by two renames alike. */
@ParameterizedClass
@EnumSource
class SiteStagingTest {
  enum Way {
    EXCHANGE,
    TWO_RENAMES;

    TreeExchange exchange() {
      return this == EXCHANGE ? NativeExchange.ofThisSystem() : TreeExchange.UNAVAILABLE;
    }
  }

  @Parameter Way way = Way.EXCHANGE;
  @TempDir Path folder = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void nameTheSite() {
    site = folder.resolve("site");
  }

  private SiteStaging open() throws IOException, PublishException {
    return SiteStaging.open(site, way::exchange);
  }

  private Publication publish(Map<String, String> files) throws IOException, PublishException {
    try (SiteStaging staging = open()) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        staging.write(file.getKey(), file.getValue());
      }
      return staging.publish();
    }
  }

  @Test
  void theFirstSiteMayHaveNoFolderYet() throws Exception {
    site = folder.resolve("a/b/site");
    Publication publication = publish(Map.of("index.html", "home", "guides/a.html", "héllo"));
    assertEquals(Map.of("index.html", "home", "guides/a.html", "héllo"), Trees.read(site));
    assertEquals(new Publication(2, 10, 0, List.of(), site.toRealPath()), publication);
    assertEquals(List.of(".site.hub-lock", "site"), Trees.names(folder.resolve("a/b")));
  }

  @Test
  void aNewSiteReplacesTheOldOneWhole() throws Exception {
    publish(Map.of("index.html", "1", "old/gone.html", "1", "kept/a.html", "1"));
    publish(Map.of("index.html", "2", "kept/b.html", "2"));
    assertEquals(Map.of("index.html", "2", "kept/b.html", "2"), Trees.read(site));
    assertEquals(List.of(".hub-manifest", "index.html", "kept"), Trees.names(site));
    assertEquals(List.of(".site.hub-lock", "site"), Trees.names(folder));
  }

  @Test
  void theManifestListsEveryFileAndDependsOnNothingElse() throws Exception {
    publish(Map.of("b.html", "two", "a/c.css", ""));
    String manifest = Files.readString(site.resolve(Manifest.PATH));
    assertEquals(
        """
        # Files that the hub generator wrote here: CRC-32, bytes, path.
        # A build replaces these and leaves all others alone.
        00000000 0 a/c.css
        11ca8a66 3 b.html
        """,
        manifest);
    publish(Map.of("a/c.css", "", "b.html", "two"));
    assertEquals(manifest, Files.readString(site.resolve(Manifest.PATH)));
  }

  @Test
  void closingWithoutPublishingLeavesTheOldSite() throws Exception {
    publish(Map.of("index.html", "1"));
    try (SiteStaging staging = open()) {
      staging.write("index.html", "2");
      assertEquals(Map.of("index.html", "1"), Trees.read(site));
    }
    assertEquals(Map.of("index.html", "1"), Trees.read(site));
    assertEquals(List.of(".site.hub-lock", "site"), Trees.names(folder));
  }

  @Test
  void foreignFilesStayAsTheyAre() throws Exception {
    Map<String, String> foreign =
        Map.of("CNAME", "hub.example", ".gitignore", "*\n", "notes/deep/a b.txt", "mine é");
    Trees.write(site, foreign);
    Files.createDirectories(site.resolve("empty"));
    Files.createSymbolicLink(site.resolve("link"), Path.of("nowhere"));
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(site.resolve("CNAME"), time);

    Publication first = publish(Map.of("index.html", "1", "guides/a.html", "1"));
    assertEquals(4, first.foreignFiles());
    Trees.write(site, Map.of("guides/mine.txt", "in a generated folder"));
    publish(Map.of("index.html", "2"));

    Map<String, String> kept = Trees.read(site);
    foreign.forEach((path, content) -> assertEquals(content, kept.get(path)));
    assertEquals("in a generated folder", kept.get("guides/mine.txt"));
    assertEquals("-> nowhere", kept.get("link"));
    assertEquals("2", kept.get("index.html"));
    assertEquals(6, kept.size());
    assertTrue(Files.isDirectory(site.resolve("empty")));
    assertEquals(time, Files.getLastModifiedTime(site.resolve("CNAME")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissionsOfTheSiteAndOfForeignFoldersStay() throws Exception {
    Trees.write(site, Map.of("mine/a.txt", "mine"));
    Set<PosixFilePermission> narrow = PosixFilePermissions.fromString("rwxr-x--x");
    Files.setPosixFilePermissions(site, narrow);
    Files.setPosixFilePermissions(site.resolve("mine"), narrow);
    publish(Map.of("index.html", "1"));
    assertEquals(narrow, Files.getPosixFilePermissions(site));
    assertEquals(narrow, Files.getPosixFilePermissions(site.resolve("mine")));
  }

  @Test
  void aForeignFileInTheWayIsAConflict() throws Exception {
    publish(Map.of("index.html", "1"));
    Map<String, String> inTheWay =
        Map.of(
            "about.html", "mine", "guides", "mine", "topics/a.html/x.txt", "mine", "NEWS.html", "");
    Trees.write(site, inTheWay);
    PublishException e =
        assertThrows(
            PublishException.class,
            () ->
                publish(
                    Map.of(
                        "index.html", "2",
                        "about.html", "2",
                        "guides/a.html", "2",
                        "topics/a.html", "2",
                        "news.html", "2")));
    assertEquals(PublishException.Reason.CONFLICT, e.reason());
    for (String path : List.of("about.html", "guides", "topics/a.html", "NEWS.html")) {
      assertTrue(String.valueOf(e.getMessage()).contains(path), e.getMessage());
    }
    Map<String, String> kept = Trees.read(site);
    assertEquals("1", kept.remove("index.html"));
    assertEquals(inTheWay, kept);
    assertEquals(List.of(".site.hub-lock", "site"), Trees.names(folder));
  }

  @Test
  void aSiteWithoutItsManifestIsForeign() throws Exception {
    publish(Map.of("index.html", "1"));
    Files.delete(site.resolve(Manifest.PATH));
    PublishException e =
        assertThrows(PublishException.class, () -> publish(Map.of("index.html", "2")));
    assertEquals(PublishException.Reason.CONFLICT, e.reason());
    assertEquals(Map.of("index.html", "1"), Trees.read(site));
  }

  @Test
  void aDamagedManifestStopsTheBuild() throws Exception {
    publish(Map.of("index.html", "1"));
    Files.writeString(site.resolve(Manifest.PATH), "# x\nnonsense\n");
    PublishException e =
        assertThrows(PublishException.class, () -> publish(Map.of("index.html", "2")));
    assertEquals(PublishException.Reason.OUTPUT, e.reason());
    assertEquals(Map.of("index.html", "1"), Trees.read(site));
  }

  @Test
  void foreignFilesThatComeAtTheLastMomentAreRescued() throws Exception {
    publish(Map.of("index.html", "1"));
    Trees.write(site, Map.of("changed.txt", "before"));
    TreeExchange exchange = way.exchange();
    TreeExchange withVisitor =
        (a, b) -> {
          // The staged tree is complete by now, and somebody still writes into the old one.
          writeLate(b);
          return exchange.exchange(a, b);
        };
    Publication publication;
    try (SiteStaging staging = SiteStaging.open(site, () -> withVisitor)) {
      staging.write("index.html", "2");
      staging.write("new.html", "2");
      publication = staging.publish();
    }
    assertEquals(
        Map.of("index.html", "2", "new.html", "2", "late/a.txt", "late", "changed.txt", "after"),
        Trees.read(site));
    assertEquals(Map.of("new.html", "late"), Trees.read(folder.resolve("site.hub-rescued")));
    assertEquals(1, publication.notes().size());
    assertEquals(List.of(".site.hub-lock", "site", "site.hub-rescued"), Trees.names(folder));
  }

  private static void writeLate(Path tree) {
    try {
      Trees.write(tree, Map.of("late/a.txt", "late", "new.html", "late"));
      Path replacement = tree.resolve("replacement");
      Files.writeString(replacement, "after");
      Files.move(replacement, tree.resolve("changed.txt"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSecondBuildIsTurnedAway() throws Exception {
    publish(Map.of("index.html", "1"));
    try (SiteStaging first = open()) {
      first.write("index.html", "2");
      for (int i = 0; i < 2; i++) {
        PublishException e = assertThrows(PublishException.class, this::open);
        assertEquals(PublishException.Reason.BUSY, e.reason());
      }
      first.write("a.html", "2");
      first.publish();
    }
    assertEquals(Map.of("index.html", "2", "a.html", "2"), Trees.read(site));
    assertEquals(1, publish(Map.of("index.html", "3")).files());
  }

  @Test
  void unusableOutputFoldersAreNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    Path real = Files.createDirectories(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    Map<Path, String> unusable =
        Map.of(
            file,
            "is a file",
            file.resolve("site"),
            "cannot be used",
            link,
            "is a symbolic link",
            Path.of(""),
            "the folder that you work in",
            Path.of("../.."),
            "the folder that you work in",
            Path.of("/"),
            "the root");
    for (Map.Entry<Path, String> output : unusable.entrySet()) {
      site = output.getKey();
      PublishException e = assertThrows(PublishException.class, this::open, site.toString());
      assertEquals(PublishException.Reason.OUTPUT, e.reason());
      assertTrue(String.valueOf(e.getMessage()).contains(output.getValue()), e.getMessage());
    }
    assertEquals("mine", Files.readString(file));
    assertEquals(List.of("file", "link", "real"), Trees.names(folder));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void mountPointsAndReadOnlyFileSystemsAreNamed() {
    for (String output : List.of("/proc", "/proc/site", "/sys/site")) {
      site = Path.of(output);
      PublishException e = assertThrows(PublishException.class, this::open, output);
      assertEquals(PublishException.Reason.OUTPUT, e.reason());
    }
  }

  @Test
  void aLinkedParentIsFollowed() throws Exception {
    Path real = Files.createDirectories(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("link"), real);
    site = folder.resolve("link/site");
    publish(Map.of("index.html", "1"));
    assertEquals(Map.of("index.html", "1"), Trees.read(real.resolve("site")));
  }

  @Test
  void theOutputFolderMayTurnUnusableDuringTheBuild() throws Exception {
    try (SiteStaging staging = open()) {
      staging.write("index.html", "1");
      Files.writeString(site, "a file now");
      assertThrows(PublishException.class, staging::publish);
    }
    assertEquals("a file now", Files.readString(site));
    assertEquals(List.of(".site.hub-lock", "site"), Trees.names(folder));
  }

  @Test
  void pathsThatClashSomewhereAreRefused() throws Exception {
    try (SiteStaging staging = open()) {
      staging.write("guides/a.html", "");
      staging.write("caf\u00e9.html", "");
      for (String path :
          List.of(
              "guides/a.html",
              "guides/A.html",
              "Guides/b.html",
              "guides",
              "guides/a.html/b",
              "cafe\u0301.html",
              "CAF\u00c9.html",
              ".HUB-manifest")) {
        PublishException e =
            assertThrows(PublishException.class, () -> staging.write(path, ""), path);
        assertEquals(PublishException.Reason.PATH, e.reason());
      }
      assertEquals(2, staging.publish().files());
    }
  }

  @Test
  void pathsThatLeadOutOrDoNotFitAreRefused() throws Exception {
    try (SiteStaging staging = open()) {
      for (String path :
          List.of(
              "",
              "/a",
              "../a",
              "a/../../b",
              "a/./b",
              "a//b",
              "a/",
              "a\\b",
              "C:/a",
              "a\nb",
              "a\0b",
              "con.html",
              "x/LPT1",
              "a.",
              "a /b",
              "a?b",
              "é".repeat(128))) {
        PublishException e =
            assertThrows(PublishException.class, () -> staging.write(path, ""), path);
        assertEquals(PublishException.Reason.PATH, e.reason());
      }
      for (String path :
          List.of("console.html", "com10", "a.b/c..d", ".nojekyll", "é".repeat(127))) {
        staging.write(path, "");
      }
    }
    assertEquals(List.of(".site.hub-lock"), Trees.names(folder));
  }

  @Test
  void manyThreadsMayWriteAtOnce() throws Exception {
    try (SiteStaging staging = open()) {
      IntStream.range(0, 500)
          .parallel()
          .forEach(i -> {
            try {
              staging.write("d" + i % 7 + "/e" + i % 3 + "/f" + i, "content " + i);
            } catch (IOException | PublishException e) {
              throw new IllegalStateException(e);
            }
          });
      assertEquals(500, staging.publish().files());
    }
    assertEquals(500, Trees.read(site).size());
  }

  @Test
  void copiesAndReadsBack() throws Exception {
    Path source = Files.writeString(folder.resolve("style.css"), "body {}");
    try (SiteStaging staging = open()) {
      staging.copy("assets/style.css", source);
      assertEquals("body {}", new String(staging.read("assets/style.css"), StandardCharsets.UTF_8));
      assertEquals(Set.of("assets/style.css"), staging.paths());
      assertThrows(NoSuchFileException.class, () -> staging.read("../style.css"));
      assertThrows(IOException.class, () -> staging.copy("x", folder.resolve("missing")));
      staging.publish();
      assertThrows(IllegalStateException.class, staging::publish);
    }
    assertFalse(Files.exists(site.resolve("x")));
    assertEquals(7, Manifest.read(site).bytes());
  }
}

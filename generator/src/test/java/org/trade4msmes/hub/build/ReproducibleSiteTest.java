package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;

/** The same content gives the same bytes, wherever and whenever it is built. */
class ReproducibleSiteTest {
  @TempDir private Path here;
  @TempDir private Path elsewhere;

  @Test
  void theFolderTheOrderOfFilesTheLocaleAndTheTimeZoneMakeNoDifference() throws Exception {
    Path one = build(HubFixture.small(here), here.resolve("shelf"));
    Path other = buildFarAway();
    List<String> files = Folders.files(one);
    assertTrue(
        files.containsAll(List.of("downloads/hub.zip", "search/lucene/segments_1", "sw.js")),
        files::toString);
    assertEquals(files, Folders.files(other));
    List<String> different = new ArrayList<>();
    for (String file : files) {
      if (Files.mismatch(one.resolve(file), other.resolve(file)) >= 0) {
        different.add(file);
      }
    }
    assertEquals(List.of(), different);
  }

  private static Path build(HubFixture hub, Path shelf) throws Exception {
    BuildOptions options =
        new BuildOptions(
            hub.content(), Repository.templates(), null, null, LocalDate.of(2024, 7, 1), shelf);
    BuildResult result = new HubBuild(options, false, stage -> {}).rebuild(hub.output());
    assertTrue(result.publication().isPresent(), result.diagnostics()::toString);
    return hub.output();
  }

  /**
   * Turkish has an i without a dot; the digits are Arabic ones. The files are made again in reverse
   * order, so that the file system lists them in another one.
   */
  private Path buildFarAway() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      HubFixture hub = HubFixture.small(elsewhere.resolve("a longer/way"));
      makeAgain(hub);
      return build(hub, elsewhere.resolve("books"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void makeAgain(HubFixture hub) throws Exception {
    Map<String, byte[]> files = new TreeMap<>(Comparator.reverseOrder());
    for (String file : Folders.files(hub.content())) {
      files.put(file, Files.readAllBytes(hub.content().resolve(file)));
    }
    for (String file : files.keySet()) {
      hub.delete(file);
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      hub.write(file.getKey(), file.getValue());
    }
  }
}

package org.trade4msmes.hub.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.testkit.Folders;
import org.trade4msmes.hub.testkit.HubFixture;

/** The same content gives the same bytes, wherever and whenever it is built. */
class ReproducibleSiteTest {
  @TempDir private Path here;
  @TempDir private Path elsewhere;

  @Test
  void theLocaleAndTimeZoneOfTheMachineMakeNoDifference() throws Exception {
    Path one = HubFixture.small(here).build().folder();
    Path other = buildFarAway();
    List<String> files = Folders.files(one);
    assertEquals(files, Folders.files(other));
    for (String file : files) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(file)), Files.readAllBytes(other.resolve(file)), file);
    }
  }

  /** Turkish has an i without a dot; the digits are Arabic ones. */
  private Path buildFarAway() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return HubFixture.small(elsewhere).build().folder();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}

package org.trade4msmes.hub.publish;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Publishes two versions of a site in turn until it is killed. Run in a process of its own. */
final class EndlessBuilds {
  /** Files in each folder of a version. */
  private static final int FILES = 60;

  private EndlessBuilds() {}

  /** Takes the output folder and whether the system's exchange may be used. */
  public static void main(String[] arguments) throws IOException, PublishException {
    Path site = Path.of(arguments[0]);
    boolean exchange = Boolean.parseBoolean(arguments[1]);
    // The output breaks when the test dies.
    for (int build = 0; !System.out.checkError(); build++) {
      publish(site, exchange, build % 2 == 0 ? "even" : "odd");
      System.out.println(build);
    }
  }

  /** Starts the builds in another process. */
  static Process start(Path site, boolean exchange) throws IOException, URISyntaxException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes(SiteStaging.class) + File.pathSeparator + classes(EndlessBuilds.class),
            EndlessBuilds.class.getName(),
            site.toString(),
            String.valueOf(exchange))
        .start();
  }

  /** Where {@code type} was loaded from; the whole class path would only slow the start. */
  private static Path classes(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Each version has files of its own, files that both have, and its name in each file. */
  static void publish(Path site, boolean exchange, String version)
      throws IOException, PublishException {
    try (SiteStaging staging =
        SiteStaging.open(
            site, () -> exchange ? NativeExchange.ofThisSystem() : TreeExchange.UNAVAILABLE)) {
      IntStream.range(0, FILES)
          .parallel()
          .forEach(i -> {
            try {
              staging.write("both/" + i + ".html", version + " " + "x".repeat(i * 100));
              staging.write(version + "/" + i + ".html", version);
            } catch (IOException | PublishException e) {
              throw new IllegalStateException(e);
            }
          });
      staging.publish();
    }
  }
}

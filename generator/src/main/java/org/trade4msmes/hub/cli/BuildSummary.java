package org.trade4msmes.hub.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.trade4msmes.hub.build.BuildResult;
import org.trade4msmes.hub.build.Stage;
import org.trade4msmes.hub.publish.Publication;

/** What a finished build tells: how much there is, how large it is, where the time went. */
final class BuildSummary {
  private BuildSummary() {}

  static String of(BuildResult result, Publication publication, long nanos) {
    if (result.upToDate()) {
      return String.format(
          Locale.ROOT,
          "Nothing has changed since the last build (%.2f s): %,d files, %s, in %s%n",
          nanos / 1e9,
          publication.files(),
          size(publication.bytes()),
          publication.target());
    }
    int pages = result.pages().values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "Built %,d pages and %,d resources in %.2f s: %,d files, %s, in %s%n",
            pages,
            result.resources(),
            nanos / 1e9,
            publication.files(),
            size(publication.bytes()),
            publication.target()));
    out.append("Pages: ").append(kinds(result.pages())).append(System.lineSeparator());
    out.append("Time:  ").append(times(result.times())).append(System.lineSeparator());
    publication.notes().forEach(note -> out.append(note).append(System.lineSeparator()));
    return out.toString();
  }

  private static String kinds(Map<String, Integer> pages) {
    return pages.entrySet().stream()
        .map(kind -> kind.getKey() + " " + kind.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String times(Map<Stage, Duration> times) {
    return times.entrySet().stream()
        .map(stage ->
            String.format(
                Locale.ROOT,
                "%s %.2f s",
                stage.getKey().label().toLowerCase(Locale.ROOT),
                stage.getValue().toNanos() / 1e9))
        .collect(Collectors.joining(", "));
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}

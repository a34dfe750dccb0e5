package org.trade4msmes.hub.health;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.trade4msmes.hub.health.HealthReport.Figure;
import org.trade4msmes.hub.health.HealthReport.Section;
import org.trade4msmes.hub.health.HealthReport.Table;

/** How much the built site weighs. */
final class Weights {
  private static final int HEAVIEST = 10;

  private Weights() {}

  /** A page and its size in bytes, as it lies on disk and as a web server sends it. */
  private record Weighed(String path, long bytes, long compressed) {}

  /** What is said where no site has been built. */
  static Section unknown() {
    return new Section(
        "weights",
        "Weights of the built site, in bytes",
        Optional.of("No site has been built. Run \"hub build\" first."),
        List.of(),
        List.of());
  }

  static Section of(Path site) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    List<Weighed> pages =
        files.parallelStream()
            .filter(file -> file.toString().endsWith(".html"))
            .map(file -> weigh(site, file))
            .sorted(
                Comparator.comparingLong(Weighed::compressed)
                    .reversed()
                    .thenComparing(Weighed::path))
            .toList();
    long median = pages.isEmpty() ? 0 : pages.get(pages.size() / 2).compressed;
    return new Section(
        "weights",
        "Weights of the built site, in bytes",
        List.of(
            Figure.of("pages", "Pages", pages.size()),
            Figure.of("median-page", "Page in the median, compressed", median),
            Figure.of("site", "All files", total(files)),
            Figure.of("search-index", "Lucene index", total(below(files, site, "search/lucene"))),
            Figure.of(
                "search-pack",
                "Search pack of the browser",
                total(below(files, site, "search")) - total(below(files, site, "search/lucene")))),
        List.of(
            new Table(
                "heaviest",
                "The heaviest pages",
                List.of("page", "bytes", "compressed"),
                pages.stream()
                    .limit(HEAVIEST)
                    .map(p -> List.<Object>of(p.path, p.bytes, p.compressed))
                    .toList())));
  }

  private static List<Path> below(List<Path> files, Path site, String folder) {
    return files.stream().filter(file -> file.startsWith(site.resolve(folder))).toList();
  }

  private static long total(List<Path> files) {
    return files.stream().mapToLong(Weights::size).sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Weighed weigh(Path site, Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Counter counter = new Counter();
      try (GZIPOutputStream gzip = new GZIPOutputStream(counter)) {
        gzip.write(bytes);
      }
      String path = site.relativize(file).toString().replace('\\', '/');
      return new Weighed(path, bytes.length, counter.count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts bytes and forgets them. */
  private static final class Counter extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}

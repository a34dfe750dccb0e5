package org.trade4msmes.hub.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.trade4msmes.hub.diagnostic.Diagnostics;

/**
 * Times the search index and pack of a content folder in a warm JVM: {@code CONTENT}. Run by
 * bench/search.sh.
 */
final class IndexBenchmark {
  private static final int WARM_UP = 20;
  private static final int MEASURED = 11;

  private IndexBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] args) throws Exception {
    CompiledHub compiled =
        new HubCompiler(new StageClock(stage -> {}), LocalDate.of(2026, 11, 24), new Diagnostics())
            .compile(Path.of(args[0]));
    double[] seconds = new double[MEASURED];
    for (int run = -WARM_UP; run < MEASURED; run++) {
      long start = System.nanoTime();
      int files = SearchFiles.of(compiled).size();
      double taken = (System.nanoTime() - start) / 1e9;
      if (run >= 0) {
        seconds[run] = taken;
      } else if (run == -WARM_UP) {
        System.out.printf(Locale.ROOT, "first run %.2f s, %d files%n", taken, files);
      }
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "warm: median %.2f s, from %.2f to %.2f s%n",
        seconds[MEASURED / 2],
        seconds[0],
        seconds[MEASURED - 1]);
  }
}

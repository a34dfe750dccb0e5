package org.trade4msmes.hub.build;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs the stages of a build, some of them side by side, tells when each begins, and keeps how long
 * each took.
 */
final class StageClock {
  private final Map<Stage, Duration> times =
      Collections.synchronizedMap(new EnumMap<>(Stage.class));
  private final Consumer<Stage> began;

  StageClock(Consumer<Stage> began) {
    this.began = began;
  }

  <T> T run(Stage stage, Callable<T> work) throws Exception {
    began.accept(stage);
    long start = System.nanoTime();
    try {
      return work.call();
    } finally {
      times.merge(stage, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
    }
  }

  Map<Stage, Duration> times() {
    return times;
  }
}

package org.trade4msmes.hub.publish;

import java.nio.file.Path;

/** Exchanges two folders in one step, so that no observer sees a state in between. */
@FunctionalInterface
interface TreeExchange {
  /** For systems that have no such step. */
  TreeExchange UNAVAILABLE = (a, b) -> false;

  /**
   * Exchanges {@code a} and {@code b}, both existing folders on one file system.
   *
   * @return false if the system or the file system refused; then nothing has changed
   */
  boolean exchange(Path a, Path b);
}

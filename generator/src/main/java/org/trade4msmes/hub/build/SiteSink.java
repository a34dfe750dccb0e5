package org.trade4msmes.hub.build;

import java.io.IOException;
import org.trade4msmes.hub.publish.PublishException;

/** Takes the files of a site; used by many threads at once. */
@FunctionalInterface
interface SiteSink {

  /**
   * Takes a file.
   *
   * @throws PublishException if its path is not allowed or taken
   */
  void write(String path, byte[] content) throws IOException, PublishException;

  /** Takes a file that the published site has with the same content. */
  default void keep(String path, byte[] content) throws IOException, PublishException {
    write(path, content);
  }
}

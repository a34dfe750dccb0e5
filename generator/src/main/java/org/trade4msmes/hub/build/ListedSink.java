package org.trade4msmes.hub.build;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.trade4msmes.hub.publish.PublishException;

/**
 * Hands files on, and tells somebody of each.
 *
 * @param list is told the path and content of each file
 */
record ListedSink(SiteSink sink, BiConsumer<String, byte[]> list) implements SiteSink {
  @Override
  public void write(String path, byte[] content) throws IOException, PublishException {
    list.accept(path, content);
    sink.write(path, content);
  }

  @Override
  public void keep(String path, byte[] content) throws IOException, PublishException {
    list.accept(path, content);
    sink.keep(path, content);
  }
}

package org.trade4msmes.hub.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The whole site in one ZIP file, to be unpacked and read without a server. Its bytes depend on the
 * files alone: entries are sorted and bear a fixed time. Files may be added by many threads at
 * once; all else is done by one.
 */
public final class HubArchive {
  /** Where the archive lies in the site. */
  public static final String PATH = "downloads/hub.zip";

  /** The page that a reader opens first, beside the folder of the site. */
  public static final String START = "START-HERE.html";

  /** The folder of the site in the archive. */
  public static final String FOLDER = "hub/";

  /**
   * A time that a ZIP file tells without the zone of the machine, which its very first one brings
   * in.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Files for servers, search engines and programs, and the parts of the service worker. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "search/lucene/.*|downloads/.*|admin/.*|offline/.*|sw\\.js|_headers|_redirects|redirects\\.map|robots\\.txt|sitemap.*\\.xml");

  private final Map<String, byte[]> waiting = new ConcurrentSkipListMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 23);
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  /** Adds a file of the site, unless it is of no use in an unpacked copy. */
  public void add(String path, byte[] content) {
    if (!LEFT_OUT.matcher(path).matches()) {
      waiting.put(FOLDER + path, content);
    }
  }

  /** Adds the page that a reader opens first. */
  public void addStart(byte[] content) {
    waiting.put(START, content);
  }

  /**
   * Packs what has been added since the last time.
   *
   * @return the size of the archive so far, in bytes
   */
  public int pack() throws IOException {
    for (Map.Entry<String, byte[]> file : waiting.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    waiting.clear();
    zip.flush();
    return bytes.size();
  }

  /** Packs the rest and closes the archive. */
  public byte[] finish() throws IOException {
    pack();
    zip.close();
    return bytes.toByteArray();
  }
}

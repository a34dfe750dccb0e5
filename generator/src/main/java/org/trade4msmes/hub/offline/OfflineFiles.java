package org.trade4msmes.hub.offline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/**
 * What a service worker needs to keep one version of the site and never to mix it with another: the
 * hash and size of each file, and the script itself. Files may be added by many threads at once.
 *
 * <p>The lists are cut by language and for the search, so that a reader of English pages does not
 * load the list of the French ones.
 */
public final class OfflineFiles {
  /** Where the script lies: at the root, for a worker answers for what lies below it. */
  public static final String WORKER = "sw.js";

  /** The folder of everything else that only the worker and the offline page use. */
  public static final String FOLDER = "offline/";

  private static final String MAIN = "main";
  private static final List<String> FOLDERS_WITH_A_LIST = List.of("es", "fr", "search");

  /** Files that readers do not read, or that are of no use without a network. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "search/lucene/.*|downloads/.*|admin/.*|offline/.*\\.txt|sw\\.js|_headers|_redirects|redirects\\.map|robots\\.txt|(?:.*/)?404\\.html"
              + "|assets/share\\..*|.*\\.(?:xml|atom|csv|json|ico|ics|webmanifest|pdf|epub)");

  /** What every page needs, and the pages that are shown in the place of those not kept. */
  private static final Pattern SHELL =
      Pattern.compile(
          "assets/(?!library-)[^/]*\\.(?:css|js)|offline/[^/]*\\.js|favicon\\.svg|(?:[a-z]{2}/)?offline\\.html");

  /** A file of the site. */
  private record Listed(String hash, int size) {}

  private final Map<String, Listed> files = new ConcurrentSkipListMap<>();

  /** Takes a file of the site into account. */
  public void add(String path, byte[] content) {
    if (!LEFT_OUT.matcher(path).matches()) {
      files.put(path, new Listed(ContentHash.of(content), content.length));
    }
  }

  /**
   * The worker's files by path.
   *
   * @param script the worker's script, which finds what it has to know in {@code self.hubFiles}
   */
  public Map<String, byte[]> files(String script) {
    Map<String, byte[]> result = new TreeMap<>();
    Map<String, StringBuilder> lists = new TreeMap<>(Map.of(MAIN, new StringBuilder()));
    Map<String, int[]> totals = new TreeMap<>(Map.of(MAIN, new int[2]));
    StringBuilder shell = new StringBuilder();
    files.forEach((path, file) -> {
      String name = list(path);
      lists
          .computeIfAbsent(name, n -> new StringBuilder())
          .append(file.hash() + " " + file.size() + " " + path + "\n");
      int[] total = totals.computeIfAbsent(name, n -> new int[2]);
      total[0]++;
      total[1] += file.size();
      if (SHELL.matcher(path).matches()) {
        shell
            .append(shell.isEmpty() ? "" : ",")
            .append("\n[\"" + path + "\",\"" + file.hash() + "\"]");
      }
    });
    StringBuilder index = new StringBuilder();
    lists.forEach((name, list) -> {
      byte[] content = list.toString().getBytes(StandardCharsets.UTF_8);
      result.put(FOLDER + name + ".txt", content);
      int[] total = totals.getOrDefault(name, new int[2]);
      index
          .append(index.isEmpty() ? "" : ",")
          .append("\n\"" + name + "\":[\"" + ContentHash.of(content) + "\",")
          .append(total[0] + "," + total[1] + "]");
    });
    String known = "\"lists\":{" + index + "},\n\"shell\":[" + shell + "]";
    String version = ContentHash.of((known + script).getBytes(StandardCharsets.UTF_8));
    String text = "self.hubFiles={\"version\":\"" + version + "\",\n" + known + "};\n" + script;
    result.put(WORKER, text.getBytes(StandardCharsets.UTF_8));
    return result;
  }

  private static String list(String path) {
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    return FOLDERS_WITH_A_LIST.contains(folder) ? folder : MAIN;
  }
}

package org.trade4msmes.hub.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The files of a site that was built. */
public record BuiltSite(Path folder) {

  public boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  /** The text of a file. */
  public String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** A page, parsed. */
  public Document page(String path) throws IOException {
    return Jsoup.parse(text(path));
  }

  /** The main part of a page as it was written, its tags included. */
  public String main(String path) throws IOException {
    String html = text(path);
    return html.substring(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length());
  }

  /** The paths of all pages, sorted. */
  public List<String> pages() throws IOException {
    return Folders.files(folder).stream().filter(path -> path.endsWith(".html")).toList();
  }
}

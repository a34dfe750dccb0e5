package org.trade4msmes.hub.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.handbook.Handbook;
import org.trade4msmes.hub.handbook.HandbookEditor;
import org.trade4msmes.hub.handbook.HandbookShelf;
import org.trade4msmes.hub.render.HubModel;

/**
 * The handbooks of a hub as files of its site.
 *
 * @param books what pages tell of them
 * @param files the files by path
 */
record Handbooks(List<HubModel.Book> books, Map<String, byte[]> files) {
  private static final String FOLDER = "downloads/";
  private static final double MEGABYTE = 1_000_000;

  /**
   * Makes the handbooks, or takes them from the shelf.
   *
   * @throws IOException if a file of the shelf cannot be read or written
   */
  static Handbooks of(CompiledHub compiled, @Nullable String baseUrl, Path shelf)
      throws IOException {
    List<Handbook> edited =
        new HandbookEditor(compiled.hub(), compiled.bodies(), baseUrl).handbooks();
    List<HandbookShelf.BookFile> made = new HandbookShelf(shelf).files(edited);
    List<HubModel.Book> books = new ArrayList<>();
    for (Handbook book : edited) {
      String name = book.fileName();
      List<HubModel.BookFile> files =
          made.stream()
              .filter(file -> file.book().fileName().equals(name))
              .map(Handbooks::told)
              .toList();
      books.add(new HubModel.Book(book.title(), book.language().code(), files));
    }
    Map<String, byte[]> files = new TreeMap<>();
    made.forEach(file -> files.put(FOLDER + file.name(), file.bytes()));
    return new Handbooks(List.copyOf(books), files);
  }

  private static HubModel.BookFile told(HandbookShelf.BookFile file) {
    double tenths = Math.max(1, Math.round(file.bytes().length * 10 / MEGABYTE));
    return new HubModel.BookFile(
        FOLDER + file.name(), file.kind().name().toLowerCase(Locale.ROOT), tenths / 10);
  }
}

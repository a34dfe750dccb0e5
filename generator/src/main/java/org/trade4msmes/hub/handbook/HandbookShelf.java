package org.trade4msmes.hub.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of handbooks. Those whose text has not changed since they were made are taken from a
 * folder; the others are made and put there, and what is no longer wanted is removed.
 */
public final class HandbookShelf {
  /** To be raised when the same text would give other bytes. */
  private static final String VERSION = "1";

  private final Path folder;
  private final Set<String> used = new HashSet<>();

  /**
   * @param folder where finished files are kept, which is made when it is missing
   */
  public HandbookShelf(Path folder) {
    this.folder = folder;
  }

  /** What kind of file a book is in. */
  public enum Kind {
    A4,
    PHONE,
    EPUB
  }

  /**
   * A file.
   *
   * @param name its name, without folders
   */
  @SuppressWarnings("ArrayRecordComponent") // Written once, and never compared.
  public record BookFile(Handbook book, Kind kind, String name, byte[] bytes) {}

  /** Makes something of a book. */
  @FunctionalInterface
  private interface Maker {
    byte[] make() throws IOException;
  }

  /**
   * All files of the books, in their order.
   *
   * @throws IOException if a file cannot be read or written
   */
  public List<BookFile> files(List<Handbook> books) throws IOException {
    Files.createDirectories(folder);
    List<BookFile> files = new ArrayList<>();
    for (Handbook book : books) {
      String name = book.fileName();
      files.add(new BookFile(book, Kind.A4, name + ".pdf", pdf(book, PageFormat.A4)));
      files.add(new BookFile(book, Kind.PHONE, name + "-phone.pdf", pdf(book, PageFormat.PHONE)));
      files.add(
          new BookFile(
              book,
              Kind.EPUB,
              name + ".epub",
              kept(book + BookResources.text("epub.css"), ".epub", () -> EpubWriter.write(book))));
    }
    removeOthers();
    return files;
  }

  private byte[] pdf(Handbook book, PageFormat format) throws IOException {
    String xhtml = new PrintedBook(book, format).xhtml();
    return kept(
        xhtml + book.reviewed(),
        format.suffix() + ".pdf",
        () -> new PdfWriter().write(book, xhtml));
  }

  private byte[] kept(String input, String ending, Maker maker) throws IOException {
    String name = digest(VERSION + "\n" + input) + ending;
    used.add(name);
    Path file = folder.resolve(name);
    if (Files.isRegularFile(file)) {
      return Files.readAllBytes(file);
    }
    byte[] made = maker.make();
    Path part = Files.createTempFile(folder, "new-", ".part");
    Files.write(part, made);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return made;
  }

  private void removeOthers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!used.contains(String.valueOf(file.getFileName()))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static String digest(String input) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(input.getBytes(UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

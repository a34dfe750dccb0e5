package org.trade4msmes.hub.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * The files of handbooks. Those whose text has not changed since they were made are taken from a
 * folder; the others are made and put there, and what is no longer wanted is removed.
 */
public final class HandbookShelf {
  /** To be raised when the same text would give other bytes. */
  private static final String VERSION = "3";

  /** What setting a book takes at most, in bytes; several are set side by side. */
  private static final long MEMORY_OF_A_BOOK = 250L << 20;

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

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
    EPUB;

    private String suffix() {
      return switch (this) {
        case A4 -> ".pdf";
        case PHONE -> "-phone.pdf";
        case EPUB -> ".epub";
      };
    }
  }

  /**
   * A file.
   *
   * @param name its name, without folders
   */
  @SuppressWarnings("ArrayRecordComponent") // Written once, and never compared.
  public record BookFile(Handbook book, Kind kind, String name, byte[] bytes) {}

  /** A file that is to be there. */
  private record Order(Handbook book, Kind kind) {

    /** How long it takes to make, in letters of a page of A4. */
    int work() {
      int letters = book.chapters().stream().mapToInt(chapter -> chapter.body().length()).sum();
      return switch (kind) {
        case A4 -> letters;
        case PHONE -> letters + letters / 4;
        case EPUB -> letters / 50;
      };
    }
  }

  /** Makes something of a book. */
  @FunctionalInterface
  private interface Maker {
    byte[] make() throws IOException;
  }

  /**
   * All files of the books, in their order; they are made side by side.
   *
   * @throws IOException if a file cannot be read or written
   */
  public List<BookFile> files(List<Handbook> books) throws IOException {
    Files.createDirectories(folder);
    PdfWriter writer = new PdfWriter(new BookFonts());
    List<Order> orders = new ArrayList<>();
    for (Handbook book : books) {
      for (Kind kind : Kind.values()) {
        orders.add(new Order(book, kind));
      }
    }
    try (ExecutorService setters = Executors.newFixedThreadPool(sideBySide())) {
      // The largest first, so that none is left at the end for one processor alone.
      IdentityHashMap<Order, CompletableFuture<BookFile>> making = new IdentityHashMap<>();
      orders.stream()
          .sorted(Comparator.comparingInt(Order::work).reversed())
          .forEach(order ->
              making.put(order, CompletableFuture.supplyAsync(() -> file(order, writer), setters)));
      List<BookFile> files =
          orders.stream().map(order -> requireNonNull(making.get(order)).join()).toList();
      removeOthers();
      return files;
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw failure.getCause();
      }
      throw e;
    }
  }

  private static int sideBySide() {
    Runtime runtime = Runtime.getRuntime();
    long fitting = runtime.maxMemory() / MEMORY_OF_A_BOOK;
    return Math.clamp(fitting, 1, runtime.availableProcessors());
  }

  private BookFile file(Order order, PdfWriter writer) {
    Handbook book = order.book();
    try {
      byte[] bytes =
          switch (order.kind()) {
            case A4 -> pdf(book, PageFormat.A4, writer);
            case PHONE -> pdf(book, PageFormat.PHONE, writer);
            case EPUB ->
                kept(book + BookResources.text("epub.css"), ".epub", () -> EpubWriter.write(book));
          };
      return new BookFile(book, order.kind(), book.fileName() + order.kind().suffix(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] pdf(Handbook book, PageFormat format, PdfWriter writer) throws IOException {
    String xhtml = new PrintedBook(book, format).xhtml();
    return kept(xhtml + book.reviewed(), format.suffix() + ".pdf", () -> writer.write(book, xhtml));
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
    try {
      Files.write(part, made);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      return made; // Another build has cleared the shelf meanwhile; the book is made all the same.
    } finally {
      Files.deleteIfExists(part);
    }
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

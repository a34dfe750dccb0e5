package org.trade4msmes.hub.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;

/**
 * The files below the content folder, read once.
 *
 * @param root the content folder
 * @param name how messages call the content folder
 * @param texts the Markdown and YAML files, in the order of their paths
 * @param images paths of the image files, relative to the content folder
 */
public record SourceTree(Path root, String name, List<SourceFile> texts, Set<String> images) {
  private static final int LARGEST = 1 << 20;
  private static final Set<String> IMAGE_ENDINGS = Set.of("svg", "png", "jpg", "jpeg", "webp");

  /**
   * Reads all files. What cannot be taken (symbolic links, huge files, bytes that are no UTF-8) is
   * reported and left out.
   *
   * @throws IOException if the folder cannot be read
   */
  public static SourceTree read(Path root, Diagnostics diagnostics) throws IOException {
    return read(root, new SourceMemory(), diagnostics);
  }

  /**
   * Reads the files that have changed since the memory last saw them, and takes the others from it.
   *
   * @throws IOException if the folder cannot be read
   */
  public static SourceTree read(Path root, SourceMemory memory, Diagnostics diagnostics)
      throws IOException {
    String name = Objects.requireNonNullElse(root.getFileName(), root).toString();
    Collector collector = new Collector(root, name, diagnostics);
    Files.walkFileTree(root, collector);
    List<SourceFile> texts =
        collector.textFiles.entrySet().parallelStream()
            .map(file -> text(file, collector, memory, diagnostics))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(SourceFile::path))
            .toList();
    memory.keepOnly(collector.textFiles.keySet());
    return new SourceTree(root, name, texts, collector.images);
  }

  private static Optional<SourceFile> text(
      Map.Entry<Path, BasicFileAttributes> file,
      Collector collector,
      SourceMemory memory,
      Diagnostics diagnostics) {
    Path path = file.getKey();
    Optional<SourceFile> known = memory.unchanged(path, file.getValue());
    return known.isPresent()
        ? known
        : readText(path, collector.label(path), diagnostics)
            .map(read -> memory.keep(path, file.getValue(), read));
  }

  /** The path of a file below the content folder. */
  public String relative(SourceFile file) {
    return file.path().substring(name.length() + 1);
  }

  private static Optional<SourceFile> readText(Path path, String label, Diagnostics diagnostics) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      if (bytes.length > LARGEST) {
        diagnostics.report(
            DiagnosticCode.FILE_TOO_LARGE,
            new SourceFile(label, "").start(),
            "This file has " + bytes.length + " bytes, more than " + LARGEST + ".",
            "Split it into several files.");
        return Optional.empty();
      }
      return decode(bytes, label, diagnostics);
    } catch (NoSuchFileException e) {
      return Optional.empty(); // It was removed since the folder was listed.
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Optional<SourceFile> decode(byte[] bytes, String label, Diagnostics diagnostics) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = normalise(out.flip().toString());
    SourceFile file = new SourceFile(label, text);
    if (result.isError()) {
      diagnostics.report(
          DiagnosticCode.NOT_UTF_8,
          file.span(text.length(), text.length()),
          String.format(
              Locale.ROOT,
              "This file is not written in UTF-8: the byte 0x%02X here does not fit.",
              bytes[in.position()] & 0xFF),
          "Save it again with the encoding UTF-8.");
      return Optional.empty();
    }
    return Optional.of(file);
  }

  private static String normalise(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return withoutMark.indexOf('\r') < 0
        ? withoutMark
        : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Sorts the files that a walk meets. */
  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String name;
    private final Diagnostics diagnostics;
    private final Map<Path, BasicFileAttributes> textFiles = new LinkedHashMap<>();
    private final Set<String> images = new TreeSet<>();

    Collector(Path root, String name, Diagnostics diagnostics) {
      this.root = root;
      this.name = name;
      this.diagnostics = diagnostics;
    }

    String label(Path path) {
      return name + "/" + relative(path);
    }

    private String relative(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(root) && isHidden(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      String fileName = String.valueOf(path.getFileName());
      if (TemporaryFiles.isOne(fileName)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        report(
            path,
            DiagnosticCode.SYMBOLIC_LINK,
            "This is a symbolic link.",
            "Put the file itself here.");
      } else if (fileName.endsWith(".md") || fileName.endsWith(".yaml")) {
        textFiles.put(path, attributes);
      } else if (isImage(fileName) && relative(path).startsWith("images/")) {
        images.add(relative(path));
      } else {
        report(
            path,
            DiagnosticCode.UNEXPECTED_FILE,
            "This file is neither Markdown (.md) nor YAML (.yaml), nor an image in images/.",
            fileName.endsWith(".yml") ? "Name it .yaml." : "Move it out of the content folder.");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException && !path.equals(root)) {
        return FileVisitResult.CONTINUE; // It was removed since its folder was listed.
      }
      throw failure;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }

    private static boolean isImage(String fileName) {
      return IMAGE_ENDINGS.contains(fileName.substring(fileName.lastIndexOf('.') + 1));
    }

    private void report(Path path, DiagnosticCode code, String message, String hint) {
      diagnostics.report(code, new SourceFile(label(path), "").start(), message, hint);
    }
  }
}

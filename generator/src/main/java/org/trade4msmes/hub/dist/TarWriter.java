package org.trade4msmes.hub.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Writes a tar archive in the POSIX format "ustar", which every unpacker reads: files, folders and
 * symbolic links, all of one owner and one time, so that equal trees make equal archives.
 */
final class TarWriter implements AutoCloseable {
  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int PREFIX = 155;

  private final OutputStream out;
  private final long seconds;

  /**
   * Makes a writer.
   *
   * @param seconds the time of all entries, in seconds since 1970
   */
  TarWriter(OutputStream out, long seconds) {
    this.out = out;
    this.seconds = seconds;
  }

  void folder(String path) throws IOException {
    header(path + "/", '5', 0, true, "");
  }

  void link(String path, String target) throws IOException {
    header(path, '2', 0, true, target);
  }

  void file(String path, Path file, boolean executable) throws IOException {
    long size = Files.size(file);
    header(path, '0', size, executable, "");
    long copied = Files.copy(file, out);
    if (copied != size) {
      throw new IOException(file + " changed while it was packed");
    }
    out.write(new byte[(int) ((BLOCK - size % BLOCK) % BLOCK)]);
  }

  private void header(String path, char type, long size, boolean executable, String link)
      throws IOException {
    byte[] block = new byte[BLOCK];
    int cut = cut(path);
    text(block, 0, NAME, path.substring(cut));
    text(block, 345, PREFIX, path.substring(0, Math.max(0, cut - 1)));
    octal(block, 100, 8, executable ? 0755 : 0644);
    octal(block, 108, 8, 0);
    octal(block, 116, 8, 0);
    octal(block, 124, 12, size);
    octal(block, 136, 12, seconds);
    block[156] = (byte) type;
    text(block, 157, NAME, link);
    text(block, 257, 8, "ustar\00000");
    Arrays.fill(block, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : block) {
      sum += b & 0xFF;
    }
    text(block, 148, 8, String.format(Locale.ROOT, "%06o\0 ", sum));
    out.write(block);
  }

  /** Where a long path is cut into prefix and name; 0 where it need not be. */
  private static int cut(String path) throws IOException {
    int length = path.getBytes(StandardCharsets.UTF_8).length;
    if (length <= NAME) {
      return 0;
    }
    int slash = path.indexOf('/', path.length() - NAME - 1);
    if (length != path.length() || slash < 0 || slash > PREFIX || slash == path.length() - 1) {
      throw new IOException("The path " + path + " is too long for an archive");
    }
    return slash + 1;
  }

  private static void text(byte[] block, int at, int most, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > most) {
      throw new IOException("\"" + text + "\" is too long for an archive");
    }
    System.arraycopy(bytes, 0, block, at, bytes.length);
  }

  private static void octal(byte[] block, int at, int width, long number) throws IOException {
    String digits = Long.toOctalString(number);
    text(block, at, width - 1, "0".repeat(Math.max(0, width - 1 - digits.length())) + digits);
  }

  /** Ends the archive. */
  @Override
  public void close() throws IOException {
    out.write(new byte[2 * BLOCK]);
    out.close();
  }
}

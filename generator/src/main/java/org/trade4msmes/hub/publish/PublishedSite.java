package org.trade4msmes.hub.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** A site that an earlier build has published. */
public final class PublishedSite {
  private final OutputFolder folder;
  private final Manifest manifest;

  private PublishedSite(OutputFolder folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Looks at an output folder.
   *
   * @return the site, if there is one and no killed build has left anything beside it
   * @throws PublishException if the folder cannot be used for a site
   * @throws IOException if the file system fails
   */
  public static Optional<PublishedSite> at(Path output) throws IOException, PublishException {
    OutputFolder folder = OutputFolder.of(output);
    for (Path leftover : List.of(folder.staged(), folder.ready(), folder.retired())) {
      if (Files.exists(leftover, NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
    }
    Manifest manifest = Manifest.read(folder.target());
    return manifest.entries().isEmpty()
        ? Optional.empty()
        : Optional.of(new PublishedSite(folder, manifest));
  }

  /** The digest of the list of all files, their sizes and checksums. */
  public String digest() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(manifest.toText().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }

  /** Reads all files; the publication, if each of them is as the build has written it. */
  public Optional<Publication> verified() {
    boolean whole =
        manifest.entries().keySet().parallelStream().allMatch(path -> file(path).isPresent());
    return whole
        ? Optional.of(
            new Publication(
                manifest.entries().size(), manifest.bytes(), 0, List.of(), folder.target()))
        : Optional.empty();
  }

  /** A file of the site, if it is as the build has written it. */
  public Optional<byte[]> file(String path) {
    Manifest.Entry written = manifest.entries().get(path);
    Path file = folder.target().resolve(path);
    if (written == null || !Files.isRegularFile(file, NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      byte[] content = Files.readAllBytes(file);
      CRC32 crc = new CRC32();
      crc.update(content);
      boolean same = new Manifest.Entry(content.length, crc.getValue()).equals(written);
      return same ? Optional.of(content) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // A build that writes it anew will say what is wrong.
    }
  }
}

package org.trade4msmes.hub.dist;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.trade4msmes.hub.publish.FileTrees;

/**
 * Makes an archive of the hub that needs nothing else: the parts of Java that the program uses, the
 * program, prepared for fast starts, the content and the theme. It runs on systems like the one it
 * was made on.
 */
public final class Distribution {
  /** The time of all files, so that equal hubs make equal archives, but for the prepared start. */
  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  /**
   * What the program needs and no class of it names: names of days in French and Spanish, and what
   * Lucene asks the virtual machine.
   */
  private static final String UNNAMED_MODULES = "jdk.localedata,jdk.management";

  /** The options with which the launcher in generator/src/dist starts the program. */
  private static final List<String> SETTINGS =
      List.of(
          "-Xms280m",
          "-Xmn160m",
          "-Xmx384m",
          "-XX:+UseParallelGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UseTransparentHugePages");

  private final Path home;
  private final Path jdk;
  private final Consumer<String> step;

  /**
   * Makes a distribution of the hub in a folder.
   *
   * @param home the folder of the repository, with the built program in it
   * @param jdk the folder of the JDK whose parts are taken
   * @param step is told what is being done, as a few words
   */
  public Distribution(Path home, Path jdk, Consumer<String> step) {
    this.home = home.toAbsolutePath().normalize();
    this.jdk = jdk;
    this.step = step;
  }

  /**
   * Writes the archive, a {@code .tar.gz} with one folder {@code hub} in it.
   *
   * @return its size in bytes
   * @throws DistributionException if something is missing that it is made from
   * @throws IOException if a file cannot be read or written
   */
  public long write(Path archive) throws IOException, InterruptedException, DistributionException {
    Path jar = home.resolve("generator/target/hub.jar");
    requireFile(jar, "Run the program with ./hub, which builds it.");
    for (String tool : List.of("jlink", "jdeps")) {
      if (!Files.isExecutable(tool(tool))) {
        throw new DistributionException(
            "The Java in " + jdk + " has no " + tool + ": this needs a whole JDK 25.");
      }
    }
    Path target = archive.toAbsolutePath().normalize();
    Path folder = Objects.requireNonNull(target.getParent(), "a file lies in a folder");
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory(folder, ".hub-dist-");
    try {
      Path root = Files.createDirectory(work.resolve("hub"));
      gather(jar, root);
      link(root);
      train(root, work);
      step.accept("Packing");
      Path packed = work.resolve("packed");
      pack(root, packed);
      Files.move(
          packed, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return Files.size(target);
    } finally {
      FileTrees.delete(work);
    }
  }

  private static void requireFile(Path file, String hint) throws DistributionException {
    if (!Files.isRegularFile(file)) {
      throw new DistributionException("There is no file " + file + ". " + hint);
    }
  }

  private void gather(Path jar, Path root) throws IOException, DistributionException {
    step.accept("Gathering files");
    Path program = Files.createDirectory(root.resolve("program"));
    copy(jar, program.resolve("hub.jar"));
    copyTree(home.resolve("generator/target/lib"), program.resolve("lib"));
    copyTree(home.resolve("content"), root.resolve("content"));
    copyTree(home.resolve("templates"), root.resolve("templates"));
    for (String file : List.of("LICENSE", "LICENSE-CONTENT.md", "docs/editors.md")) {
      requireFile(home.resolve(file), "");
      copy(home.resolve(file), root.resolve(file.substring(file.lastIndexOf('/') + 1)));
    }
    for (String file : List.of("hub", "hub.cmd", "READ-ME.txt")) {
      Path source = home.resolve("generator/src/dist").resolve(file);
      requireFile(source, "");
      copy(source, root.resolve(file));
    }
    setExecutable(root.resolve("hub"));
  }

  /** Links a Java runtime of those modules alone that the program uses. */
  private void link(Path root) throws IOException, InterruptedException, DistributionException {
    step.accept("Linking a small Java");
    List<String> jars = new ArrayList<>(List.of(root.resolve("program/hub.jar").toString()));
    try (Stream<Path> files = Files.list(root.resolve("program/lib"))) {
      files.sorted().forEach(file -> jars.add(file.toString()));
    }
    List<String> analyse =
        new ArrayList<>(
            List.of(
                tool("jdeps").toString(),
                "--ignore-missing-deps",
                "--multi-release",
                "25",
                "--print-module-deps"));
    analyse.addAll(jars);
    String used = run(analyse, 0).strip().lines().reduce("", (first, last) -> last);
    // What Lucene would use of the incubator only helps large indexes, and warns at every start.
    String modules =
        Stream.of(used.split(","))
            .filter(module -> !module.startsWith("jdk.incubator."))
            .collect(Collectors.joining(","));
    run(
        List.of(
            tool("jlink").toString(),
            "--add-modules",
            modules + "," + UNNAMED_MODULES,
            "--include-locales=en,fr,es",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress",
            "zip-6",
            "--output",
            root.resolve("runtime").toString()),
        0);
  }

  /** Builds the hub once with the runtime, and keeps what it has learnt for fast starts. */
  private void train(Path root, Path work)
      throws IOException, InterruptedException, DistributionException {
    step.accept("Preparing fast starts");
    setTimes(root); // The prepared start is good only for files of the same time.
    List<String> command = new ArrayList<>();
    command.add(root.resolve("runtime/bin").resolve("java" + executableEnding()).toString());
    command.add("-XX:AOTCacheOutput=" + root.resolve("program/hub.aot"));
    command.add("-Xlog:disable");
    command.addAll(SETTINGS);
    command.addAll(
        List.of(
            "-Dhub.home=" + root,
            "-jar",
            root.resolve("program/hub.jar").toString(),
            "build",
            "--output",
            work.resolve("site").toString()));
    run(command, 1); // With 1 there are mistakes in the content, which others shall see.
  }

  private String run(List<String> command, int worstStatus)
      throws IOException, InterruptedException, DistributionException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() > worstStatus) {
      throw new DistributionException(
          Path.of(command.getFirst()).getFileName() + " has failed:\n" + output.strip());
    }
    return output;
  }

  private Path tool(String name) {
    return jdk.resolve("bin").resolve(name + executableEnding());
  }

  private String executableEnding() {
    return Files.exists(jdk.resolve("bin/java.exe")) ? ".exe" : "";
  }

  private static void pack(Path root, Path packed) throws IOException {
    List<Path> entries;
    try (Stream<Path> all = Files.walk(root)) {
      entries = all.sorted().toList();
    }
    Path parent = Objects.requireNonNull(root.getParent());
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(packed));
        TarWriter tar = new TarWriter(new GZIPOutputStream(file, 1 << 16), TIME.getEpochSecond())) {
      for (Path entry : entries) {
        String path = parent.relativize(entry).toString().replace('\\', '/');
        if (Files.isSymbolicLink(entry)) {
          tar.link(path, Files.readSymbolicLink(entry).toString());
        } else if (Files.isDirectory(entry)) {
          tar.folder(path);
        } else {
          tar.file(path, entry, Files.isExecutable(entry));
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.sorted().toList()) {
        Path target = to.resolve(from.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (Files.isRegularFile(path, NOFOLLOW_LINKS)) {
          copy(path, target);
        }
      }
    }
  }

  private static void setExecutable(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void setTimes(Path root) throws IOException {
    FileTime time = FileTime.from(TIME);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.toList()) {
        if (!Files.isSymbolicLink(path)) {
          Files.setLastModifiedTime(path, time);
        }
      }
    }
  }
}

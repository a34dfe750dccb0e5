package org.trade4msmes.hub.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What lies in a site but was not written by the generator: a {@code CNAME}, somebody's notes.
 *
 * @param site the tree that holds them
 * @param folders paths of foreign folders, parents before children
 * @param files paths of foreign files and symbolic links
 */
record ForeignFiles(Path site, List<String> folders, List<String> files) {

  /** Finds all that {@code manifest} does not list. */
  static ForeignFiles find(Path site, Manifest manifest) throws IOException, PublishException {
    Finder finder = new Finder(site, manifest);
    Files.walkFileTree(site, finder);
    if (!finder.mounts.isEmpty()) {
      throw OutputFolder.unusable(
          finder.mounts.getFirst() + " is a mount point; a site cannot be exchanged around it.");
    }
    return new ForeignFiles(site, finder.folders, finder.files);
  }

  /** Paths of foreign files and folders that stand in the way of the files of {@code next}. */
  List<String> conflictsWith(Manifest next) {
    Set<String> newFiles = new HashSet<>();
    newFiles.add(SitePath.foldCase(Manifest.PATH));
    next.entries().keySet().forEach(path -> newFiles.add(SitePath.foldCase(path)));
    Set<String> newFolders = new HashSet<>();
    next.folders().forEach(path -> newFolders.add(SitePath.foldCase(path)));

    List<String> conflicts = new ArrayList<>();
    for (String folder : folders) {
      if (newFiles.contains(SitePath.foldCase(folder))) {
        conflicts.add(folder);
      }
    }
    for (String file : files) {
      String key = SitePath.foldCase(file);
      if (newFolders.contains(key) || liesAtOrBelow(key, newFiles)) {
        conflicts.add(file);
      }
    }
    return conflicts;
  }

  private static boolean liesAtOrBelow(String path, Set<String> files) {
    for (String p = path; !p.isEmpty(); p = SitePath.folder(p)) {
      if (files.contains(p)) {
        return true;
      }
    }
    return false;
  }

  /** Puts all into {@code tree} as well: files as hard links where that works, else as copies. */
  void carryInto(Path tree) throws IOException {
    for (String folder : folders) {
      Files.createDirectories(tree.resolve(folder));
    }
    for (String file : files) {
      carry(site.resolve(file), tree.resolve(file));
    }
    for (String folder : folders.reversed()) {
      FileTrees.copyPermissions(site.resolve(folder), tree.resolve(folder));
    }
  }

  private static void carry(Path from, Path to) throws IOException {
    Path folder = to.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try {
      if (!Files.isSymbolicLink(from)) {
        Files.createLink(to, from);
        return;
      }
    } catch (NoSuchFileException e) {
      return; // Its owner has just removed it.
    } catch (IOException | UnsupportedOperationException e) {
      // This file system has no hard links, or not to this file: a copy does it.
    }
    Files.copy(from, to, NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static final class Finder extends SimpleFileVisitor<Path> {
    private final Path site;
    private final Manifest manifest;
    private final Set<String> generatedFolders;
    private final List<String> folders = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<Path> mounts = new ArrayList<>();

    Finder(Path site, Manifest manifest) {
      this.site = site;
      this.manifest = manifest;
      this.generatedFolders = manifest.folders();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!FileTrees.onSameDevice(site, folder)) {
        mounts.add(folder);
        return FileVisitResult.TERMINATE;
      }
      String path = FileTrees.relative(site, folder);
      if (!generatedFolders.contains(path)) {
        folders.add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = FileTrees.relative(site, file);
      // Somebody may have put a link or a pipe where a generated file was.
      if (!attributes.isRegularFile() || !manifest.contains(path)) {
        files.add(path);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}

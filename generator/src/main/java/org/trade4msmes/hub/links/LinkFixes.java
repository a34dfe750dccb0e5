package org.trade4msmes.hub.links;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.edit.ChangedFileException;
import org.trade4msmes.hub.edit.SourceEdit;
import org.trade4msmes.hub.edit.TextEdit;

/**
 * Puts new addresses into sources in place of those that have moved for good. Nothing else in a
 * file changes; a file is written only if it reads afterwards as it should.
 */
public final class LinkFixes {
  private final Map<SourceFile, List<Change>> byFile = new LinkedHashMap<>();

  private record Change(SourceSpan span, String from, String to) {}

  /**
   * What was done.
   *
   * @param changed how many places have a new address
   * @param left what could not be changed, each as one sentence
   */
  public record Outcome(int changed, List<String> left) {}

  /** Plans the changes for a link; none unless it has moved. */
  public void plan(HubLink link, LinkResult result) {
    if (result.verdict() != Verdict.MOVED || result.movedTo() == null) {
      return;
    }
    for (HubLink.Place place : link.places()) {
      if (place.written() != null) {
        String to = withFragment(result.movedTo(), place.written());
        byFile
            .computeIfAbsent(place.span().file(), file -> new ArrayList<>())
            .add(new Change(place.span(), place.written(), to));
      }
    }
  }

  private static String withFragment(String address, String written) {
    int hash = written.indexOf('#');
    return hash < 0 || address.contains("#") ? address : address + written.substring(hash);
  }

  /**
   * Makes the changes, file by file.
   *
   * @param content the content folder
   * @throws IOException if a file cannot be read or written; files before it have been changed
   *     whole
   */
  public Outcome make(Path content) throws IOException {
    int changed = 0;
    List<String> left = new ArrayList<>();
    for (Map.Entry<SourceFile, List<Change>> entry : byFile.entrySet()) {
      List<Change> possible = new ArrayList<>();
      List<TextEdit> edits = edits(entry.getKey(), entry.getValue(), possible, left);
      if (!edits.isEmpty()) {
        try {
          SourceEdit.write(path(content, entry.getKey()), entry.getKey(), edits);
          changed += edits.size();
        } catch (ChangedFileException e) {
          left.add(e.getMessage() + ".");
        }
      }
    }
    return new Outcome(changed, List.copyOf(left));
  }

  private static Path path(Path content, SourceFile file) {
    Path name = Objects.requireNonNull(content.getFileName(), "a content folder has a name");
    return content.resolve(file.path().substring(name.toString().length() + 1));
  }

  /** The edits of a file that are safe: each is tried by itself, on the text so far. */
  private static List<TextEdit> edits(
      SourceFile file, List<Change> changes, List<Change> possible, List<String> left) {
    List<TextEdit> edits = new ArrayList<>();
    for (Change change : changes) {
      TextEdit edit = edit(change);
      if (edit != null) {
        edits.add(edit);
        possible.add(change);
        if (readsAsItShould(file, edits, possible)) {
          continue;
        }
        edits.removeLast();
        possible.removeLast();
      }
      left.add(
          change.span() + ": " + change.to() + " cannot stand here as it is; put it in by hand.");
    }
    return edits;
  }

  private static @Nullable TextEdit edit(Change change) {
    int at = change.span().text().indexOf(change.from());
    if (at < 0) {
      return null; // Written with escapes or over several lines.
    }
    int start = change.span().start() + at;
    return new TextEdit(start, start + change.from().length(), change.to());
  }

  private static boolean readsAsItShould(
      SourceFile file, List<TextEdit> edits, List<Change> changes) {
    Diagnostics diagnostics = new Diagnostics();
    LinkCollector collector = new LinkCollector(diagnostics);
    Map<Integer, String> renewed = new LinkedHashMap<>();
    changes.forEach(change -> renewed.put(change.span().start(), change.to()));
    List<String> expected =
        collector.places(file).stream()
            .map(place ->
                renewed.getOrDefault(place.span().start(), String.valueOf(place.written())))
            .toList();
    SourceFile after = new SourceFile(file.path(), SourceEdit.apply(file.text(), edits));
    List<String> found =
        collector.places(after).stream().map(place -> String.valueOf(place.written())).toList();
    return !diagnostics.hasErrors() && expected.equals(found);
  }
}

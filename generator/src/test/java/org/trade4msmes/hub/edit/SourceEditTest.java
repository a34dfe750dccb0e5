package org.trade4msmes.hub.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.diagnostic.SourceFile;

/** What an edit changes, and all that it leaves. */
class SourceEditTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("list.yaml");
  }

  @Test
  void onlyTheNamedCharactersChange() throws Exception {
    edit("# note\na: one # why\nb: 'two'\n", "a: one # why\n", "one", "1");
    assertEquals("# note\na: 1 # why\nb: 'two'\n", Files.readString(file));
  }

  @Test
  void lineEndsAndByteOrderMarkStay() throws Exception {
    edit("\uFEFFa: é\r\nb: one\r\nc: 😀\rd: x\n", "b: one", "one", "zwölf");
    assertEquals("\uFEFFa: é\r\nb: zwölf\r\nc: 😀\rd: x\n", Files.readString(file));
  }

  @Test
  void severalEditsAreMadeInAnyOrder() {
    assertEquals(
        "A-b-C!",
        SourceEdit.apply(
            "a-b-c",
            List.of(new TextEdit(4, 5, "C"), new TextEdit(0, 1, "A"), new TextEdit(5, 5, "!"))));
  }

  @Test
  void overlappingEditsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SourceEdit.apply("abc", List.of(new TextEdit(0, 2, "x"), new TextEdit(1, 3, "y"))));
  }

  @Test
  void aWholeTextTakesThePlaceOfTheOneThatWasReadOnly() throws Exception {
    SourceEdit.replace(file, "", "a: one\n");
    Files.writeString(file, "\uFEFFa: one\r\n");
    SourceEdit.replace(file, "a: one\n", "a: two\n");
    assertEquals("a: two\n", Files.readString(file));
    assertThrows(ChangedFileException.class, () -> SourceEdit.replace(file, "a: one\n", "x\n"));
    assertThrows(ChangedFileException.class, () -> SourceEdit.replace(file, "", "x\n"));
    assertEquals("a: two\n", Files.readString(file));
  }

  @Test
  void aFileThatSomebodyElseChangedIsLeftAlone() throws Exception {
    for (String other : List.of("a: two\n", "a: one\nb: two\n", "a:", "")) {
      Files.writeString(file, other);
      SourceFile read = new SourceFile("content/list.yaml", "a: one\n");
      assertThrows(
          ChangedFileException.class,
          () -> SourceEdit.write(file, read, List.of(new TextEdit(3, 6, "1"))));
      assertEquals(other, Files.readString(file));
    }
  }

  @Test
  void nothingIsLeftBesideTheFileAndItsPermissionsStay() throws Exception {
    Files.writeString(file, "a: one\n");
    var permissions = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(file, permissions);
    AtomicFile.write(file, new byte[] {'x'});
    assertEquals("x", Files.readString(file));
    assertEquals(permissions, Files.getPosixFilePermissions(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  private void edit(String raw, String line, String old, String replacement) throws Exception {
    Files.writeString(file, raw);
    String text = raw.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    int start = text.indexOf(line) + line.indexOf(old);
    SourceEdit.write(
        file,
        new SourceFile("content/list.yaml", text),
        List.of(new TextEdit(start, start + old.length(), replacement)));
  }
}

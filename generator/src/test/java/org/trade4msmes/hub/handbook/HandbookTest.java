package org.trade4msmes.hub.handbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.build.BuildOptions;
import org.trade4msmes.hub.build.HandbookBuild;
import org.trade4msmes.hub.testkit.HubFixture;
import org.trade4msmes.hub.testkit.Repository;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Books of a small hub, read by the programs that say what a sound book is. */
class HandbookTest {
  @TempDir private Path folder;

  private List<HandbookShelf.BookFile> files(String cache) throws Exception {
    Path hub = folder.resolve("hub");
    if (!Files.exists(hub)) {
      HubFixture.small(hub);
    }
    BuildOptions options =
        new BuildOptions(hub.resolve("content"), Repository.templates(), null, HubFixture.TODAY);
    return new HandbookBuild(options, folder.resolve(cache)).files();
  }

  @Test
  void epubsAreValid() throws Exception {
    for (HandbookShelf.BookFile file : files("cache")) {
      if (file.kind() == HandbookShelf.Kind.EPUB) {
        Path book = Files.write(folder.resolve(file.name()), file.bytes());
        StringWriter said = new StringWriter();
        int problems = new EpubCheck(book.toFile(), new PrintWriter(said)).doValidate();
        assertEquals(0, problems, file.name() + "\n" + said);
      }
    }
  }

  @Test
  void pdfsConformToPdfUa() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    Set<String> broken = new TreeSet<>();
    for (HandbookShelf.BookFile file : files("cache")) {
      if (file.kind() != HandbookShelf.Kind.EPUB) {
        try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file.bytes()), PDFAFlavour.PDFUA_1)) {
          ValidationResult result =
              Foundries.defaultInstance()
                  .createValidator(PDFAFlavour.PDFUA_1, false)
                  .validate(parser);
          for (TestAssertion assertion : result.getTestAssertions()) {
            broken.add(assertion.getRuleId() + " " + assertion.getMessage());
          }
        }
      }
    }
    assertEquals(Set.of(), broken);
  }

  @Test
  void pdfsHaveAnOutlineAndATitle() throws Exception {
    for (HandbookShelf.BookFile file : files("cache")) {
      if (file.kind() != HandbookShelf.Kind.EPUB) {
        try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
          assertTrue(pdf.getDocumentCatalog().getDocumentOutline().hasChildren());
          assertTrue(pdf.getDocumentInformation().getTitle().startsWith(file.book().title()));
          assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
      }
    }
  }

  @Test
  void equalGuidesGiveEqualBytes() throws Exception {
    List<HandbookShelf.BookFile> first = files("one");
    List<HandbookShelf.BookFile> second = files("other");
    assertFalse(first.isEmpty());
    assertEquals(first.size(), second.size());
    for (int i = 0; i < first.size(); i++) {
      assertArrayEquals(first.get(i).bytes(), second.get(i).bytes(), first.get(i).name());
    }
  }
}

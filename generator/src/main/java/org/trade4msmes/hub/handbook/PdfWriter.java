package org.trade4msmes.hub.handbook;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a book as a tagged PDF (PDF/UA-1) with an outline and embedded subsets of its fonts. Equal
 * books give equal bytes.
 */
final class PdfWriter {
  private final BookFonts fonts;

  PdfWriter(BookFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Sets a book.
   *
   * @param xhtml what {@link PrintedBook} has made of it
   * @throws IOException if the library cannot write it
   */
  byte[] write(Handbook book, String xhtml) throws IOException {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    PDDocument target = new PDDocument();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(target);
    ArtifactKinds artifacts = new ArtifactKinds();
    builder.usePageSupplier(
        (document, width, height, number, shadow) -> artifacts.addPage(document, width, height));
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.withProducer("Trade4MSMEs hub");
    fonts.addTo(builder, target);
    builder.useUnicodeLineBreaker(new LineBreaker(book.language().locale()));
    builder.withHtmlContent(xhtml, null);
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      SharedContext context = renderer.getSharedContext();
      context.setTextRenderer(new BookTextRenderer(context));
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      GregorianCalendar day = GregorianCalendar.from(book.reviewed().atStartOfDay(ZoneOffset.UTC));
      document.getDocumentInformation().setCreationDate(day);
      document.getDocumentInformation().setModificationDate(day);
      document.setDocumentId(book.reviewed().toEpochDay());
      InlineObjects.mark(document);
      document.save(out);
    }
    return out.toByteArray();
  }
}

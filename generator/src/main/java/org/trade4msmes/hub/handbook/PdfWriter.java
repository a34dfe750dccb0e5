package org.trade4msmes.hub.handbook;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a book as a tagged PDF (PDF/UA-1) with an outline and embedded subsets of its fonts. Equal
 * books give equal bytes.
 */
final class PdfWriter {
  private static final String SERIF = "Source Serif";
  private static final String SANS = "Source Sans";
  private static final int BOLD = 700;
  private static final int REGULAR = 400;

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
    font(builder, target, "SourceSans3_400Regular.ttf", SANS, REGULAR, FontStyle.NORMAL);
    font(builder, target, "SourceSans3_400Regular_Italic.ttf", SANS, REGULAR, FontStyle.ITALIC);
    font(builder, target, "SourceSans3_600SemiBold.ttf", SANS, BOLD, FontStyle.NORMAL);
    font(builder, target, "SourceSerif4_400Regular.ttf", SERIF, REGULAR, FontStyle.NORMAL);
    font(builder, target, "SourceSerif4_600SemiBold.ttf", SERIF, BOLD, FontStyle.NORMAL);
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

  /** Without ligatures: looking for them in each piece of text takes many times all else. */
  private static void font(
      PdfRendererBuilder builder,
      PDDocument target,
      String file,
      String family,
      int weight,
      FontStyle style)
      throws IOException {
    try (InputStream in = BookResources.open("fonts/" + file)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      PDFont subset = PDType0Font.load(target, font, true);
      builder.useFont(new PDFontSupplier(subset), family, weight, style, true);
    }
  }
}

package org.trade4msmes.hub.handbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of the books, read once for all of them. */
final class BookFonts {
  private static final String SERIF = "Source Serif";
  private static final String SANS = "Source Sans";
  private static final int BOLD = 700;
  private static final int REGULAR = 400;

  private final List<Face> faces;

  /** A font file; its bytes are not changed any more. */
  @SuppressWarnings("ArrayRecordComponent") // Written once, and never compared.
  private record Face(String family, int weight, FontStyle style, byte[] file) {}

  /**
   * Reads the fonts.
   *
   * @throws IOException if one is missing
   */
  BookFonts() throws IOException {
    faces =
        List.of(
            face("SourceSans3_400Regular", SANS, REGULAR, FontStyle.NORMAL),
            face("SourceSans3_400Regular_Italic", SANS, REGULAR, FontStyle.ITALIC),
            face("SourceSans3_600SemiBold", SANS, BOLD, FontStyle.NORMAL),
            face("SourceSerif4_400Regular", SERIF, REGULAR, FontStyle.NORMAL),
            face("SourceSerif4_600SemiBold", SERIF, BOLD, FontStyle.NORMAL));
  }

  private static Face face(String name, String family, int weight, FontStyle style)
      throws IOException {
    try (InputStream in = BookResources.open("fonts/" + name + ".ttf")) {
      return new Face(family, weight, style, withoutSubstitutions(in.readAllBytes()));
    }
  }

  /**
   * The font without its table of ligatures and other substitutions: looking for them in each piece
   * of text takes many times all else. A table of no length counts as none.
   */
  private static byte[] withoutSubstitutions(byte[] font) {
    ByteBuffer directory = ByteBuffer.wrap(font);
    int tables = directory.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      if (new String(font, entry, 4, ISO_8859_1).equals("GSUB")) {
        directory.putInt(entry + 12, 0);
      }
    }
    return font;
  }

  /** Gives the fonts to a document, which will hold what it uses of them. */
  void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
    for (Face face : faces) {
      PDType0Font font =
          PDType0Font.load(
              document, new TTFParser().parse(new RandomAccessReadBuffer(face.file)), true);
      builder.useFont(new PDFontSupplier(font), face.family, face.weight, face.style, true);
    }
  }
}

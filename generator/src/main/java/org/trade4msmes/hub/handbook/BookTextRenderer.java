package org.trade4msmes.hub.handbook;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Measures and draws the text of a book as the library does, but looks at each piece of text once.
 * Lines are filled word by word, and most words stand in a book often; the library adds up a word
 * from its letters every time, and a line once more before it is drawn, only to see whether the
 * font has all its letters. That took a quarter of the time.
 */
final class BookTextRenderer extends PdfBoxTextRenderer {
  private final SharedContext context;
  private final Map<Type, Map<String, Integer>> widths = new HashMap<>();
  private @Nullable FSFont lastFont;
  private Map<String, Integer> lastWidths = new HashMap<>();
  private final IdentityHashMap<FontSpecification, FontDescription> fonts = new IdentityHashMap<>();
  private final IdentityHashMap<FontDescription, BitSet> letters = new IdentityHashMap<>();

  /**
   * @param context that of the book
   */
  BookTextRenderer(SharedContext context) {
    this.context = context;
  }

  private record Type(List<FontDescription> fonts, float size) {}

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    Map<String, Integer> known = widths(font);
    Integer width = known.get(text);
    if (width == null) {
      // The library may measure parts of the text meanwhile, by calling this again.
      width = super.getWidth(context, font, text);
      known.put(text, width);
    }
    return width;
  }

  /** The known widths in a font; most often it is the font that was asked for before. */
  private Map<String, Integer> widths(FSFont font) {
    if (!font.equals(lastFont)) {
      PdfBoxFSFont type = (PdfBoxFSFont) font;
      lastWidths =
          widths.computeIfAbsent(
              new Type(type.getFontDescriptions(), type.getSize2D()), t -> new HashMap<>());
      lastFont = font;
    }
    return lastWidths;
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    draw((PdfBoxFastOutputDevice) device, text, x, y, null);
  }

  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, JustificationInfo justification) {
    draw((PdfBoxFastOutputDevice) device, text, x, y, justification);
  }

  private void draw(
      PdfBoxFastOutputDevice device,
      String text,
      float x,
      float y,
      @Nullable JustificationInfo justification) {
    FontSpecification specification = device.getFontSpecification();
    FontDescription font = fonts.computeIfAbsent(specification, this::first);
    String printable = TextRenderer.getEffectivePrintableString(text);
    if (hasAll(font, printable)) {
      device.drawStringFast(printable, x, y, justification, font, specification.size);
    } else {
      device.drawString(text, x, y, justification);
    }
  }

  private FontDescription first(FontSpecification specification) {
    return ((PdfBoxFSFont) context.getFont(specification)).getFontDescriptions().getFirst();
  }

  private boolean hasAll(FontDescription font, String text) {
    BitSet known = letters.computeIfAbsent(font, f -> new BitSet());
    int letter;
    for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
      letter = text.codePointAt(i);
      if (!known.get(letter) && !has(font, letter, known)) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(FontDescription font, int letter, BitSet known) {
    boolean has =
        font.getFont() instanceof PDType0Font type0
            && type0.getCmapLookup().getGlyphId(letter) != 0;
    if (has) {
      known.set(letter);
    }
    return has;
  }
}

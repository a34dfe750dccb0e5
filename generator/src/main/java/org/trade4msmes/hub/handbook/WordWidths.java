package org.trade4msmes.hub.handbook;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures each piece of text of a book once. Lines are filled word by word, most words stand in a
 * book often, and the library adds up a word from its letters each time, which took a sixth of all.
 */
final class WordWidths extends PdfBoxTextRenderer {
  private final Map<Type, Map<String, Integer>> known = new HashMap<>();

  private record Type(List<FontDescription> fonts, float size) {}

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    PdfBoxFSFont type = (PdfBoxFSFont) font;
    Map<String, Integer> ofType =
        known.computeIfAbsent(
            new Type(type.getFontDescriptions(), type.getSize2D()), t -> new HashMap<>());
    Integer width = ofType.get(text);
    if (width == null) {
      // The library may measure parts of the text meanwhile, by calling this again.
      width = super.getWidth(context, font, text);
      ofType.put(text, width);
    }
    return width;
  }
}

package org.trade4msmes.hub.handbook;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Has small parts of a document written where they are used. Each belongs to one place alone, and
 * as an object with a number of its own it would take more room and time than it holds.
 */
final class InlineObjects {
  private InlineObjects() {}

  /** Marks the parts of a finished document. */
  static void mark(PDDocument document) {
    for (PDPage page : document.getPages()) {
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      if (annotations != null) {
        for (COSBase annotation : annotations) {
          if (annotation instanceof COSDictionary link) {
            inline(link.getItem(COSName.BS));
            inline(link.getItem(COSName.A));
          }
        }
      }
    }
    markReferences(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  /** What the elements of the structure say of where their content is, and their attributes. */
  private static void markReferences(COSDictionary root) {
    Deque<COSBase> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      switch (open.pop()) {
        case COSArray kids -> kids.forEach(open::push);
        case COSDictionary reference when isReference(reference) -> inline(reference);
        case COSDictionary element -> {
          inline(element.getItem(COSName.A));
          COSBase kids = element.getItem(COSName.K);
          if (kids != null) {
            open.push(kids);
          }
        }
        default -> {} // The number of a piece of content.
      }
    }
  }

  private static boolean isReference(COSDictionary kid) {
    COSName type = kid.getCOSName(COSName.TYPE);
    return COSName.MCR.equals(type) || COSName.OBJR.equals(type);
  }

  private static void inline(@Nullable COSBase part) {
    if (part instanceof COSDictionary) {
      part.setDirect(true);
    }
  }
}
